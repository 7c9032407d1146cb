import { t } from "../../i18n/t.ts";
import { clockText } from "../../i18n/words.ts";
import { useSecondsSince } from "../../kit/use-seconds.ts";
import type { Seeking } from "../../net/seek.ts";
import type { Session } from "../../session/session.ts";

/** Over whatever one does meanwhile: that the search goes on, and the way to end it. */
export function SeekChip({ session, seeking }: { session: Session; seeking: Seeking }) {
  const seconds = useSecondsSince(seeking.since);
  return (
    <div class="seek-chip">
      <span class="spinner" aria-hidden="true" />
      <span>{t("seek.chip")}</span>
      <span class="mono">{clockText(seconds)}</span>
      <button type="button" class="small quiet" onClick={() => session.search.stop()}>
        {t("seek.stop.short")}
      </button>
    </div>
  );
}
