import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween } from "../../mind/place.ts";
import { facingOf } from "./sector.ts";

/** Charge under which a sector is worth crowding before. */
const WORN = 0.3;
/** u from the station within which a ship counts as engaged. */
const ENGAGED = 800;
/** u from it that such a ship then keeps. */
const RANGE = 400;

/** Shifts ships that lie before another sector to the one that is nearly down, so that it stays down. */
export const pressTheBreach: Intention = {
  name: "press-the-breach",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    if (station === undefined || station.detail === null) return;
    const { shields } = station.detail;
    let worst = 0;
    for (let i = 1; i < shields.length; i++) if ((shields[i] as number) < (shields[worst] as number)) worst = i;
    if ((shields[worst] as number) > WORN) return;
    for (const ship of view.own.large) {
      if (!desk.isFree(ship) || distanceBetween(ship, station) > ENGAGED) continue;
      const sectors = (facingOf(station, ship) - worst + 6) % 6;
      if (sectors !== 1 && sectors !== 5) continue;
      // The near corner of the sector is enough.
      const at = station.heading + worst * 60 + (sectors === 1 ? 24 : -24);
      desk.fly(ship, { kind: "move", x: station.x + cos(at) * RANGE, y: station.y + sin(at) * RANGE }, "press-the-breach", station.id);
    }
  },
};
