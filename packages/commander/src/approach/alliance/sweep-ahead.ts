import { SQUADRON_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { directionTo, distanceBetween } from "../../mind/place.ts";
import { ahead, STATION } from "../chart-view.ts";
import { type FleetIntention, type FleetView, wayIn } from "./fleet-view.ts";
import { isFree, leadOf, sail } from "./helm.ts";

/** u from the station at which the wings stop sweeping. */
const ENOUGH = 1.2;
/** u before the main squadron at which they sweep. */
const BEFORE = 1.1;
/** u abeam of it. */
const ABEAM = 0.8;

/** Something is in its reach that is not known yet. */
function hasDoubts({ contacts }: FleetView, wing: OwnSquadron): boolean {
  return contacts.some((contact) => contact.seen && contact.level !== "confirmed" && distanceBetween(contact, wing) < SQUADRON_SENSORS);
}

/** Has the wings sweep the way ahead of the main squadron. */
export const sweepAhead: FleetIntention = {
  name: "sweep-ahead",
  pursue(view, desk) {
    const { main, wings } = view;
    const on = view.plan.fleet === "sweep" && wayIn(main) > ENOUGH;
    const home = directionTo(main, STATION);
    for (const [i, wing] of wings.entries()) {
      if (wing.sweep !== (on && wing.chase < 0 && hasDoubts(view, wing)))
        desk.give({ kind: "sweep", of: wing.id, on: !wing.sweep }, "sweep-ahead", leadOf(wing));
      if (!on || !isFree(desk, wing)) continue;
      const side = i % 2 === 0 ? -1 : 1;
      const before = ahead(ahead(main, home, Math.min(wayIn(main), BEFORE + 1)), home + 90 * side, ABEAM);
      sail(desk, wing, [before], "sweep-ahead");
    }
  },
};
