import { mean } from "@terok-nor/shared/math/mean.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import type { View } from "../../mind/view.ts";

/**
 * Hull and shields with which a mended ship goes out again; and how
 * far the station may be taken before it goes whatever its state.
 */
const HULL = 0.9;
const SHIELDS = 0.85;
const LAST_STAND = 0.35;
const FIT_ENOUGH = 0.45;

/** Casts off a ship that the dock has mended, or one that is needed now, mended or not. */
export const returnToFight: Intention = {
  name: "return-to-fight",
  pursue(view, desk) {
    for (const ship of [...view.whole.defiant, ...view.whole.raider])
      if (ship.status === "docked" && goesOut(view, ship)) desk.give({ kind: "undock", ships: [ship.id] }, "return-to-fight", ship.id);
  },
};

function goesOut(view: View, ship: OwnShip): boolean {
  const station = view.whole["terok-nor"][0];
  const lastStand = station !== undefined && (station.captured > LAST_STAND || station.hull < LAST_STAND * 0.6);
  return lastStand ? ship.hull > FIT_ENOUGH : ship.hull >= HULL && mean(ship.shields) >= SHIELDS;
}
