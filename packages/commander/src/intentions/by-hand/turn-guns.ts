import { bearing } from "@terok-nor/shared/math/trig.ts";
import type { Contact, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { angleBetween, distanceBetween } from "../../mind/place.ts";
import type { View } from "../../mind/view.ts";

/** u and °: a small foe so near, coming so straight or sitting so still that heavy guns can follow it. */
const NEAR = 420;
const STRAIGHT = 25;
const SLOW = 25;
/** How far all that may be exceeded by a foe that is aimed at already. */
const LEEWAY = 1.5;
/** Charge of the sector before which a ship lies under which its fire goes for the station's guns. */
const OPEN = 0.05;

/**
 * Turns the big guns from the station on a small ship that flies so that they
 * can follow it, and back; through an open sector they go for the batteries.
 */
export const turnGuns: Intention = {
  name: "turn-guns",
  pursue(view, desk) {
    const station = view.foes["terok-nor"][0];
    for (const ship of view.own.large) {
      const foe = easyFoe(view, ship);
      const target = foe ?? station;
      if (target === undefined) continue;
      const open = foe === null && (target.detail?.shields.some((charge) => charge < OPEN) ?? false);
      const system = open ? "weapons" : null;
      if (ship.target === target.id && ship.targetSystem === system) continue;
      desk.give({ kind: "target", ships: [ship.id], target: target.id, system }, "turn-guns", ship.id, target.id);
    }
  },
};

function easyFoe(view: View, ship: OwnShip): Contact | null {
  for (const foe of view.foes.small) {
    const leeway = ship.target === foe.id ? LEEWAY : 1;
    if (!foe.seen || distanceBetween(foe, ship) > NEAR * leeway) continue;
    const aspect = angleBetween(foe.heading, bearing(ship.y - foe.y, ship.x - foe.x));
    if (foe.speed < SLOW || aspect < STRAIGHT * leeway || aspect > 180 - STRAIGHT * leeway) return foe;
  }
  return null;
}
