import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../intention.ts";
import { apart } from "../../view.ts";
import { largeShips } from "./large-ships.ts";
import { siegeBearing } from "./siege-line.ts";

/** u behind the large ships, seen from the station, at which Birds wait; u between them; and how near the station they come in doing so. */
const BEHIND = 260;
const BESIDE = 120;
const OUT_OF_BATTERIES = 880;

/** Birds with nothing to chase keep behind the large ships, out of the batteries' reach: near enough to come when someone presses them. */
export const escort: Intention = {
  name: "escort",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    const large = largeShips(view);
    if (station === undefined || large.length === 0) return;
    const bearing = siegeBearing(view, station);
    let out = 0;
    for (const ship of large) out += apart(ship, station) / large.length;
    const range = Math.max(OUT_OF_BATTERIES, out + BEHIND);
    const birds = view.own.bird.filter((bird) => desk.isFree(bird));
    for (const [i, bird] of birds.entries()) {
      const abeam = (i - (birds.length - 1) / 2) * BESIDE;
      const x = station.x + cos(bearing) * range - sin(bearing) * abeam;
      const y = station.y + sin(bearing) * range + cos(bearing) * abeam;
      desk.fly(bird, { kind: "move", x, y }, "escort");
    }
  },
};
