import { z } from "zod";
import { distance } from "../../math/angle.ts";
import type { ContactId, ShipId } from "../../ships/ids.ts";
import { SPARE } from "../duties.ts";
import { dockFor } from "../field.ts";
import { MAX_QUEUE } from "../order-limits.ts";
import type { RefusalCode } from "../refusals.ts";
import { castOff } from "../rules/coming-and-going.ts";
import { isCrippled } from "../rules/crew/spare-cripple.ts";
import type { Ship, Task, TaskKind } from "../state.ts";
import { contact, coordinate, queue, ship, ships } from "./fields.ts";
import { boardable, contactFor, crewsFor, type Giver, isRefusal, shipFor, shipsFor } from "./giver.ts";
import { onField } from "./row.ts";

/** Orders about where and how to fly. */

const task = (kind: TaskKind, x = 0, y = 0, target = -1, radius = 0): Task => ({ kind, x, y, target, radius });

/** Whoever sends a cripple on has his reasons: its crew lets it be. What counts as one goes by its new task. */
function letBe(ship: Ship): void {
  if (isCrippled(ship)) ship.word |= SPARE;
}

/** Gives the ships a task, now or behind what they already have; each ship gets its own copy. */
function assign(ships: readonly Ship[], given: Task, queue: boolean): RefusalCode | null {
  if (queue && ships.every((ship) => ship.tasks.length >= MAX_QUEUE)) return "queue-full";
  for (const ship of ships) {
    if (queue && ship.tasks.length >= MAX_QUEUE) continue;
    if (!queue) {
      ship.tasks.length = 0;
      ship.leg = 0;
    }
    ship.tasks.push({ ...given });
    letBe(ship);
  }
  return null;
}

interface ToPoint {
  readonly ships: readonly ShipId[];
  readonly x: number;
  readonly y: number;
  readonly queue: boolean;
}

const toPoint =
  (kind: "move" | "attack-move") =>
  (order: ToPoint, giver: Giver): RefusalCode | null => {
    const ships = crewsFor(giver, order.ships);
    return isRefusal(ships) ? ships : spread(ships, kind, order.x, order.y, order.queue);
  };

/** u between ships that were sent to one point together. */
const SPACING = 60;

/** A group keeps its shape about the point, drawn together to a sensible spacing, so that ships do not pile up. */
function spread(ships: readonly Ship[], kind: TaskKind, x: number, y: number, queue: boolean): RefusalCode | null {
  if (ships.length === 1) return assign(ships, task(kind, x, y), queue);
  const cx = ships.reduce((sum, ship) => sum + ship.x, 0) / ships.length;
  const cy = ships.reduce((sum, ship) => sum + ship.y, 0) / ships.length;
  const reach = Math.max(1, ...ships.map((ship) => distance(ship.x, ship.y, cx, cy)));
  const shrink = Math.min(1, (SPACING * Math.sqrt(ships.length)) / reach);
  let refusal: RefusalCode | null = "queue-full";
  for (const ship of ships) {
    const given = assign([ship], task(kind, x + (ship.x - cx) * shrink, y + (ship.y - cy) * shrink), queue);
    if (given === null) refusal = null;
  }
  return refusal;
}

interface AtContact {
  readonly ships: readonly ShipId[];
  readonly target: ContactId;
  readonly queue: boolean;
}

/** Sends ships at a contact; `radius` is that of an orbit, or the range of a stand-off, u. */
function atContact(kind: TaskKind, order: AtContact, giver: Giver, radius = 0): RefusalCode | null {
  const ships = crewsFor(giver, order.ships);
  if (isRefusal(ships)) return ships;
  const track = contactFor(giver, order.target);
  if (isRefusal(track)) return track;
  const refusal = assign(ships, task(kind, 0, 0, track.id, radius), order.queue);
  if (refusal === null && !order.queue) for (const ship of ships) aimAt(ship, track.id);
  return refusal;
}

/** To be sent at a contact is to aim at it. */
function aimAt(ship: Ship, contact: ContactId): void {
  if (ship.target !== contact) ship.targetSystem = -1;
  ship.target = contact;
}

export const FLYING = {
  move: onField({ ships, x: coordinate, y: coordinate, queue }, toPoint("move")),
  "attack-move": onField({ ships, x: coordinate, y: coordinate, queue }, toPoint("attack-move")),
  attack: onField({ ships, target: contact, queue }, (order, giver) => atContact("attack", order, giver)),
  /** Circle a contact at a radius in u, centre to centre (Pattern Suicide when close). */
  orbit: onField({ ships, target: contact, radius: z.number().min(30).max(900), queue }, (order, giver) =>
    atContact("orbit", order, giver, order.radius),
  ),
  strafe: onField({ ships, target: contact, queue }, (order, giver) => atContact("strafe", order, giver)),
  "stand-off": onField({ ships, target: contact, range: z.number().min(80).max(1200), queue }, (order, giver) =>
    atContact("stand-off", order, giver, order.range),
  ),
  guard: onField({ ships, ward: ship, queue }, (order, giver) => {
    const ward = shipFor(giver, order.ward);
    if (isRefusal(ward)) return ward;
    const ships = crewsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const guards = ships.filter((ship) => ship !== ward);
    return guards.length === 0 ? "guard-itself" : assign(guards, task("guard", 0, 0, ward.id), order.queue);
  }),
  hold: onField({ ships }, (order, giver) => {
    const ships = crewsFor(giver, order.ships);
    return isRefusal(ships) ? ships : assign(ships, task("hold"), false);
  }),
  dock: onField({ ships, queue }, (order, giver) => {
    const ships = crewsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    return dockFor(giver.state, giver.side) === null ? "no-dock" : assign(ships, task("dock"), order.queue);
  }),
  undock: onField({ ships }, (order, giver) => {
    const ships = shipsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const docked = ships.filter((ship) => ship.status === "docked");
    for (const ship of docked) {
      castOff(giver.state, ship, giver.out);
      letBe(ship);
    }
    return docked.length === 0 ? "not-docked" : null;
  }),
  withdraw: onField({ ships }, (order, giver) => {
    const ships = crewsFor(giver, order.ships);
    return isRefusal(ships) ? ships : assign(ships, task("withdraw"), false);
  }),
  board: onField({ ships, target: contact, queue }, (order, giver) => {
    const ships = crewsFor(giver, order.ships);
    if (isRefusal(ships)) return ships;
    const track = contactFor(giver, order.target);
    if (isRefusal(track)) return track;
    if (!boardable(giver, track)) return "not-boardable";
    const able = ships.filter((ship) => ship.troops > 0);
    return able.length === 0 ? "no-troops" : assign(able, task("board", 0, 0, track.id), order.queue);
  }),
  /** Ends all other flying: the whole fleet leaves, and no order calls it back. */
  "full-retreat": onField({}, (_order, giver) => {
    const regent = giver.state.ships.find((ship) => ship.cls === "flagship");
    if (regent === undefined || regent.side !== giver.side) return "not-your-retreat";
    if (giver.own.retreating) return "fleet-retreating";
    const here = shipFor(giver, regent.id);
    if (isRefusal(here)) return here;
    giver.own.retreating = true;
    giver.own.helm = -1;
    for (const ship of giver.state.ships) if (ship.side === giver.side && ship.status === "active") assign([ship], task("withdraw"), false);
    // Who is not here yet turns back where it is.
    for (const { ship } of giver.state.arrivals) (giver.state.ships[ship] as Ship).status = "withdrawn";
    giver.state.arrivals.length = 0;
    giver.out.push({ kind: "retreat", side: giver.side });
    return null;
  }),
};
