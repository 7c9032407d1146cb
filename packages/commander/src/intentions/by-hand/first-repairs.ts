import type { RepairItem } from "@terok-nor/shared/battle/order-limits.ts";
import { ENGINES, SHIELDS, WEAPONS } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";

/** Health under which a system is mended before anything but a breach. */
const FAILING = 0.55;

/** Puts at the head of the list what a ship can least do without: sealed hull, then guns, drive and shields as they fail. */
export const firstRepairs: Intention = {
  name: "first-repairs",
  pursue(view, desk) {
    for (const ship of view.picture.own) {
      if (ship.status !== "active" && ship.status !== "docked") continue;
      const first = firstOf(ship);
      if (first !== null && ship.repair[0] !== first)
        desk.give({ kind: "repair", ships: [ship.id], priority: [first] }, "first-repairs", ship.id);
    }
  },
};

function firstOf(ship: OwnShip): RepairItem | null {
  for (const severity of ship.breaches) if (severity > 0) return "breaches";
  if ((ship.systems[WEAPONS] as number) < FAILING) return "weapons";
  if ((ship.systems[ENGINES] as number) < FAILING && ship.cls !== "terok-nor") return "engines";
  if ((ship.systems[SHIELDS] as number) < FAILING) return "shields";
  return null;
}
