import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { seatName } from "../i18n/words.ts";

/** Who commands on the other side. */
export function Opponent({ bridge }: { bridge: Bridge }) {
  const { link } = bridge;
  const mine = link.side.value;
  const seat = link.room.value.seats.find((one) => one.side !== mine);
  if (!seat || !mine) return null;
  return (
    <p class="opponent">
      <span>{t("top.against", { name: seatName(seat) })}</span>
      {seat.captain && <small>{t("level.of", { level: t(`level.${seat.captain}`) })}</small>}
    </p>
  );
}
