import type { WorkId } from "@terok-nor/shared/approach/works.ts";
import type { RebelIntention, RebelView } from "./rebel-view.ts";
import { worthOf } from "./worth.ts";

/** Gives every team that stands about the work that is worth most. */
export const manTheWorks: RebelIntention = {
  name: "man-the-works",
  pursue(view, desk) {
    const sent = new Map<WorkId, number>();
    for (let i = 0; i < view.rebels.idle; i++) {
      const to = bestFor(view, sent);
      if (to === null) return;
      sent.set(to, (sent.get(to) ?? 0) + 1);
      desk.give({ kind: "team", from: null, to }, "man-the-works", -1);
    }
  },
};

function bestFor(view: RebelView, sent: ReadonlyMap<WorkId, number>): WorkId | null {
  let best: WorkId | null = null;
  let most = 0;
  for (const work of view.rebels.works) {
    const worth = worthOf(view, work, -(sent.get(work.id) ?? 0));
    if (worth <= most) continue;
    most = worth;
    best = work.id;
  }
  return best;
}
