import { WORKS } from "@terok-nor/shared/approach/works.ts";
import type { WorkView } from "@terok-nor/shared/sight/chart-picture.ts";
import type { RebelIntention, RebelView } from "./rebel-view.ts";
import { teamHour } from "./worth.ts";

/** Has Sisko work where his doubling is worth most, and moves him when that is done or left. */
export const placeSisko: RebelIntention = {
  name: "place-sisko",
  pursue(view, desk) {
    const { rebels } = view;
    const at = rebels.works.find((work) => work.id === rebels.sisko);
    if (!rebels.siskoThere || (at !== undefined && doubled(view, at) > 0)) return;
    const best = rebels.works.reduce((most, work) => (doubled(view, work) > doubled(view, most) ? work : most));
    if (doubled(view, best) > 0) desk.give({ kind: "expertise", work: best.id }, "place-sisko", -1);
  },
};

function doubled(view: RebelView, { id, done, teams }: WorkView): number {
  return done >= WORKS[id].hours ? 0 : teams * teamHour(view, id);
}
