import { SQUADRON_SENSORS } from "@terok-nor/shared/approach/chart.ts";
import type { ChartContact, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { distanceBetween } from "../../mind/place.ts";
import { isBoundFor } from "../chart-view.ts";
import type { FleetPlan } from "../plans.ts";
import { type FleetIntention, type FleetView, likelihood } from "./fleet-view.ts";
import { leadOf } from "./helm.ts";

/** Plans whose captains look into what shows itself; the others have no eye for it, and their sensors go round. */
const CURIOUS: ReadonlySet<FleetPlan> = new Set(["probe", "chase-all", "sweep", "hold-together"]);
/** How much more a contact is worth looking at that comes at a squadron, and that the squadron is on already. */
const COMES = 1.6;
const KEPT = 1.5;
/** What is as good as known is finished first. */
const NEARLY = 0.8;

/** Has each squadron put its sensors on the contact that is nearest the truth: likely, close, and coming. */
export const pointSensors: FleetIntention = {
  name: "point-sensors",
  pursue(view, desk) {
    if (!CURIOUS.has(view.plan.fleet)) return;
    for (const squadron of view.chart.squadrons) {
      const target = bestFor(view, squadron);
      if ((target ?? -1) !== squadron.scans)
        desk.give({ kind: "scan", of: squadron.id, target }, "point-sensors", leadOf(squadron), target ?? -1);
    }
  },
};

function bestFor(view: FleetView, squadron: OwnSquadron): number | null {
  let best: number | null = null;
  let most = 0;
  for (const contact of view.contacts) {
    const worth = worthOf(view, squadron, contact) * (contact.id === squadron.scans ? KEPT : 1);
    if (worth <= most) continue;
    most = worth;
    best = contact.id;
  }
  return best;
}

/** What looking at a contact is worth to a squadron, in no unit; 0: it cannot, or there is nothing more to learn. */
function worthOf(view: FleetView, squadron: OwnSquadron, contact: ChartContact): number {
  const off = distanceBetween(squadron, contact);
  if (!contact.seen || contact.level === "confirmed" || off > SQUADRON_SENSORS) return 0;
  const near = 1.2 - off / SQUADRON_SENSORS;
  const comes = isBoundFor(contact, squadron, 40) || isBoundFor(contact, view.main, 40) ? COMES : 1;
  return view.guess(likelihood(view, contact), contact.id) * near * comes * (1 + NEARLY * contact.scan);
}
