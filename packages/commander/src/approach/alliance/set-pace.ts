import type { Pace } from "@terok-nor/shared/approach/state.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { distanceBetween, type Place } from "../../mind/place.ts";
import { STATION } from "../chart-view.ts";
import { type FleetIntention, type FleetView, wayIn } from "./fleet-view.ts";
import { leadOf } from "./helm.ts";

/** h by which a wing may be late before it hurries. */
const LATE = 0.15;
/** u ahead of the main squadron at which sweeping wings need not hurry any more. */
const SCREEN = 0.8;
/** u from the station from which a captain that sprints does so, at the least and at the most. */
const SPRINT = 2;
const LONG_SPRINT = 3;

/**
 * Flank speed where the plan calls for it, where there is something to be
 * caught, and for Birds that would be late; else cruise, which wears nothing.
 */
export const setPace: FleetIntention = {
  name: "set-pace",
  pursue(view, desk) {
    for (const squadron of view.chart.squadrons) {
      const pace = paceFor(view, squadron);
      if (squadron.pace !== pace && !squadron.there) desk.give({ kind: "pace", of: squadron.id, pace }, "set-pace", leadOf(squadron));
    }
  },
};

function paceFor(view: FleetView, squadron: OwnSquadron): Pace {
  const { fleet } = view.plan;
  const hurries = fleet === "rush" || (fleet === "sprint" && wayIn(view.main) < SPRINT + LONG_SPRINT * view.taste(4));
  // With Birds among them the heads of a squadron would leave the flagship behind.
  if (squadron.main) return hurries && !squadron.ships.some((ship) => ship.cls === "bird") ? "flank" : "cruise";
  if (hurries || squadron.chase >= 0 || squadron.join >= 0 || squadron.sweep) return "flank";
  if (fleet === "sweep" && wayIn(squadron) > wayIn(view.main) - SCREEN) return "flank";
  return courseOf(squadron) - 0.3 > view.due + LATE ? "flank" : "cruise";
}

/** u a squadron still has to go along its course. */
function courseOf(squadron: OwnSquadron): number {
  const stops: readonly Place[] = [squadron, ...(squadron.course.length === 0 ? [STATION] : squadron.course)];
  return stops.reduce((way, stop, i) => way + distanceBetween(stop, stops[i + 1] ?? stop), 0);
}
