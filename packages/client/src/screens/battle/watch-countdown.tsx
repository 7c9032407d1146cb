import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import { LineLost } from "../../kit/faults.tsx";
import type { BattleLink } from "../../net/link.ts";

/** The few seconds before two captains fight: nothing is to be done but to look on, or to leave. */
export function WatchCountdown({ link, onLeave }: { link: BattleLink; onLeave: () => void }) {
  const { seats, countdown } = link.room.value;
  const [terran, alliance] = SIDES.map((side) => seats.find((seat) => seat.side === side));
  return (
    <main class="lobby">
      <div class="countdown" role="timer" aria-live="assertive">
        <p>{t("watch.countdown")}</p>
        <strong key={Math.ceil(countdown)}>{Math.ceil(countdown)}</strong>
        {terran && alliance && <p>{t("watch.versus", { terran: seatName(terran), alliance: seatName(alliance) })}</p>}
        <button type="button" class="quiet" onClick={onLeave}>
          {t("watch.leave")}
        </button>
      </div>
      {link.line.value.state === "lost" && <LineLost />}
    </main>
  );
}
