import { otherSide } from "@terok-nor/shared/ships/types.ts";
import { bindings, keyLabel } from "../battle/keys/keys.ts";
import type { Bridge } from "../battle/sight/sight.ts";
import { t } from "../i18n/t.ts";
import { seatName } from "../i18n/words.ts";

/** Who commands on the other side; to whoever watches, who commands on this one, and the way to look from the other. */
export function Opponent({ bridge }: { bridge: Bridge }) {
  const { watching, link } = bridge;
  const mine = link.side.value;
  const seat = link.room.value.seats.find((one) => (one.side === mine) === watching);
  if (!seat || !mine) return null;
  const key = bindings.value["switch-side"];
  return (
    <p class="opponent">
      <span>{t(watching ? "watch.watching" : "top.against", { name: seatName(seat) })}</span>
      {seat.captain && <small>{t("level.of", { level: t(`level.${seat.captain}`) })}</small>}
      {watching && (
        <button type="button" class="quiet small" aria-keyshortcuts={key ? keyLabel(key) : undefined} onClick={() => bridge.seeOtherSide()}>
          {t("watch.switch", { side: t(`side.${otherSide(mine)}.short`) })}
          {key && <kbd>{keyLabel(key)}</kbd>}
        </button>
      )}
    </p>
  );
}
