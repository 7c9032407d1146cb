import { z } from "zod";
import { SYSTEMS } from "../../ships/types.ts";
import { AIM, BRACE, bitOf, CORE, DUTIES, POWER, REPAIR } from "../duties.ts";
import { classOf } from "../field.ts";
import { REPAIR_ITEMS } from "../order-limits.ts";
import type { Ship } from "../state.ts";
import { contact, percent, ships, system } from "./fields.ts";
import { contactFor, isRefusal, shipsFor } from "./giver.ts";
import { onField } from "./row.ts";

/** Orders about guns, power, shields and repair: any ship that is here takes them, the station and a docked ship too. */

/** The commander's own word puts the crew's standing order aside, or gives the matter back to it. */
function takeOver(ship: Ship, duty: number, taken: boolean): void {
  ship.word = taken ? ship.word | duty : ship.word & ~duty;
}

const share = percent.nullable().default(null);
const core = z.int().min(20).max(140).nullable().default(null);

type Percent = number | null;

/** The shares an order sets, each 0 to 1; null where it is about the core alone. */
function sharesOf({ weapons, shields, engines, core }: Record<"weapons" | "shields" | "engines" | "core", Percent>) {
  const named = [weapons, shields, engines].filter((share) => share !== null);
  if (named.length === 0 && core !== null) return null;
  return named.length === 3 && named.reduce((sum, share) => sum + share, 0) === 100 ? named.map((share) => share / 100) : "bad-split";
}

function setShares(ship: Ship, shares: readonly number[]): void {
  ship.power = [...shares];
  takeOver(ship, POWER, true);
}

/** A core that can do no more than any core bears is nobody's care. */
function setCore(ship: Ship, output: number): void {
  ship.core = output / 100;
  takeOver(ship, CORE, classOf(ship).coreMax > 1);
}

export const FIGHTING = {
  fire: onField({ ships, mode: z.enum(["free", "hold"]) }, (order, giver) => {
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    for (const ship of ships) ship.holdFire = order.mode === "hold";
    return null;
  }),
  /** Aim at this contact (null: choose freely), and at one system of it (null: the hull). */
  target: onField({ ships, target: contact.nullable(), system: system.nullable().default(null) }, (order, giver) => {
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const track = order.target === null ? null : contactFor(giver, order.target);
    if (track !== null && isRefusal(track)) return track;
    for (const ship of ships) {
      ship.target = track === null ? -1 : track.id;
      takeOver(ship, AIM, track !== null);
      ship.targetSystem = order.system === null ? -1 : SYSTEMS.indexOf(order.system);
    }
    return null;
  }),
  /** Shares in %, which must add up to 100; core output in % of nominal. What is null stays as it is, and the crew's. */
  power: onField({ ships, weapons: share, shields: share, engines: share, core }, (order, giver) => {
    const shares = sharesOf(order);
    if (shares === "bad-split") return shares;
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const output = order.core;
    const able = output === null ? ships : ships.filter((ship) => output <= Math.round(classOf(ship).coreMax * 100));
    for (const ship of able) {
      if (shares !== null) setShares(ship, shares);
      if (output !== null) setCore(ship, output);
    }
    return able.length === 0 ? "core-limit" : null;
  }),
  reinforce: onField({ ships, facing: z.int().min(0).max(5).nullable() }, (order, giver) => {
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const able = ships.filter((ship) => order.facing === null || order.facing < ship.shields.length);
    for (const ship of able) {
      ship.reinforced = order.facing ?? -1;
      takeOver(ship, BRACE, order.facing !== null);
    }
    return able.length === 0 ? "no-facing" : null;
  }),
  /** What the list leaves out stays behind it in its old order, so that nothing is ever forgotten. */
  repair: onField({ ships, priority: z.array(z.enum(REPAIR_ITEMS)).min(1).max(REPAIR_ITEMS.length) }, (order, giver) => {
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const first = [...new Set(order.priority)];
    for (const ship of ships) {
      ship.repair = [...first, ...ship.repair.filter((item) => !first.includes(item))];
      takeOver(ship, REPAIR, true);
    }
    return null;
  }),
  /** Leaves a matter to the crew from now on, or forbids it; what the commander had taken over he hands back. */
  crew: onField({ ships, duty: z.enum(DUTIES), on: z.boolean() }, (order, giver) => {
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const bit = bitOf(order.duty);
    for (const ship of ships) {
      ship.crew = order.on ? ship.crew | bit : ship.crew & ~bit;
      ship.word &= ~bit;
    }
    return null;
  }),
};
