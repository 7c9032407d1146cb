import { STATION } from "../chart-view.ts";
import type { FleetIntention } from "./fleet-view.ts";
import { sail } from "./helm.ts";

/** Every squadron that has nothing else to do makes for the station. */
export const pressOn: FleetIntention = {
  name: "press-on",
  pursue(view, desk) {
    for (const squadron of view.chart.squadrons) if (!squadron.there) sail(desk, squadron, [STATION], "press-on");
  },
};
