import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../intention.ts";
import { apart, off } from "../../view.ts";
import { largeShips } from "./large-ships.ts";
import { placeInLine } from "./siege-line.ts";

/** u from the station's middle to the siege line for a Galor and for the flagship: within their heavy guns' best range. */
const RANGE = { galor: 430, flagship: 470 } as const;
/** ° a ship may lie off its place in the line before it is moved there. */
const ASTRAY = 24;

/** Lays the large ships in one line before one side of the station, where few batteries bear and every shot strikes the same sector. */
export const besiege: Intention = {
  name: "besiege",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    if (station === undefined) return;
    for (const ship of largeShips(view)) {
      if (!desk.isFree(ship)) continue;
      const range = view.guess(ship.cls === "flagship" ? RANGE.flagship : RANGE.galor, ship.id);
      const place = placeInLine(view, station, ship, range);
      const astray = off(bearing(ship.y - station.y, ship.x - station.x), bearing(place.y - station.y, place.x - station.x));
      const away = apart(ship, station);
      if (away > range * 1.7 && astray > ASTRAY) desk.fly(ship, { kind: "move", ...place }, "besiege", station.id);
      else desk.fly(ship, { kind: "attack", target: station.id }, "besiege", station.id);
    }
  },
};
