import "../../i18n/later.ts";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t.ts";
import { hashOf } from "../../kit/route.ts";
import type { BattleLink } from "../../net/link.ts";

/** The ways on: another battle, the replay (in a new tab, so that the opponent is not left), and back. */
export function Again({ link, onLeave, children }: { link: BattleLink; onLeave: () => void; children: ComponentChildren }) {
  const refusal = useSignal("");
  const { seats, standing, match } = link.room.value;
  const mine = seats.find((seat) => seat.side === link.side.value);
  const other = seats.find((seat) => seat.side !== link.side.value);
  const gone = !other?.connected || link.line.value.state === "ended";
  const goesOn = standing !== null && !standing.over;
  const note = gone ? t("result.rematch.gone") : other?.wantsRematch && !mine?.wantsRematch ? t("result.rematch.asked") : "";
  const name = goesOn ? t("after.next") : t("result.rematch");
  return (
    <div class="again">
      <button
        type="button"
        class="primary"
        disabled={gone || mine?.wantsRematch}
        title={t("after.rematch.note")}
        onClick={async () => {
          const outcome = await link.rematch();
          refusal.value = outcome.ok ? "" : outcome.text;
        }}
      >
        {mine?.wantsRematch && !gone ? t("result.rematch.waiting") : name}
      </button>
      <div class="again-ways">
        {match && (
          <a class="button" href={hashOf({ at: "match", id: match, moment: null })} target="_blank" rel="noopener">
            {t("after.replay")}
          </a>
        )}
        <button type="button" onClick={onLeave}>
          {t("app.back")}
        </button>
      </div>
      {children}
      <p role="status">{note}</p>
      <p class="refusal" role="alert">
        {refusal}
      </p>
    </div>
  );
}
