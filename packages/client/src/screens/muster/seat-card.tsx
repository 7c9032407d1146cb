import "./seat-card.css";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { CAPTAIN_LEVELS, type CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { PlayerRef, RatingText } from "../../kit/player-ref.tsx";
import type { SeatView } from "../../net/room-view.ts";

/** What one may do about a seat that is not a person's. */
export interface SeatWays {
  /** Goes over to this seat's side; null where that cannot be. */
  readonly onTake: (() => void) | null;
  /** Seats a captain here, or with null dismisses it; null for whoever may not. */
  readonly onCaptain: ((level: CaptainLevel | null) => void) | null;
}

/** One side of the muster: who commands it, person or captain, and whether they are ready. */
export function SeatCard({ side, seat, mine, ways }: { side: Side; seat: SeatView | undefined; mine: boolean; ways: SeatWays }) {
  const state = !seat ? "empty" : !seat.connected ? "gone" : seat.ready ? "ready" : "waiting";
  return (
    <section class={`seat seat-${side} seat-is-${state}`} aria-label={t(`side.${side}`)}>
      <Emblem side={side} size={56} />
      <div class="seat-text">
        <h2>{t(`side.${side}`)}</h2>
        <p class="seat-name">
          {seat ? <PlayerRef player={seat.player} name={seatName(seat)} apart /> : t("lobby.seat.empty")}
          {seat?.rating && <RatingText rating={seat.rating} />}
          {mine && <span class="you">{t("lobby.seat.you")}</span>}
          {seat?.captain && <span class="you">{t("captain.chip", { level: t(`level.${seat.captain}`) })}</span>}
        </p>
        <p class="seat-brief">{t(`side.${side}.brief`)}</p>
      </div>
      <div class="seat-state">
        {state !== "empty" && (
          <span class={`badge badge-${state}`}>
            {state === "gone" ? t("lobby.seat.gone") : state === "ready" ? t("lobby.seat.ready") : t("lobby.seat.notReady")}
          </span>
        )}
        {ways.onTake && (
          <button type="button" class="small" onClick={ways.onTake}>
            {t("lobby.seat.take")}
          </button>
        )}
        {seat?.captain && ways.onCaptain && (
          <button type="button" class="small quiet" onClick={() => ways.onCaptain?.(null)}>
            {t("captain.dismiss")}
          </button>
        )}
      </div>
      {state === "empty" && ways.onCaptain && <CaptainRow onCaptain={ways.onCaptain} />}
    </section>
  );
}

/** The quiet way to a captain: it keeps the seat until somebody comes. */
function CaptainRow({ onCaptain }: { onCaptain: (level: CaptainLevel) => void }) {
  return (
    <div class="captain-row">
      <small>{t("captain.seat")}</small>
      {CAPTAIN_LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          class="small quiet"
          aria-label={t("captain.seat.level", { level: t(`level.${level}`) })}
          onClick={() => onCaptain(level)}
        >
          {t(`level.${level}`)}
        </button>
      ))}
    </div>
  );
}
