import { WORKS } from "@terok-nor/shared/approach/works.ts";
import type { WorkView } from "@terok-nor/shared/sight/chart-picture.ts";
import type { RebelIntention, RebelView } from "./rebel-view.ts";
import { worthOf } from "./worth.ts";

/** How many times as much another item must be worth for a team to be sent there. */
const MUCH_BETTER = 1.8;

/**
 * Takes a team from what will not be finished in time, or is worth little now, to what is worth much more: one in a look.
 */
export const shiftTeams: RebelIntention = {
  name: "shift-teams",
  pursue(view, desk) {
    if (view.rebels.idle > 0) return;
    const to = view.rebels.works.reduce((best, work) => (worthOf(view, work) > worthOf(view, best) ? work : best));
    const manned = view.rebels.works.filter((work) => work !== to && work.teams > 0 && work.done < WORKS[work.id].hours);
    const [first, ...rest] = manned;
    if (first === undefined) return;
    const from = rest.reduce((least, work) => (staying(view, work) < staying(view, least) ? work : least), first);
    if (worthOf(view, to) > MUCH_BETTER * staying(view, from)) desk.give({ kind: "team", from: from.id, to: to.id }, "shift-teams", -1);
  },
};

/** What the last team at an item is worth where it is. */
function staying(view: RebelView, work: WorkView): number {
  return worthOf(view, work, 1);
}
