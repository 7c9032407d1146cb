import { SPARE, seesTo } from "@terok-nor/shared/battle/duties.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";
import type { EntityId, ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { INTENTIONS, type IntentionName } from "./intention-names.ts";
import type { Reason } from "./thought.ts";

/** An order about where a ship flies, without the ships it is for. */
export type Flight = Extract<
  Order,
  { kind: "attack" | "strafe" | "orbit" | "stand-off" | "guard" | "move" | "attack-move" | "board" | "dock" | "withdraw" | "hold" }
>;
type Without<F, K extends PropertyKey> = F extends unknown ? Omit<F, K> : never;
export type FlightPlan = Without<Flight, "ships" | "queue">;

/**
 * What no captain overlooks, however badly it may judge it: a ship
 * that dies, a fleet that is beaten, a team that stands about.
 */
const VITAL: ReadonlySet<IntentionName> = new Set(["break-off", "spare-cripples", "full-retreat", "man-the-works"]);
/** u by which a waypoint or range may differ from the one a ship is bound for without a new order. */
const NEAR_ENOUGH = 90;
/** The same for the radius of an orbit. */
const SAME_RADIUS = 12;

/**
 * Where one look's orders are written down. Intentions come to it in the order of their importance:
 * the first to claim a ship decides where it flies. What a ship does already is not ordered again.
 */
export class Desk {
  readonly orders: Order[] = [];
  readonly reasons: Reason[] = [];
  readonly #claimed = new Set<ShipId>();
  /** Ships of each order to fly that this look has given, by what it asks: more join it, as people select several. */
  readonly #flights = new Map<string, ShipId[]>();
  readonly #seed: number;
  readonly #spell: number;
  readonly #lapse: number;
  readonly #atOnce: number;

  /** `lapse`: chance that a matter is overlooked for the spell of time numbered `spell`; `atOnce`: most orders it takes. */
  constructor(seed: number, spell: number, lapse: number, atOnce = Number.POSITIVE_INFINITY) {
    this.#seed = seed;
    this.#spell = spell;
    this.#lapse = lapse;
    this.#atOnce = atOnce;
  }

  /** Whether no intention has claimed the ship in this look. */
  isFree(ship: { readonly id: ShipId }): boolean {
    return !this.#claimed.has(ship.id);
  }

  /** Takes the ship out of the hands of lesser intentions, as it is already doing what it should. */
  claim(ship: { readonly id: ShipId }): void {
    this.#claimed.add(ship.id);
  }

  /**
   * Sends a free ship somewhere, unless it is bound there already: with those that were sent there in this look, in
   * one order; `target` is the contact it is about, or -1.
   */
  fly(ship: OwnShip, plan: FlightPlan, intention: IntentionName, target: EntityId = -1): void {
    if (this.#claimed.has(ship.id)) return;
    this.#claimed.add(ship.id);
    // A crew that takes its cripple out of the fight is let go.
    if (ship.tasks[0]?.kind === "withdraw" && seesTo(ship, SPARE)) return;
    if (isBoundFor(ship, plan)) return;
    if (this.#overlooks(intention, ship.id)) return;
    const asked = JSON.stringify(plan);
    const same = this.#flights.get(intention + asked);
    if (same !== undefined) {
      same.push(ship.id);
      return;
    }
    const takesQueue = plan.kind !== "hold" && plan.kind !== "withdraw";
    const ships = [ship.id];
    const order = { ...plan, ships, ...(takesQueue ? { queue: false } : {}) } as Order;
    if (this.#take(order, { intention, ship: ship.id, target })) this.#flights.set(intention + asked, ships);
  }

  /** Gives any other order; a captain's lapses pass over some, and what is too much for one look waits. */
  give(order: Order, intention: IntentionName, ship: ShipId, target: EntityId = -1): void {
    if (!this.#overlooks(intention, ship)) this.#take(order, { intention, ship, target });
  }

  #take(order: Order, reason: Reason): boolean {
    if (this.orders.length >= this.#atOnce) return false;
    this.orders.push(order);
    this.reasons.push(reason);
    return true;
  }

  #overlooks(intention: IntentionName, ship: ShipId): boolean {
    if (this.#lapse === 0 || VITAL.has(intention)) return false;
    return roll(this.#seed, this.#spell, ROLL.captain, INTENTIONS.indexOf(intention), ship + 1) < this.#lapse;
  }
}

function isBoundFor(ship: OwnShip, plan: FlightPlan): boolean {
  const task = ship.tasks[0];
  // Who has got there need not be sent again.
  if (task === undefined)
    return (
      (plan.kind === "move" || plan.kind === "attack-move") && near(ship.x - plan.x, NEAR_ENOUGH) && near(ship.y - plan.y, NEAR_ENOUGH)
    );
  if (task.kind !== plan.kind) return false;
  switch (plan.kind) {
    case "move":
    case "attack-move":
      return near(task.x - plan.x, NEAR_ENOUGH) && near(task.y - plan.y, NEAR_ENOUGH);
    case "orbit":
      return task.target === plan.target && near(task.radius - plan.radius, SAME_RADIUS);
    case "stand-off":
      return task.target === plan.target && near(task.radius - plan.range, NEAR_ENOUGH);
    case "guard":
      return task.target === plan.ward;
    case "dock":
    case "withdraw":
    case "hold":
      return true;
    default:
      return task.target === plan.target;
  }
}

function near(difference: number, within: number): boolean {
  return difference < within && difference > -within;
}
