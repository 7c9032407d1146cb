import { WORKS } from "@terok-nor/shared/approach/works.ts";
import type { WorkView } from "@terok-nor/shared/sight/chart-picture.ts";
import type { RebelIntention } from "./rebel-view.ts";
import { teamHour } from "./worth.ts";

/** Team-hours a rush brings, which must not be wasted on what is nearly done. */
const BRINGS = 4;
/** h before the arrival at which a captain takes the risk, at the earliest. */
const EARLIEST = 6;
/** Share of captains that never do. */
const NEVER = 0.15;

/** O'Brien's rush at the most valuable item, once, at a time that is the captain's own. */
export const rushWork: RebelIntention = {
  name: "rush-work",
  pursue(view, desk) {
    const { rebels, taste, left } = view;
    if (!rebels.obrien || taste(10) < NEVER || left > 0.4 + EARLIEST * taste(11)) return;
    const open = rebels.works.filter((work) => WORKS[work.id].hours - work.done >= BRINGS && work.teams > 0);
    const [first, ...rest] = open;
    if (first === undefined) return;
    const value = (work: WorkView): number => teamHour(view, work.id);
    const best = rest.reduce((most, work) => (value(work) > value(most) ? work : most), first);
    desk.give({ kind: "rush-work", work: best.id }, "rush-work", -1);
  },
};
