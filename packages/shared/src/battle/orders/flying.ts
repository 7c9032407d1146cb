import { distance } from "../../math/angle.ts";
import type { RefusalCode } from "../../orders/refusals.ts";
import { MAX_QUEUE, type Order } from "../../orders/schema.ts";
import { dockFor } from "../field.ts";
import { castOff } from "../rules/coming-and-going.ts";
import type { Ship, Task, TaskKind } from "../state.ts";
import { boardable, type Clerk, contactFor, crewsFor, type Desk, isRefusal, shipFor, shipsFor } from "./desk.ts";

/** Orders about where and how to fly. */

const task = (kind: TaskKind, x = 0, y = 0, target = -1, radius = 0): Task => ({ kind, x, y, target, radius });

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
  }
  return null;
}

type ToPoint = Extract<Order, { kind: "move" | "attack-move" }>;

function toPoint(order: ToPoint, desk: Desk): RefusalCode | null {
  const ships = crewsFor(desk, order.ships);
  return isRefusal(ships) ? ships : spread(ships, order.kind, order.x, order.y, order.queue);
}

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

type AtContact = Extract<Order, { kind: "attack" | "orbit" | "strafe" | "stand-off" }>;

function atContact(order: AtContact, desk: Desk): RefusalCode | null {
  const ships = crewsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const track = contactFor(desk, order.target);
  if (isRefusal(track)) return track;
  const radius = order.kind === "orbit" ? order.radius : order.kind === "stand-off" ? order.range : 0;
  const refusal = assign(ships, task(order.kind, 0, 0, track.id, radius), order.queue);
  if (refusal === null && !order.queue) for (const ship of ships) aimAt(ship, track.id);
  return refusal;
}

/** To be sent at a contact is to aim at it. */
function aimAt(ship: Ship, contact: number): void {
  if (ship.target !== contact) ship.targetSystem = -1;
  ship.target = contact;
}

const guard: Clerk<"guard"> = (order, desk) => {
  const ward = shipFor(desk, order.ward);
  if (isRefusal(ward)) return ward;
  const ships = crewsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const guards = ships.filter((ship) => ship !== ward);
  return guards.length === 0 ? "guard-itself" : assign(guards, task("guard", 0, 0, ward.id), order.queue);
};

const hold: Clerk<"hold"> = (order, desk) => {
  const ships = crewsFor(desk, order.ships);
  return isRefusal(ships) ? ships : assign(ships, task("hold"), false);
};

const dock: Clerk<"dock"> = (order, desk) => {
  const ships = crewsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  return dockFor(desk.state, desk.side) === null ? "no-dock" : assign(ships, task("dock"), order.queue);
};

const undock: Clerk<"undock"> = (order, desk) => {
  const ships = shipsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const docked = ships.filter((ship) => ship.status === "docked");
  for (const ship of docked) castOff(desk.state, ship, desk.out);
  return docked.length === 0 ? "not-docked" : null;
};

const withdraw: Clerk<"withdraw"> = (order, desk) => {
  const ships = crewsFor(desk, order.ships);
  return isRefusal(ships) ? ships : assign(ships, task("withdraw"), false);
};

const board: Clerk<"board"> = (order, desk) => {
  const ships = crewsFor(desk, order.ships);
  if (isRefusal(ships)) return ships;
  const track = contactFor(desk, order.target);
  if (isRefusal(track)) return track;
  if (!boardable(desk, track)) return "not-boardable";
  const able = ships.filter((ship) => ship.troops > 0);
  return able.length === 0 ? "no-troops" : assign(able, task("board", 0, 0, track.id), order.queue);
};

/** Ends all other flying: the whole fleet leaves, and no order calls it back. */
const fullRetreat: Clerk<"full-retreat"> = (_order, desk) => {
  const regent = desk.state.ships.find((ship) => ship.cls === "flagship");
  if (regent === undefined || regent.side !== desk.side) return "not-your-retreat";
  if (desk.own.retreating) return "fleet-retreating";
  const here = shipFor(desk, regent.id);
  if (isRefusal(here)) return here;
  desk.own.retreating = true;
  desk.own.helm = -1;
  for (const ship of desk.state.ships) if (ship.side === desk.side && ship.status === "active") assign([ship], task("withdraw"), false);
  // Who is not here yet turns back where it is.
  for (const { ship } of desk.state.arrivals) (desk.state.ships[ship] as Ship).status = "withdrawn";
  desk.state.arrivals.length = 0;
  desk.out.push({ kind: "retreat", side: desk.side });
  return null;
};

export const FLYING = {
  move: toPoint,
  "attack-move": toPoint,
  attack: atContact,
  orbit: atContact,
  strafe: atContact,
  "stand-off": atContact,
  guard,
  hold,
  dock,
  undock,
  withdraw,
  board,
  "full-retreat": fullRetreat,
};
