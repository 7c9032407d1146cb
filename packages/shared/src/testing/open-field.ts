import { createBattle, defaultSetup } from "../battle/create.ts";
import { NO_DUTY } from "../battle/duties.ts";
import type { BattleEvent } from "../battle/events.ts";
import { onField, sideState } from "../battle/field.ts";
import { giveOrder } from "../battle/give-order.ts";
import { type Order, orderSchema } from "../battle/orders/order.ts";
import { type BattleSetup, type BattleState, CONFIRMED_AT, type Ship } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { otherSide, SIDES } from "../ships/types.ts";

/** Where a ship stands in a made-up situation: u, ° clockwise from +x, u/s. */
export interface Placing {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly heading?: number;
  readonly speed?: number;
}

/**
 * A battle with only the named ships on the field, fresh, free of orders (their standing ones too) and known to each other:
 * the ground for duels and for tests of one rule. All others count as withdrawn, the station too unless it is named.
 */
export function openField(placings: readonly Placing[], setup: Partial<BattleSetup> = {}): BattleState {
  const state = createBattle({ ...defaultSetup(1, 1), galors: 4, birds: 8, batteries: 6, raiderAway: 0, ...setup });
  for (const ship of state.ships) {
    ship.tasks.length = 0;
    ship.status = "withdrawn";
    ship.crew = NO_DUTY;
  }
  for (const { name, x, y, heading, speed } of placings) {
    const ship = shipNamed(state, name);
    ship.status = "active";
    ship.x = x;
    ship.y = y;
    ship.heading = heading ?? 0;
    ship.speed = speed ?? 0;
  }
  for (const side of SIDES) {
    const own = sideState(state, side);
    own.tracks.length = 0;
    for (const ship of state.ships) {
      if (ship.side === side || !onField(ship)) continue;
      const { id, cls, x, y, heading, speed } = ship;
      own.tracks.push({ id: own.nextContact++, of: id, cls, scan: CONFIRMED_AT, seen: true, age: 0, x, y, heading, speed });
    }
  }
  return state;
}

export function shipNamed(state: BattleState, name: string): Ship {
  const ship = state.ships.find((each) => each.name === name);
  if (ship === undefined) throw new Error(`no ship is called ${name}`);
  return ship;
}

/** The contact id under which the other side knows a ship. */
export function contactOf(state: BattleState, name: string): number {
  const ship = shipNamed(state, name);
  const track = sideState(state, otherSide(ship.side)).tracks.find((each) => each.of === ship.id);
  if (track === undefined) throw new Error(`${name} is not known to the other side`);
  return track.id;
}

/** Gives an order as a player would; throws when it is refused, so that no measure rests on an order that was not taken. */
export function command(state: BattleState, name: string, order: Record<string, unknown>): void {
  const ship = shipNamed(state, name);
  const parsed: Order = orderSchema.parse({ ships: [ship.id], ...order });
  const refusal = giveOrder(state, ship.side, parsed, []);
  if (refusal !== null) throw new Error(`${name}: ${refusal.code}`);
}

/** Runs until `until` says so or `seconds` are over; `each` sees every tick's events. */
export function run(state: BattleState, seconds: number, each: (events: readonly BattleEvent[]) => boolean | undefined): void {
  const events: BattleEvent[] = [];
  const end = state.tick + Math.round(seconds * state.setup.hz);
  while (state.tick < end && state.phase !== "aftermath") {
    events.length = 0;
    tick(state, events);
    if (each(events) === true) return;
  }
}

/** s of battle so far. */
export function clock(state: BattleState): number {
  return state.tick / state.setup.hz;
}
