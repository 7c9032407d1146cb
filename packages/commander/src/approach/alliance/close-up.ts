import { distanceBetween } from "../../mind/place.ts";
import type { FleetIntention } from "./fleet-view.ts";
import { isFree, join } from "./helm.ts";

/** u within which Birds that were sent off come back to another wing. */
const BESIDE = 1;

/**
 * Brings the Birds to the main squadron where the fleet is to
 * hold together, and those that were sent off back to their wing.
 */
export const closeUp: FleetIntention = {
  name: "close-up",
  pursue(view, desk) {
    for (const wing of view.wings) {
      if (!isFree(desk, wing) || wing.there) continue;
      if (view.plan.fleet === "hold-together") join(desk, wing, view.main, "close-up");
      else {
        const other = view.wings.find(
          (each) => each.id < wing.id && isFree(desk, each) && each.chase < 0 && distanceBetween(each, wing) < BESIDE,
        );
        if (other !== undefined && other.join < 0 && !other.there) join(desk, wing, other, "close-up");
      }
    }
  },
};
