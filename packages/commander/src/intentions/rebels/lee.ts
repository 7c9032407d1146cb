import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Desk } from "../../mind/desk.ts";
import type { IntentionName } from "../../mind/intention-names.ts";
import type { View } from "../../mind/view.ts";
import { siegeOf } from "./way-home.ts";

/**
 * u behind the station, seen from its besiegers, at which ships wait for
 * their chance; while there are none, they guard it.
 */
const LEE = 520;

/** Sends a ship to wait where the station lies between it and those that besiege it. */
export function lieInLee(view: View, desk: Desk, ship: OwnShip, intention: IntentionName): void {
  const station = view.own["terok-nor"][0];
  if (station === undefined) return;
  const siege = siegeOf(view, station);
  if (siege === null) return desk.fly(ship, { kind: "guard", ward: station.id }, intention);
  const behind = siege + 180;
  desk.fly(ship, { kind: "move", x: station.x + cos(behind) * LEE, y: station.y + sin(behind) * LEE }, intention);
}
