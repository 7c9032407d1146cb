import { angleBetween, directionTo, distanceBetween } from "../../mind/place.ts";
import { ahead, isBoundFor, STATION } from "../chart-view.ts";
import { isFree, sail } from "./helm.ts";
import type { RebelIntention } from "./rebel-view.ts";

/** u at which a wing that comes straight at the raider is too near, and more for a captain who looks ahead. */
const TOO_NEAR = 0.35;
const PER_AHEAD = 0.035;
/** Share of that which a raider waits for that may be taken for one of its shadows. */
const NERVE = 0.35;
/** How far it may have been scanned for that. */
const UNKNOWN = 0.5;
/** ° off its bow within which the raider must be to be what a wing goes for. */
const AT_HER = 35;
/** u to which it runs. */
const RUN = 2.5;
/** ° by which the way out is laid towards home, if that does not lead past them. */
const HOMEWARD = 50;

/** Runs from Birds that are about to catch the raider: it is a little faster than they are. */
export const shakeOff: RebelIntention = {
  name: "shake-off",
  pursue(view, desk) {
    const { raider } = view.rebels;
    // It has just been in a fight: until it could strike again nobody gets hold of it either.
    if (raider.hull <= 0 || raider.home || raider.wait > 0 || !isFree(desk)) return;
    const nerve = view.rebels.shadows.length > 0 && raider.supposed < UNKNOWN ? NERVE : 1;
    const within = (TOO_NEAR + PER_AHEAD * view.level.ahead) * nerve;
    const hunter = view.wings.find((wing) => wing.seen && distanceBetween(wing, raider) < within && isBoundFor(wing, raider, AT_HER));
    if (hunter === undefined) return;
    const away = directionTo(hunter, raider);
    const home = directionTo(raider, STATION);
    const course = angleBetween(away, home) < HOMEWARD ? home : away;
    sail(view, desk, [ahead(raider, course, RUN)], "shake-off");
  },
};
