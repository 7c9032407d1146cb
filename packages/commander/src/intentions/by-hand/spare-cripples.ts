import { isSmall } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import type { View } from "../../mind/view.ts";

/** Fractions of hull under which a cruiser and a Bird are sent off, while they can still fly. */
const CRUISER = 0.28;
const BIRD = 0.4;

/**
 * Sends cripples off the field: a saved hull counts, and a lost
 * one shakes the rest. The flagship leaves by full retreat alone.
 */
export const spareCripples: Intention = {
  name: "spare-cripples",
  pursue(view, desk) {
    const taking = (view.foes["terok-nor"][0]?.detail?.captured ?? 0) > 0.4;
    for (const ship of [...view.own.large, ...view.own.small])
      if (ship.cls !== "flagship" && leaves(view, ship, taking)) desk.fly(ship, { kind: "withdraw" }, "spare-cripples");
  },
};

function leaves(view: View, ship: OwnShip, taking: boolean): boolean {
  if (ship.tasks[0]?.kind === "withdraw") return true;
  const limit = isSmall(ship.cls) ? BIRD : taking ? CRUISER / 2 : CRUISER;
  return ship.hull < view.guess(limit, ship.id);
}
