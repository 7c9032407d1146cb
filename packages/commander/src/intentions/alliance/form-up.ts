import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { siegeBearing } from "./siege-line.ts";

/** u from the station at which the faster cruisers wait for the flagship. */
const WAIT_AT = 950;
/** u from it within which she must be for them to go on. */
const TOGETHER = 1150;

/**
 * Keeps the cruisers with the flagship on the way in: a fleet that arrives
 * one by one is beaten one by one, which it takes some foresight to see.
 */
export const formUp: Intention = {
  name: "form-up",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    const flagship = view.own.flagship[0];
    if (station === undefined || flagship === undefined || view.level.ahead === 0 || distanceBetween(flagship, station) < TOGETHER) return;
    const bearing = siegeBearing(view, station);
    const cruisers = view.own.large.filter((ship) => ship !== flagship);
    for (const [i, cruiser] of cruisers.entries()) {
      if (!desk.isFree(cruiser) || distanceBetween(cruiser, station) < WAIT_AT - 100) continue;
      const at = bearing + (i - (cruisers.length - 1) / 2) * 14;
      desk.fly(cruiser, { kind: "move", x: station.x + cos(at) * WAIT_AT, y: station.y + sin(at) * WAIT_AT }, "form-up");
    }
  },
};
