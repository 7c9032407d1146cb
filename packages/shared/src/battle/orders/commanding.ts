import { z } from "zod";
import { coordinate, ship, system } from "../../orders/fields.ts";
import type { RefusalCode } from "../../orders/refusals.ts";
import { otherSide, SYSTEMS } from "../../ships/types.ts";
import { classOf, onField as isOnField } from "../field.ts";
import { callForAssistance, presserOf } from "../rules/assistance.ts";
import { JETTISON_TIME, RECALL_TIME } from "../rules/coming-and-going.ts";
import { projectShadow, shadowLimit } from "../rules/shadows.ts";
import { strain } from "../rules/stress.ts";
import { endBattle } from "../rules/victory.ts";
import { type Desk, isRefusal, shipFor } from "./desk.ts";
import { always, onField } from "./row.ts";

/** Orders that belong to the named people, and to the side as a whole. */

/** What a rushed repair brings a system to; what a burst gives and costs. */
const RUSHED = 0.95;
const BURST_TIME = 12;
const BURST_STRESS = 0.25;

function whyNotOBrien(desk: Desk): RefusalCode | null {
  if (desk.side !== "terran" || !desk.state.setup.commanders.obrien) return "no-obrien";
  return desk.own.obrienUsed ? "obrien-used" : null;
}

export const COMMANDING = {
  /** A false contact that leaves the projecting ship for (x, y), looking like the posed class. */
  shadow: onField({ ship, posing: z.enum(["raider", "defiant"]), x: coordinate, y: coordinate }, (order, desk) => {
    const ship = shipFor(desk, order.ship);
    if (isRefusal(ship)) return ship;
    if (ship.status === "docked") return "ship-docked";
    if (ship.projectors <= 0) return "no-projectors";
    if (desk.state.shadows.filter((each) => each.side === desk.side).length >= shadowLimit(desk.state, desk.side)) return "shadow-limit";
    projectShadow(desk.state, ship, order.posing, order.x, order.y);
    desk.out.push({ kind: "projected", a: ship.id, b: desk.state.nextShadow - 1 });
    return null;
  }),
  assist: onField({ ship }, (order, desk) => {
    const ship = shipFor(desk, order.ship);
    if (isRefusal(ship)) return ship;
    if (ship.cls !== "flagship") return "no-caller";
    if (desk.own.retreating) return "fleet-retreating";
    if (desk.own.callWait > 0) return "call-waiting";
    const presser = presserOf(desk.state, ship);
    if (presser === null) return "nobody-pressing";
    const helpers = desk.state.ships.filter((each) => each.side === desk.side && classOf(each).style === "tail");
    if (!helpers.some((each) => isOnField(each) && !each.broken && each.id !== desk.own.helm)) return "nobody-to-help";
    callForAssistance(desk.state, ship, presser, helpers, desk.out);
    return null;
  }),
  jettison: onField({ ship }, (order, desk) => {
    const ship = shipFor(desk, order.ship);
    if (isRefusal(ship)) return ship;
    if (ship.status !== "scaffold") return "no-scaffold";
    if (ship.scaffold >= 0) return "already-jettisoning";
    ship.scaffold = JETTISON_TIME;
    desk.out.push({ kind: "jettison", a: ship.id });
    return null;
  }),
  /** O'Brien, once a battle: one rushed repair of a system... */
  "rush-repair": onField({ ship, system }, (order, desk) => {
    const ship = shipFor(desk, order.ship);
    if (isRefusal(ship)) return ship;
    const why = whyNotOBrien(desk);
    if (why !== null) return why;
    const at = SYSTEMS.indexOf(order.system);
    const mended = Math.min(RUSHED, ship.ceilings[at] as number);
    if ((ship.systems[at] as number) >= mended) return "nothing-to-repair";
    ship.systems[at] = mended;
    desk.own.obrienUsed = true;
    desk.out.push({ kind: "system-up", a: ship.id, system: order.system });
    return null;
  }),
  /** ...or a burst past the damper limit. */
  burst: onField({ ship }, (order, desk) => {
    const ship = shipFor(desk, order.ship);
    if (isRefusal(ship)) return ship;
    const why = whyNotOBrien(desk);
    if (why !== null) return why;
    if (classOf(ship).coreMax <= 1) return "no-core";
    if (ship.status !== "active") return ship.status === "docked" ? "ship-docked" : "ship-in-scaffold";
    ship.burst = BURST_TIME;
    strain(ship, BURST_STRESS, desk.out);
    ship.core = classOf(ship).coreMax;
    desk.own.obrienUsed = true;
    return null;
  }),
  /** Bashir comes back from where his player picks, once the raider can: `vector` is that bearing from the station, °. */
  recall: onField({ vector: z.number().min(0).max(360) }, (order, desk) => {
    if (desk.side !== "terran") return "not-yours";
    if (!desk.state.setup.commanders.bashir) return "no-bashir";
    const away = desk.state.ships.some((ship) => ship.side === desk.side && ship.status === "away");
    if (!away || desk.state.raiderVector >= 0) return "not-recallable";
    desk.state.raiderVector = order.vector % 360;
    desk.state.raiderDue = Math.max(desk.state.raiderDue, RECALL_TIME);
    return null;
  }),
  "take-helm": onField({ ship }, (order, desk) => {
    const ship = shipFor(desk, order.ship);
    if (isRefusal(ship)) return ship;
    if (classOf(ship).speed === 0) return "immobile";
    if (desk.own.retreating) return "fleet-retreating";
    if (ship.status === "docked") return "ship-docked";
    if (ship.status === "scaffold") return "ship-in-scaffold";
    if (ship.broken) return "crew-broken";
    if (ship.cls === "defiant" && !desk.state.setup.commanders.sisko) return "no-sisko";
    desk.own.helm = ship.id;
    desk.own.helmTurn = 0;
    desk.own.helmThrottle = Math.min(1, ship.speed / Math.max(1, classOf(ship).speed));
    return null;
  }),
  /** The ship goes on with the tasks it had; a strafing run is begun afresh. */
  "release-helm": onField({}, (_order, desk) => {
    const ship = desk.state.ships[desk.own.helm];
    if (ship === undefined) return "no-helm";
    desk.own.helm = -1;
    ship.leg = 0;
    return null;
  }),
  resign: always({}, (_order, desk) => {
    endBattle(desk.state, otherSide(desk.side), "resigned", desk.out);
    return null;
  }),
};
