import { clamp, turnBetween } from "@terok-nor/shared/math/angle.ts";
import { directionTo, distanceBetween, type Place } from "../../mind/place.ts";
import { ahead, isBoundFor, STATION } from "../chart-view.ts";
import { isFree, sail } from "./helm.ts";
import type { RebelIntention, RebelView } from "./rebel-view.ts";

/** u from a wing at which the raider shows itself, and ° off the wing's bow within which it comes after the raider. */
const SHOWS = 1.7;
const AFTER_HER = 40;
/** u it goes on, and ° off straight away from the station by which it does. */
const ON = 2;
const ASIDE = 55;

/** Shows the raider itself to the Birds and leads those that come after it away from the station. */
export const leadAway: RebelIntention = {
  name: "lead-away",
  pursue(view, desk) {
    const { raider } = view.rebels;
    if (view.plan.raider !== "decoy" || raider.hull <= 0 || !isFree(desk)) return;
    const follower = view.wings.find((wing) => wing.seen && distanceBetween(wing, raider) < SHOWS && isBoundFor(wing, raider, AFTER_HER));
    if (follower !== undefined) return sail(view, desk, [awayFrom(view, follower)], "lead-away");
    const wing = view.wings.find((each) => each.seen);
    if (wing !== undefined && distanceBetween(wing, raider) < SHOWS + 0.8)
      sail(view, desk, [ahead(wing, directionTo(wing, raider), SHOWS)], "lead-away");
  },
};

/** On past the follower's reach and, as far as that allows, away from the station to the side on which the raider is. */
function awayFrom({ rebels, main }: RebelView, follower: Place): Place {
  const out = directionTo(STATION, main);
  const side = turnBetween(out, directionTo(main, rebels.raider)) < 0 ? -1 : 1;
  const away = directionTo(follower, rebels.raider);
  return ahead(rebels.raider, away + clamp(turnBetween(away, out + side * ASIDE), -MOST_TURN, MOST_TURN), ON);
}
/** ° off the way straight from its follower that the raider takes: more, and it would be caught up with. */
const MOST_TURN = 40;
