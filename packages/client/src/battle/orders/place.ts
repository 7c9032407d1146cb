import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { TaskKind } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { MessageKey } from "../../i18n/t.ts";
import { canMove, onField } from "./able.ts";

/** Where an order is to go: a point of the field (u), and the own ship or contact there, or -1. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly entity: number;
  readonly add: boolean;
}

export interface PlaceChoices {
  /** u */
  readonly radius: number;
  readonly posing: "raider" | "defiant";
}

/** u: the field's orders reach no farther. */
const REACH = 2400;
const coordinate = (v: number) => Math.round(Math.max(-REACH, Math.min(REACH, v)) * 10) / 10;
const idsOf = (ships: readonly OwnShip[]) => ships.map((ship) => ship.id);

/** Those who can obey; where none can, all of them, so that the refusal says why. */
function obeying(ships: readonly OwnShip[]): number[] {
  const ready = ships.filter((ship) => ship.status === "active");
  return idsOf(ready.length > 0 ? ready : ships);
}

function selectedShips(picture: Picture, selected: ReadonlySet<number>): OwnShip[] {
  return picture.own.filter((ship) => selected.has(ship.id) && onField(ship));
}

/** Ships that move close in and fight; the station, which cannot, turns its guns. */
export function attackOrders(ships: readonly OwnShip[], target: number, queue: boolean): Order[] {
  const movers = ships.filter(canMove);
  const forts = ships.filter((ship) => !canMove(ship));
  const orders: Order[] = [];
  if (movers.length > 0) orders.push({ kind: "attack", ships: obeying(movers), target, queue });
  if (forts.length > 0) orders.push({ kind: "target", ships: idsOf(forts), target, system: null });
  return orders;
}

/** What a right click means: a contact to attack, the own station to dock at, another own ship to guard, open space to go to. Empty: nothing. */
export function contextualOrders(picture: Picture, selected: ReadonlySet<number>, at: Place): Order[] {
  const ships = selectedShips(picture, selected);
  if (ships.length === 0) return [];
  if (isContact(at.entity)) return attackOrders(ships, at.entity, at.add);
  const movers = ships.filter((ship) => canMove(ship) && ship.id !== at.entity);
  if (movers.length === 0) return [];
  const own = picture.own.find((ship) => ship.id === at.entity);
  const queue = at.add;
  if (own && CLASSES[own.cls].docks) return [{ kind: "dock", ships: obeying(movers), queue }];
  if (own) return [{ kind: "guard", ships: obeying(movers), ward: own.id, queue }];
  if (selected.has(at.entity)) return [];
  return [{ kind: "move", ships: obeying(movers), x: coordinate(at.x), y: coordinate(at.y), queue }];
}

/** The bearing of a point from the station, ° clockwise from +x, 0 to 360. */
export function bearingOf(x: number, y: number): number {
  return Math.round(((Math.atan2(y, x) * 180) / Math.PI + 360) % 360);
}

export type Pending = TaskKind | "shadow" | "recall";

/** The orders of an action that waited for its place, or the key of the text that says why there are none. */
export function placedOrders(
  kind: Pending,
  picture: Picture,
  selected: ReadonlySet<number>,
  at: Place,
  choices: PlaceChoices,
): Order[] | MessageKey {
  if (kind === "recall") return [{ kind, vector: bearingOf(at.x, at.y) }];
  const ships = selectedShips(picture, selected);
  if (ships.length === 0) return "refused.select";
  const point = { x: coordinate(at.x), y: coordinate(at.y) };
  if (kind === "shadow") {
    const projector = ships.find((ship) => ship.projectors > 0);
    return projector ? [{ kind, ship: projector.id, posing: choices.posing, ...point }] : "refused.cannot";
  }
  const movers = ships.filter(canMove);
  if (kind === "attack") return isContact(at.entity) ? attackOrders(ships, at.entity, at.add) : "refused.contact";
  if (movers.length === 0) return "refused.cannot";
  const common = { ships: obeying(movers), queue: at.add };
  if (kind === "move" || kind === "attack-move") return [{ kind, ...common, ...point }];
  if (kind === "guard") return at.entity >= 0 && !isContact(at.entity) ? [{ kind, ...common, ward: at.entity }] : "refused.own";
  if (!isContact(at.entity)) return "refused.contact";
  if (kind === "orbit") return [{ kind, ...common, target: at.entity, radius: choices.radius }];
  if (kind === "stand-off") return [{ kind, ...common, target: at.entity, range: Math.max(80, choices.radius) }];
  if (kind === "board") return [{ kind, ships: idsOf(movers.filter((ship) => ship.troops > 0)), target: at.entity, queue: at.add }];
  return kind === "strafe" ? [{ kind, ...common, target: at.entity }] : "refused.cannot";
}
