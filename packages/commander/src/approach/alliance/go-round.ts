import { fleetBearing } from "@terok-nor/shared/approach/create.ts";
import { angleBetween, directionTo, distanceBetween } from "../../mind/place.ts";
import { ahead, STATION } from "../chart-view.ts";
import { type FleetIntention, wayIn } from "./fleet-view.ts";
import { isFree, sail } from "./helm.ts";

/** ° round the station by which a cautious captain's wings come in beside the main squadron. */
const LEAST = 60;
/** The same for a bold captain. */
const MOST = 120;
/** u from the station at which they go round. */
const OUT = 2.6;
/** ° off that bearing from which they go in. */
const THERE = 12;

/** Sends the wings round the station, one to each side, so that the fleet comes from several bearings at once. */
export const goRound: FleetIntention = {
  name: "go-round",
  pursue(view, desk) {
    if (view.plan.fleet !== "encircle") return;
    const from = fleetBearing(view.muster.seed);
    const by = LEAST + (MOST - LEAST) * view.taste(3);
    for (const [i, wing] of view.wings.entries()) {
      if (!isFree(desk, wing) || wing.there || wayIn(wing) < OUT - 0.6) continue;
      const at = from + (i % 2 === 0 ? -by : by);
      const corner = ahead(STATION, at, OUT);
      if (angleBetween(directionTo(STATION, wing), at) < THERE || distanceBetween(wing, corner) < 0.4) continue;
      sail(desk, wing, [corner, STATION], "go-round");
    }
  },
};
