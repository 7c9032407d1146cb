import { angleBetween, directionTo, distanceBetween, type Place } from "../../mind/place.ts";
import { ahead, STATION } from "../chart-view.ts";
import { isFree, sail } from "./helm.ts";
import type { RebelIntention, RebelView } from "./rebel-view.ts";

/** u ahead of the main squadron: just inside its sensors, and outside of them. */
const IN_SIGHT = 2.3;
const OUT_OF_SIGHT = 2.8;
/** u from the main squadron within which an ambush would be seen. */
const NEAREST = 0.55;
/** u ahead of it at which an ambush is laid. */
const AMBUSH = 1.9;
/** ° off the fleet's way that an ambush may lie. */
const ON_THEIR_WAY = 14;
/** h before the fleet's arrival at which a late captain sets out, at the latest and at the earliest. */
const LATE = 3;
const LESS_LATE = 1.5;

/**
 * Takes the raider to where its plan begins: ahead of the fleet
 * in its sight, or out of it, or still on its way as an ambush.
 */
export const lieInWait: RebelIntention = {
  name: "lie-in-wait",
  pursue(view, desk) {
    const { raider } = view.rebels;
    if (raider.hull <= 0 || !isFree(desk)) return;
    if (view.plan.raider === "shadows-late" && view.left > LATE + LESS_LATE * view.taste(8))
      return sail(view, desk, [STATION], "lie-in-wait");
    if (view.plan.raider === "strikes-only" && liesInAmbush(view)) return sail(view, desk, [], "lie-in-wait");
    sail(view, desk, [spotOf(view)], "lie-in-wait");
  },
};

function spotOf({ plan, rebels, main, wings, taste }: RebelView): Place {
  const { wait } = rebels.raider;
  const home = directionTo(main, STATION);
  switch (plan.raider) {
    case "strikes-only":
      return ahead(main, home, AMBUSH + wait);
    case "strike-among-shadows":
      return ahead(main, home, wait > 0.2 ? OUT_OF_SIGHT : IN_SIGHT);
    case "decoy": {
      const wing = wings[Math.floor(taste(9) * wings.length)] ?? main;
      return ahead(wing, directionTo(wing, STATION), IN_SIGHT);
    }
    default:
      return ahead(main, home, IN_SIGHT);
  }
}

/** It is where the fleet will pass, and lies still there as nobody sees it so. */
function liesInAmbush({ rebels, main }: RebelView): boolean {
  const off = distanceBetween(main, rebels.raider);
  const onTheWay = angleBetween(directionTo(main, rebels.raider), directionTo(main, STATION)) < ON_THEIR_WAY;
  return onTheWay && off > NEAREST && off < AMBUSH + rebels.raider.wait + 0.3;
}
