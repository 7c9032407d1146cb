import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { DAMPERS, ENGINES, WEAPONS } from "@terok-nor/shared/ships/types.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { dangerAt, type View } from "../../mind/view.ts";
import { isLastStand } from "./last-stand.ts";
import { wayHome } from "./way-home.ts";

/** Fraction of hull under which a ship makes for the dock. */
const HURT = 0.65;
/** The same when the station is all but lost. */
const SPENT = 0.25;
/** Health of guns, drive or dampers with which there is no fighting on. */
const FAILED = 0.3;

/** Breaks off to the dock before it is too late: a ship that is lost mends nothing. */
export const breakOff: Intention = {
  name: "break-off",
  pursue(view, desk) {
    const station = view.own["terok-nor"][0];
    if (station === undefined) return;
    for (const ship of view.own.small) {
      const bound = ship.tasks[0]?.kind === "dock";
      if (!bound && !mustGo(view, ship)) continue;
      desk.fly(ship, ship.cls === "defiant" ? { kind: "dock" } : wayHome(view, ship, station), "break-off");
    }
  },
};

/** Whether a ship has no business in the fight: too much hurt, or about to be by the guns about it. */
export function mustGo(view: View, ship: OwnShip): boolean {
  const cls = CLASSES[ship.cls];
  if (isLastStand(view)) return ship.hull < SPENT;
  if ((ship.systems[WEAPONS] as number) < FAILED || (ship.systems[ENGINES] as number) < FAILED) return true;
  if (cls.coreMax > 1 && (ship.systems[DAMPERS] as number) < FAILED) return true;
  // What the guns about it will have done to it by the time it could be out of their reach.
  const coming = dangerAt(view, ship, null) * view.level.ahead * 0.35;
  const weakest = Math.min(...ship.shields) * (cls.shields[1] as number);
  const left = ship.hull * cls.hull + weakest - coming;
  return left < view.guess(cls.hull * HURT, ship.id);
}
