import { z } from "zod";
import { otherSide, SHIELDS, SYSTEMS } from "../../ships/types.ts";
import { classOf, onField as isOnField } from "../field.ts";
import { BURST_REST, BURST_STRESS, BURST_TIME, isBursting, OBRIEN_REST, RECHARGED, RUSHED } from "../obrien.ts";
import type { RefusalCode } from "../refusals.ts";
import { callForAssistance, presserOf } from "../rules/assistance.ts";
import { JETTISON_TIME, RECALL_TIME } from "../rules/coming-and-going.ts";
import { projectShadow, shadowLimit } from "../rules/shadows.ts";
import { strain } from "../rules/stress.ts";
import { endBattle } from "../rules/victory.ts";
import type { BattleState, Ship } from "../state.ts";
import { coordinate, ship, system } from "./fields.ts";
import { type Giver, isRefusal, shipFor } from "./giver.ts";
import { always, onField } from "./row.ts";

/** Orders that belong to the named people, and to the side as a whole. */

function hasOBrien({ side, state }: Giver): boolean {
  return side === "terran" && state.setup.commanders.obrien;
}

function whyNotOBrien(giver: Giver): RefusalCode | null {
  if (!hasOBrien(giver)) return "no-obrien";
  return giver.own.obrienUsed ? "obrien-used" : null;
}

/** Brings every facing to a part of its charge; false when all have that much already. */
function recharge(ship: Ship): boolean {
  const { shields } = classOf(ship);
  let weak = false;
  ship.shields.forEach((charge, i) => {
    const least = (shields[i] as number) * RECHARGED;
    if (charge >= least) return;
    ship.shields[i] = least;
    weak = true;
  });
  return weak;
}

/** Those who are broken or flown by hand are there all the same, and those who come late are not lost. */
function whyNobodyHelps(state: BattleState, helpers: readonly Ship[], there: readonly Ship[]): RefusalCode {
  if (there.length > 0) return "helpers-busy";
  return state.arrivals.some(({ ship }) => helpers.some(({ id }) => id === ship)) ? "helpers-late" : "nobody-to-help";
}

export const COMMANDING = {
  /** A false contact that leaves the projecting ship for (x, y), looking like the posed class. */
  shadow: onField({ ship, posing: z.enum(["raider", "defiant"]), x: coordinate, y: coordinate }, (order, giver) => {
    const ship = shipFor(giver, order.ship);
    if (isRefusal(ship)) return ship;
    if (ship.status === "docked") return "ship-docked";
    if (ship.projectors <= 0) return "no-projectors";
    if (giver.state.shadows.filter((each) => each.side === giver.side).length >= shadowLimit(giver.state, giver.side))
      return "shadow-limit";
    projectShadow(giver.state, ship, order.posing, order.x, order.y);
    giver.out.push({ kind: "projected", a: ship.id, b: giver.state.nextShadow - 1 });
    return null;
  }),
  assist: onField({ ship }, (order, giver) => {
    const ship = shipFor(giver, order.ship);
    if (isRefusal(ship)) return ship;
    if (ship.cls !== "flagship") return "no-caller";
    if (giver.own.retreating) return "fleet-retreating";
    if (giver.own.callWait > 0) return "call-waiting";
    const presser = presserOf(giver.state, ship);
    if (presser === null) return "nobody-pressing";
    const helpers = giver.state.ships.filter((each) => each.side === giver.side && classOf(each).style === "tail");
    const there = helpers.filter(isOnField);
    if (!there.some((each) => !each.broken && each.id !== giver.own.helm)) return whyNobodyHelps(giver.state, helpers, there);
    callForAssistance(giver.state, ship, presser, helpers, giver.out);
    return null;
  }),
  jettison: onField({ ship }, (order, giver) => {
    const ship = shipFor(giver, order.ship);
    if (isRefusal(ship)) return ship;
    if (ship.status !== "scaffold") return "no-scaffold";
    if (ship.scaffold >= 0) return "already-jettisoning";
    ship.scaffold = JETTISON_TIME;
    giver.out.push({ kind: "jettison", a: ship.id });
    return null;
  }),
  /** O'Brien's two deeds: a rushed repair of a system, after which he has to rest... */
  "rush-repair": onField({ ship, system }, (order, giver) => {
    const ship = shipFor(giver, order.ship);
    if (isRefusal(ship)) return ship;
    const why = whyNotOBrien(giver);
    if (why !== null) return why;
    const at = SYSTEMS.indexOf(order.system);
    const mended = Math.min(RUSHED, ship.ceilings[at] as number);
    const sound = (ship.systems[at] as number) >= mended;
    if (sound && (at !== SHIELDS || !recharge(ship))) return "nothing-to-repair";
    if (!sound && at === SHIELDS) recharge(ship);
    ship.systems[at] = Math.max(mended, ship.systems[at] as number);
    giver.own.obrienUsed = true;
    giver.own.obrienRest = OBRIEN_REST;
    giver.out.push({ kind: "system-up", a: ship.id, system: order.system });
    return null;
  }),
  /** ...and a burst past the damper limit, after which it is the core that has to; it costs the ship stress each time. */
  burst: onField({ ship }, (order, giver) => {
    const ship = shipFor(giver, order.ship);
    if (isRefusal(ship)) return ship;
    if (!hasOBrien(giver)) return "no-obrien";
    if (classOf(ship).coreMax <= 1) return "no-core";
    if (ship.status !== "active") return ship.status === "docked" ? "ship-docked" : "ship-in-scaffold";
    if (ship.burst > 0) return isBursting(ship) ? "burst-running" : "core-hot";
    ship.burst = BURST_TIME + BURST_REST;
    strain(ship, BURST_STRESS, giver.out);
    ship.core = classOf(ship).coreMax;
    return null;
  }),
  /** Bashir comes back from where his player picks, once the raider can: `vector` is that bearing from the station, °. */
  recall: onField({ vector: z.number().min(0).max(360) }, (order, giver) => {
    if (giver.side !== "terran") return "not-yours";
    if (!giver.state.setup.commanders.bashir) return "no-bashir";
    const away = giver.state.ships.some((ship) => ship.side === giver.side && ship.status === "away");
    if (!away || giver.state.raiderVector >= 0) return "not-recallable";
    giver.state.raiderVector = order.vector % 360;
    giver.state.raiderDue = Math.max(giver.state.raiderDue, RECALL_TIME);
    return null;
  }),
  "take-helm": onField({ ship }, (order, giver) => {
    const ship = shipFor(giver, order.ship);
    if (isRefusal(ship)) return ship;
    if (classOf(ship).speed === 0) return "immobile";
    if (giver.own.retreating) return "fleet-retreating";
    if (ship.status === "docked") return "ship-docked";
    if (ship.status === "scaffold") return "ship-in-scaffold";
    if (ship.broken) return "crew-broken";
    if (ship.cls === "defiant" && !giver.state.setup.commanders.sisko) return "no-sisko";
    giver.own.helm = ship.id;
    giver.own.helmTurn = 0;
    giver.own.helmThrottle = Math.min(1, ship.speed / Math.max(1, classOf(ship).speed));
    return null;
  }),
  /** The ship goes on with the tasks it had; a strafing run is begun afresh. */
  "release-helm": onField({}, (_order, giver) => {
    const ship = giver.state.ships[giver.own.helm];
    if (ship === undefined) return "no-helm";
    giver.own.helm = -1;
    ship.leg = 0;
    return null;
  }),
  resign: always({}, (_order, giver) => {
    endBattle(giver.state, otherSide(giver.side), "resigned", giver.out);
    return null;
  }),
};
