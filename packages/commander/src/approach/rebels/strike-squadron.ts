import { distanceBetween } from "../../mind/place.ts";
import { isBoundFor } from "../chart-view.ts";
import { isFree, strikeAt } from "./helm.ts";
import { isScreened, type RebelIntention, type RebelView } from "./rebel-view.ts";

/** u from which the raider goes in out of an ambush. */
const FROM_AMBUSH = 1;
/** u from which it goes in as one among shadows. */
const FROM_AMONG = 2.4;
/** Shadows that must be about for that. */
const COMPANY = 2;
/** u within which a wing would be there first, and the same among shadows; ° off its bow within which it comes. */
const GUARDED = 0.7;
const GUARDED_AMONG = 0.25;
const AT_HER = 60;

/** Strikes the main squadron: it drops out of warp, and one of its escorts is hurt. */
export const strikeSquadron: RebelIntention = {
  name: "strike-squadron",
  pursue(view, desk) {
    const { raider } = view.rebels;
    if (raider.hull <= 0 || raider.wait > 0 || view.mark === null || !view.mark.seen || !isFree(desk)) return;
    const off = distanceBetween(raider, view.mark);
    const committed = raider.chase === view.mark.id;
    if (committed || (off < reachOf(view) && !isGuarded(view, off))) strikeAt(view, desk, view.mark.id, "strike-squadron");
  },
};

/** u from which a captain with such a plan goes in; 0: it does not. */
function reachOf(view: RebelView): number {
  const { plan, rebels } = view;
  if (plan.raider === "strikes-only") return FROM_AMBUSH;
  if (plan.raider !== "strike-among-shadows") return 0;
  if (isScreened(view)) return 0;
  if (rebels.charges === 0) return FROM_AMBUSH;
  return rebels.shadows.length >= Math.min(COMPANY, rebels.shadowLimit) ? FROM_AMONG : 0;
}

function isGuarded({ wings, rebels }: RebelView, off: number): boolean {
  const within = rebels.shadows.length > 0 ? GUARDED_AMONG : GUARDED;
  return wings.some(
    (wing) => wing.seen && distanceBetween(wing, rebels.raider) < Math.min(within, off) && isBoundFor(wing, rebels.raider, AT_HER),
  );
}
