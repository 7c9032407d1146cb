import { ENGINES, SHIELDS, SYSTEMS, WEAPONS } from "../../../ships/types.ts";
import { classOf } from "../../field.ts";
import type { RepairItem } from "../../order-limits.ts";
import type { Ship } from "../../state.ts";

/** Health under which a system is mended before anything but a breach. */
const FAILING = 0.55;

/** Puts at the head of the list what a ship can least do without: sealed hull, then guns, drive and shields as they fail. */
export function setRepairs(ship: Ship): void {
  const first = firstOf(ship);
  if (first === null || ship.repair[0] === first) return;
  ship.repair.splice(ship.repair.indexOf(first), 1);
  ship.repair.unshift(first);
}

function firstOf(ship: Ship): RepairItem | null {
  for (const severity of ship.breaches) if (severity > 0) return "breaches";
  if ((ship.systems[WEAPONS] as number) < FAILING) return "weapons";
  if ((ship.systems[ENGINES] as number) < FAILING && classOf(ship).speed > 0) return "engines";
  if ((ship.systems[SHIELDS] as number) < FAILING) return "shields";
  return null;
}

/** Whether what the commander wanted mended first is as sound as repair can make it. */
export function isMended(ship: Ship): boolean {
  const item = ship.repair[0];
  if (item === undefined || item === "breaches") return ship.breaches.every((severity) => severity <= 0);
  const at = SYSTEMS.indexOf(item);
  return (ship.systems[at] as number) >= (ship.ceilings[at] as number);
}
