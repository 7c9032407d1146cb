import { bearing } from "@terok-nor/shared/math/trig.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Intention } from "../../mind/intention.ts";
import { angleBetween, distanceBetween } from "../../mind/place.ts";
import { placeInLine } from "./siege-line.ts";

/** ° a ship may lie off its place in the line before it is moved there. */
const ASTRAY = 24;
/** How far a captain's misjudgement throws off what it takes for its guns' best range, as a share. */
const ERROR = 0.22;
/** u too far out from which a ship lies off instead of closing in. */
const MISLAID = 60;

/**
 * Lays the large ships in one line before one side of the station,
 * where few batteries bear and every shot strikes the same sector.
 */
export const besiege: Intention = {
  name: "besiege",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    if (station === undefined) return;
    for (const ship of view.own.large) {
      const best = CLASSES[ship.cls].siege;
      if (best === null || !desk.isFree(ship)) continue;
      const range = best * (1 + ERROR * (view.guess(1, ship.id) - 1));
      const place = placeInLine(view, station, ship, range);
      const astray = angleBetween(bearing(ship.y - station.y, ship.x - station.x), bearing(place.y - station.y, place.x - station.x));
      const away = distanceBetween(ship, station);
      if (away > range * 1.7 && astray > ASTRAY) desk.fly(ship, { kind: "move", ...place }, "besiege", station.id);
      else if (range - best > MISLAID) desk.fly(ship, { kind: "stand-off", target: station.id, range }, "besiege", station.id);
      else desk.fly(ship, { kind: "attack", target: station.id }, "besiege", station.id);
    }
  },
};
