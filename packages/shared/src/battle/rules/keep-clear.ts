import { classOf, onField, radiusOf, sideState } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";

/** u/s by which thrusters slide a ship aside, and u between hulls at which its captain is content. */
const SLIDE = 7;
const ROOM = 6;

/**
 * Scratch: who slides, where it is and how much room it takes from its
 * middle, side by side in memory, as every pair of them is looked at.
 */
const ids: number[] = [];
const xs: number[] = [];
const ys: number[] = [];
const rooms: number[] = [];

/**
 * Ships of one side keep clear of each other: where two hulls overlap, both slide aside on thrusters, each by half.
 * Enemies overfly each other. The station stays where it is; a ship under the player's hand goes where it is steered.
 */
export function keepClear(state: BattleState, dt: number): void {
  const count = gather(state);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) if (overlap(i, j)) part(state, i, j, SLIDE * dt);
  }
}

/** Lists the ships that may slide; gives how many. */
function gather(state: BattleState): number {
  let count = 0;
  for (const ship of state.ships) {
    if (!slides(state, ship)) continue;
    ids[count] = ship.id;
    rooms[count] = radiusOf(ship) + ROOM / 2;
    xs[count] = ship.x;
    ys[count++] = ship.y;
  }
  return count;
}

function slides(state: BattleState, ship: Ship): boolean {
  return onField(ship) && classOf(ship).speed > 0 && sideState(state, ship.side).helm !== ship.id;
}

function overlap(i: number, j: number): boolean {
  const dx = (xs[i] as number) - (xs[j] as number);
  const dy = (ys[i] as number) - (ys[j] as number);
  const apart = (rooms[i] as number) + (rooms[j] as number);
  return dx * dx + dy * dy < apart * apart;
}

function part(state: BattleState, i: number, j: number, most: number): void {
  const a = state.ships[ids[i] as number] as Ship;
  const b = state.ships[ids[j] as number] as Ship;
  if (a.side !== b.side) return;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const apart = (rooms[i] as number) + (rooms[j] as number);
  const away = Math.sqrt(dx * dx + dy * dy);
  const step = Math.min(most, (apart - away) / 2);
  // Two ships on the very same spot part along the axis.
  const ux = away > 0 ? dx / away : 1;
  const uy = away > 0 ? dy / away : 0;
  xs[i] = a.x -= ux * step;
  ys[i] = a.y -= uy * step;
  xs[j] = b.x += ux * step;
  ys[j] = b.y += uy * step;
}
