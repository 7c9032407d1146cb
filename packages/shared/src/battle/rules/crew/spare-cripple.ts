import { classOf, dockFor, fraction, onField, sideState } from "../../field.ts";
import type { BattleState, Ship, TaskKind } from "../../state.ts";

/** Share of the usual limit down to which a ship holds out that is landing troops: they would be lost. */
const LANDING = 0.5;
const ON_ITS_WAY: ReadonlySet<TaskKind> = new Set(["withdraw", "dock"]);

/** Whether a ship is so badly hurt that its crew would save it. */
export function isCrippled(ship: Ship): boolean {
  const limit = classOf(ship).spared * (ship.tasks[0]?.kind === "board" ? LANDING : 1);
  return fraction(ship) < limit;
}

/** Takes a cripple to the dock, where its side has one, or off the field; not one that is flown by hand. */
export function spareCripple(state: BattleState, ship: Ship): void {
  const task = ship.tasks[0];
  if (!onField(ship) || !isCrippled(ship) || sideState(state, ship.side).helm === ship.id) return;
  if (task !== undefined && ON_ITS_WAY.has(task.kind)) return;
  const kind = dockFor(state, ship.side) === null ? "withdraw" : "dock";
  ship.tasks.length = 0;
  ship.tasks.push({ kind, x: 0, y: 0, target: -1, radius: 0 });
  ship.leg = 0;
}
