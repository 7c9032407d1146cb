import type { Intention } from "../../mind/intention.ts";
import { nearest } from "../../mind/place.ts";

/**
 * Birds with nothing to chase guard the flagship, or the nearest large ship when she is lost: out
 * of the batteries' reach, and there when someone presses her.
 */
export const escort: Intention = {
  name: "escort",
  pursue(view, desk) {
    for (const bird of view.own.small) {
      const ward = view.own.flagship[0] ?? nearest(view.own.large, bird);
      if (ward !== null) desk.fly(bird, { kind: "guard", ward: ward.id }, "escort");
    }
  },
};
