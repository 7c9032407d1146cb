import "../../i18n/later.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import { type Counted, FEWEST_ORDERS, REPEATS, REPEATS_WITHIN_H, SHORT_S } from "@terok-nor/shared/wire/counting.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { t, textOf } from "../../i18n/t.ts";
import { seatName } from "../../i18n/words.ts";
import type { SeatView } from "../../net/room-view.ts";

/** Who won: a side, or nobody. A battle that was drawn, called off or void has no winner, whatever the field says. */
export function winnerOf(result: BattleResult | null, aftermath: Aftermath | null): Side | null {
  if (aftermath && ["drawn", "called-off", "void"].includes(aftermath.decision)) return null;
  return result?.winner ?? null;
}

/** The large word on top, to whoever commanded a side. */
export function headlineOf(winner: Side | null, aftermath: Aftermath | null, side: Side | null): string {
  if (winner === null) {
    if (aftermath?.decision === "called-off") return t("after.called-off");
    return aftermath?.decision === "drawn" ? t("after.draw") : t("result.nobody");
  }
  return winner === side ? t("result.won") : t("result.lost");
}

/** How it was decided, in a sentence. */
export function decisionText(result: BattleResult | null, aftermath: Aftermath | null, seats: readonly SeatView[]): string {
  const decision = aftermath?.decision ?? "fought";
  const by = aftermath?.by ?? null;
  const seat = seats.find((one) => one.side === by);
  const name = seat ? seatName(seat) : by ? t(`side.${by}`) : null;
  switch (decision) {
    case "fought":
      return textOf(`ending.${result?.ending}`) ?? t("ending.other");
    case "drawn":
    case "void":
      return t(`decision.${decision}`);
    case "called-off":
      return name === null ? t("decision.called-off.nobody") : t("decision.called-off", { name });
    default:
      return name === null ? t("ending.other") : t(`decision.${decision}`, { name });
  }
}

/** Why a rated battle moved no rating, or less than others do; null where it counted in full or nothing was counted. */
export function countedText(counted: Counted | null): string | null {
  const hours = REPEATS_WITHIN_H;
  switch (counted?.why) {
    case "short":
      return t("after.uncounted.short", { seconds: SHORT_S });
    case "unfought":
      return t("after.uncounted.unfought", { orders: FEWEST_ORDERS });
    case "repeated":
      return t("after.uncounted.repeated", { most: REPEATS.length, hours });
    default: {
      if (!counted || counted.share === 1) return null;
      return t("after.counted.part", { share: Math.round(counted.share * 100), nth: counted.nth, hours });
    }
  }
}

/** A change of rating with its sign: "+18", "−7", "±0". */
export function changeText(change: number): string {
  const whole = Math.round(change);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : "±0";
}
