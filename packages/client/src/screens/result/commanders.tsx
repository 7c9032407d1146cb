import "../../i18n/later.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import type { RatingChange, SeriesView } from "@terok-nor/shared/wire/conduct.ts";
import { t } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import { Emblem } from "../../kit/emblem.tsx";
import { PlayerRef } from "../../kit/player-ref.tsx";
import type { RoomView, SeatView } from "../../net/room-view.ts";
import { changeText, countedText } from "./result-words.ts";

/** Who commanded, what it did to their ratings, and how the series stands. */
export function Commanders({ room, winner }: { room: RoomView; winner: Side | null }) {
  const trial = room.aftermath?.trial;
  // A charge that may still be brought decides what the defeat costs.
  const counted = room.aftermath?.counted ?? null;
  const pending = room.terms.rated && trial != null && trial.verdict === null && counted === null;
  const why = countedText(counted);
  return (
    <section class="card commanders" aria-labelledby="commanders-title">
      <h2 id="commanders-title">{t("after.commanders")}</h2>
      <ul>
        {SIDES.map((side) => {
          const seat = room.seats.find((one) => one.side === side);
          return (
            seat && (
              <li key={side} class={winner === side ? "commander-won" : ""}>
                <Emblem side={side} size={30} />
                <CommanderName seat={seat} />
                <Rating change={room.aftermath?.ratings[side] ?? null} pending={pending} />
              </li>
            )
          );
        })}
      </ul>
      {why && <p class="soft">{why}</p>}
      {room.standing && <SeriesStanding standing={room.standing} seats={room.seats} />}
    </section>
  );
}

function CommanderName({ seat }: { seat: SeatView }) {
  const name = seatName(seat);
  return (
    <span class="commander-name">
      <PlayerRef player={seat.player} name={name} apart />
      <small>{seat.captain ? t("captain.chip", { level: t(`level.${seat.captain}`) }) : t(`side.${seat.side}.short`)}</small>
    </span>
  );
}

function Rating({ change, pending }: { change: RatingChange | null; pending: boolean }) {
  if (!change) return <small class="rating-change">{t(pending ? "after.rating.pending" : "after.unrated")}</small>;
  const { before, after, uncertainty } = change;
  const by = after - before;
  const values = { before: Math.round(before), after: Math.round(after), uncertainty: Math.round(uncertainty) };
  return (
    <span class="rating-change">
      <span class="hidden-text">{t("after.rating.said", values)}</span>
      <span class="mono" aria-hidden="true">
        {values.before}
        <svg viewBox="0 0 20 12" width="18" height="11" aria-hidden="true">
          <path d="M2 6h15M12 1.5 17 6l-5 4.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
        {values.after}
      </span>
      <small class={`mono ${by > 0 ? "good" : by < 0 ? "bad" : ""}`} aria-hidden="true">
        {t("after.rating.change", { change: changeText(by), uncertainty: values.uncertainty })}
      </small>
    </span>
  );
}

/** How the series stands: what each battle brought, and who leads. */
function SeriesStanding({ standing, seats }: { standing: SeriesView; seats: readonly SeatView[] }) {
  const [first, second] = standing.points;
  const nameAt = (seat: number) => {
    const one = seats[seat];
    return one ? seatName(one) : "";
  };
  const leader = first === second ? null : first > second ? 0 : 1;
  const word = standing.over
    ? standing.winner === null
      ? t("after.series.tied")
      : t("after.series.won", { name: nameAt(standing.winner) })
    : leader === null
      ? t("after.series.even")
      : t("after.series.leads", { name: nameAt(leader) });
  return (
    <div class="standing">
      <p>
        <b>{standing.series === "base" ? t("after.series.base") : t("after.series.two")}</b>
        <small>{t("after.series.fought", { fought: standing.fought.length, of: standing.of })}</small>
      </p>
      <p>
        <b>{word}</b>
        <small class="mono">{`${changeText(first)} : ${changeText(second)}`}</small>
      </p>
    </div>
  );
}
