import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { siegeBearing } from "./siege-line.ts";

/** u behind the large ships, seen from the station, at which Birds wait. */
const BEHIND = 260;
/** u between them. */
const BESIDE = 120;
/** u from the station that they keep at least. */
const OUT_OF_BATTERIES = 880;
/** u from its place within which a Bird that waits is content. */
const AT_PLACE = 160;

/**
 * Birds with nothing to chase keep behind the large ships, out of the
 * batteries' reach: near enough to come when someone presses them.
 */
export const escort: Intention = {
  name: "escort",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    const large = view.own.large;
    if (station === undefined || large.length === 0) return;
    const bearing = siegeBearing(view, station);
    let out = 0;
    for (const ship of large) out += distanceBetween(ship, station) / large.length;
    const range = Math.max(OUT_OF_BATTERIES, out + BEHIND);
    const birds = view.own.small;
    for (const [i, bird] of birds.entries()) {
      if (!desk.isFree(bird)) continue;
      const abeam = (i - (birds.length - 1) / 2) * BESIDE;
      const x = station.x + cos(bearing) * range - sin(bearing) * abeam;
      const y = station.y + sin(bearing) * range + cos(bearing) * abeam;
      // On the way in the line moves all the time: its Birds lead it.
      const waits = bird.tasks.length === 0 || bird.tasks[0]?.kind === "hold";
      if (waits && distanceBetween(bird, { x, y }) < AT_PLACE) desk.fly(bird, { kind: "hold" }, "escort");
      else desk.fly(bird, { kind: "move", x, y }, "escort");
    }
  },
};
