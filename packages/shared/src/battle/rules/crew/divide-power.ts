import { isSmall } from "../../../ships/classes.ts";
import { classOf, sideState } from "../../field.ts";
import type { BattleState, Ship, TaskKind, Track } from "../../state.ts";

type Split = readonly [weapons: number, shields: number, engines: number];

const AT_ANCHOR: Split = [0.55, 0.45, 0];
const STEAMING: Split = [0.2, 0.3, 0.5];
const ENGAGED: Split = [0.5, 0.35, 0.15];
const BOARDING: Split = [0.35, 0.5, 0.15];
const HUNTING: Split = [0.43, 0.23, 0.34];
const CIRCLING: Split = [0.34, 0.4, 0.26];
const LEAVING: Split = [0.05, 0.45, 0.5];

const BY_TASK: Readonly<Partial<Record<TaskKind, Split>>> = {
  withdraw: LEAVING,
  dock: LEAVING,
  board: BOARDING,
  orbit: CIRCLING,
};

/** u to an enemy within which a large ship needs its guns more than its drive. */
const FIGHTING_RANGE = 900;

/** Divides the core between weapons, shields and engines by what the ship is about. */
export function dividePower(state: BattleState, ship: Ship): void {
  const split = splitFor(state, ship);
  for (let i = 0; i < split.length; i++) ship.power[i] = split[i] as number;
}

function splitFor(state: BattleState, ship: Ship): Split {
  if (classOf(ship).speed === 0) return AT_ANCHOR;
  const task = ship.tasks[0];
  const byTask = task === undefined ? undefined : BY_TASK[task.kind];
  if (byTask !== undefined) return byTask;
  if (isSmall(ship.cls)) return HUNTING;
  return isEngaged(sideState(state, ship.side).tracks, ship) ? ENGAGED : STEAMING;
}

/** Whether an enemy is near, as far as the ship's side knows: the mark of a station is as good as the sight of it. */
function isEngaged(tracks: readonly Track[], ship: Ship): boolean {
  for (const track of tracks) {
    const dx = track.x - ship.x;
    const dy = track.y - ship.y;
    if (dx * dx + dy * dy < FIGHTING_RANGE * FIGHTING_RANGE) return true;
  }
  return false;
}
