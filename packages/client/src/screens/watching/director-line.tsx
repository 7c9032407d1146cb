import "../../i18n/later.ts";
import { t } from "../../i18n/t.ts";
import { IDLE, leads } from "./director.ts";
import type { Directing } from "./use-director.ts";

/** The button that calls the director and sends it away. */
export function DirectorButton({ directing }: { directing: Directing }) {
  const lead = directing.lead.value;
  return (
    <button
      type="button"
      class="quiet small director-button"
      aria-pressed={lead.on}
      aria-keyshortcuts="D"
      title={lead.on ? t("watching.director.on") : t("watching.director.off")}
      onClick={() => directing.summon()}
    >
      {t("watching.director")}
      <kbd>D</kbd>
    </button>
  );
}

/** What the director shows, in one line; or when it takes over again. */
export function DirectorLine({ directing }: { directing: Directing }) {
  const lead = directing.lead.value;
  const now = directing.now.value;
  if (!lead.on) return null;
  const left = Math.ceil(lead.touched + IDLE - now);
  return (
    <p class={`director-line${leads(lead, now) ? "" : " director-waits"}`} role="status">
      {leads(lead, now) ? directing.shot.value?.text : t("watching.director.waiting", { seconds: left })}
    </p>
  );
}
