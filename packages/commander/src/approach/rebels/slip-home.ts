import { STATION } from "../chart-view.ts";
import { isFree, sail } from "./helm.ts";
import { type RebelIntention, type RebelView, wayHome } from "./rebel-view.ts";

/** h in hand with which the raider starts for home, and more for a cautious captain. */
const IN_HAND = 0.15;
const CAUTION = 0.5;
/** Share of captains that leave the raider out, to bring it in on a vector of their own in the battle. */
const LEFT_OUT = 0.3;
/** Share of its hull under which it comes home, for a bold captain and a careful one. */
const BOLD = 0.35;
const CAREFUL = 0.6;

/** Brings the raider home in time for the battle, or when it has taken enough; what is to stay at home stays there. */
export const slipHome: RebelIntention = {
  name: "slip-home",
  pursue(view, desk) {
    if (view.rebels.raider.hull > 0 && isFree(desk) && comesHome(view)) sail(view, desk, [STATION], "slip-home");
  },
};

function comesHome(view: RebelView): boolean {
  const { raider } = view.rebels;
  if (view.plan.raider === "stay-home") return true;
  if (raider.hull < BOLD + (CAREFUL - BOLD) * view.taste(2)) return true;
  if (view.muster.commanders.bashir && view.taste(3) < LEFT_OUT) return false;
  return wayHome(view) + IN_HAND + CAUTION * view.taste(4) >= view.left;
}
