import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { RefusalCode } from "@terok-nor/shared/battle/refusals.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { playAtRandom, someFullSetup, someSetup } from "@terok-nor/shared/testing/random-battle.ts";
import { faultsOf, noNumber } from "@terok-nor/shared/testing/state-faults.ts";
import { ruleOfOrder, rulesOfTick } from "./commanders.ts";
import { seen } from "./coverage.ts";

/** Steps per second: the same rules as at 20, at half the cost. */
const HZ = 10;
/** Four battles of eleven begin with the approach: a number that goes into none of those by which setups differ. */
const FULL = 4;
const OF = 11;
/** s before the end at which the fleet is called off in one of four battles; the rebels try to in every one. */
const CALLED_OFF = 12;
/** Ticks between two looks at the ranges, and at every number: what goes wrong stays wrong long enough to be met. */
const LOOK = 5;
const LOOK_AT_ALL = 25;

export interface ExhaustJob {
  readonly battle: number;
  /** s of play. */
  readonly seconds: number;
}

/** What one battle came to. */
export interface Exhausted extends ExhaustJob {
  readonly ticks: number;
  readonly orders: number;
  /** Why it broke off, or null. */
  readonly exception: string | null;
  /** Values that were no number, and values out of their range, with the tick at which they were first met. */
  readonly notNumbers: readonly string[];
  readonly outOfRange: readonly string[];
  /** Lines of the coverage it showed. */
  readonly seen: readonly string[];
}

/** Plays one battle in which both sides order at random and looks for what must not be. */
export function exhaust(job: ExhaustJob): Exhausted {
  const inspection = new Inspection(job);
  let exception: string | null = null;
  try {
    inspection.play();
  } catch (error) {
    exception = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return { ...job, ...inspection.result(), exception };
}

class Inspection {
  readonly #job: ExhaustJob;
  readonly #seen = new Set<string>();
  readonly #notNumbers = new Map<string, number>();
  readonly #outOfRange = new Map<string, number>();
  readonly #nerves: number[] = [];
  #state: BattleState | null = null;
  #ticks = 0;
  #orders = 0;

  constructor(job: ExhaustJob) {
    this.#job = job;
  }

  play(): void {
    const { battle, seconds } = this.#job;
    const setup = { ...(battle % OF < FULL ? someFullSetup(battle) : someSetup(battle)), hz: HZ };
    const { state } = playAtRandom(setup, battle, seconds, this.#tick, this.#heard);
    for (const side of SIDES) this.#offer(state, side, { kind: "resign" }, []);
    this.#look(state);
  }

  result(): Pick<Exhausted, "ticks" | "orders" | "notNumbers" | "outOfRange" | "seen"> {
    const told = (found: ReadonlyMap<string, number>): string[] => [...found].map(([what, tick]) => `${what} at tick ${tick}`);
    return {
      ticks: this.#ticks,
      orders: this.#orders,
      notNumbers: told(this.#notNumbers),
      outOfRange: told(this.#outOfRange),
      seen: [...this.#seen],
    };
  }

  readonly #tick = (state: BattleState, events: readonly BattleEvent[]): void => {
    if (this.#state === null) for (const ship of state.ships) if (ship.status === "active") this.#seen.add(seen.ship(ship.cls));
    this.#state = state;
    this.#ticks = state.tick;
    for (const event of events) {
      if (event.kind === "shot" || event.kind === "launch" || event.kind === "intercept") this.#fired(state, event.a, event.mount);
      else if (event.kind === "scaffold-clear" || event.kind === "arrived") this.#shown(state, event.a);
    }
    for (const rule of rulesOfTick(state, events, this.#nerves)) this.#seen.add(seen.rule(rule));
    for (const ship of state.ships) this.#nerves[ship.id] = ship.nerve;
    if (state.tick % LOOK === 0) this.#look(state);
    if (state.tick === (this.#job.seconds - CALLED_OFF) * HZ) this.#callOff(state);
  };

  readonly #heard = (order: Order, refused: RefusalCode | null): void => {
    this.#orders++;
    this.#seen.add(refused === null ? seen.taken(order.kind) : seen.refused(order.kind));
    const rule = this.#state === null ? null : ruleOfOrder(this.#state, order, refused);
    if (rule !== null) this.#seen.add(seen.rule(rule));
  };

  #callOff(state: BattleState): void {
    this.#offer(state, "terran", { kind: "full-retreat" }, []);
    if (this.#job.battle % 4 === 0) this.#offer(state, "alliance", { kind: "full-retreat" }, []);
  }

  #offer(state: BattleState, side: Side, order: Order, events: BattleEvent[]): void {
    this.#heard(order, giveOrder(state, side, order, events)?.code ?? null);
  }

  #fired(state: BattleState, id: number, mount: number): void {
    const ship = state.ships[id];
    if (ship !== undefined) this.#seen.add(seen.mount(ship.cls, mount));
  }

  #shown(state: BattleState, id: number): void {
    const ship = state.ships[id];
    if (ship !== undefined) this.#seen.add(seen.ship(ship.cls));
  }

  #look(state: BattleState): void {
    for (const fault of faultsOf(state)) if (!this.#outOfRange.has(fault)) this.#outOfRange.set(fault, state.tick);
    if (state.tick % LOOK_AT_ALL !== 0) return;
    const where = noNumber(state);
    if (where !== null && !this.#notNumbers.has(where)) this.#notNumbers.set(where, state.tick);
  }
}
