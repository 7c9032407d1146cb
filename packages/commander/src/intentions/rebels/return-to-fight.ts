import { mean } from "@terok-nor/shared/math/mean.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import type { View } from "../../mind/view.ts";
import { mustGo } from "./break-off.ts";
import { isLastStand } from "./last-stand.ts";

/** Fraction of hull with which a mended ship goes out again. */
const HULL = 0.9;
/** Fraction of shields with which it does. */
const SHIELDS = 0.85;
/** Fraction of hull that is enough when there is no time left. */
const FIT_ENOUGH = 0.45;

/** Casts off a ship that the dock has mended, or one that is needed now, mended or not. */
export const returnToFight: Intention = {
  name: "return-to-fight",
  pursue(view, desk) {
    for (const ship of view.picture.own)
      if (ship.status === "docked" && goesOut(view, ship)) desk.give({ kind: "undock", ships: [ship.id] }, "return-to-fight", ship.id);
  },
};

function goesOut(view: View, ship: OwnShip): boolean {
  return isLastStand(view) ? ship.hull > FIT_ENOUGH : ship.hull >= HULL && mean(ship.shields) >= SHIELDS && !mustGo(view, ship);
}
