import "../../i18n/later.ts";
import { type Counted, FEWEST_ORDERS, REPEATS, REPEATS_WITHIN_H, SHORT_S } from "@terok-nor/shared/wire/counting.ts";
import { t } from "../../i18n/t.ts";

/** For whoever reads of a rated battle: why it moved no rating, or less than others do; null where it counted in full. */
export function countedNote(counted: Counted | null): string | null {
  const hours = REPEATS_WITHIN_H;
  switch (counted?.why) {
    case "short":
      return t("match.uncounted.short", { seconds: SHORT_S });
    case "unfought":
      return t("match.uncounted.unfought", { orders: FEWEST_ORDERS });
    case "repeated":
      return t("match.uncounted.repeated", { most: REPEATS.length, hours });
    default: {
      if (!counted || counted.share === 1) return null;
      return t("match.counted.part", { share: Math.round(counted.share * 100), nth: counted.nth, hours });
    }
  }
}
