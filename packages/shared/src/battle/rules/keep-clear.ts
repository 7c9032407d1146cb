import { CLASSES } from "../../ships/classes.ts";
import { classOf, onField, radiusOf, sideState } from "../field.ts";
import type { BattleState, Ship } from "../state.ts";

/** u/s by which thrusters slide a ship aside, and u between hulls at which its captain is content. */
const SLIDE = 7;
const ROOM = 6;
/** u along either axis beyond which no two ships that fly are too close. */
const WIDEST = 2 * Math.max(...Object.values(CLASSES).map((row) => (row.speed > 0 ? row.radius : 0))) + ROOM;

/**
 * Ships of one side keep clear of each other: a captain whose hull overlaps a friend's slides aside on thrusters, each of the two by
 * half. Enemies overfly each other, the station stays where it is, and a ship under the player's hand goes where it is steered.
 */
export function keepClear(state: BattleState, dt: number): void {
  for (let i = 0; i < state.ships.length; i++) {
    const ship = state.ships[i] as Ship;
    if (!slides(state, ship)) continue;
    for (let j = i + 1; j < state.ships.length; j++) {
      const other = state.ships[j] as Ship;
      if (other.side !== ship.side || farApart(ship, other)) continue;
      if (slides(state, other)) part(ship, other, SLIDE * dt);
    }
  }
}

function slides(state: BattleState, ship: Ship): boolean {
  return onField(ship) && classOf(ship).speed > 0 && sideState(state, ship.side).helm !== ship.id;
}

/** Rules out most pairs at the price of a subtraction or two. */
function farApart(a: Ship, b: Ship): boolean {
  const dx = b.x - a.x;
  if (dx > WIDEST || dx < -WIDEST) return true;
  const dy = b.y - a.y;
  return dy > WIDEST || dy < -WIDEST;
}

function part(a: Ship, b: Ship, most: number): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const apart = radiusOf(a) + radiusOf(b) + ROOM;
  const squared = dx * dx + dy * dy;
  if (squared >= apart * apart) return;
  const away = Math.sqrt(squared);
  const step = Math.min(most, (apart - away) / 2);
  // Two ships on the very same spot part along the axis.
  const ux = away > 0 ? dx / away : 1;
  const uy = away > 0 ? dy / away : 0;
  a.x -= ux * step;
  a.y -= uy * step;
  b.x += ux * step;
  b.y += uy * step;
}
