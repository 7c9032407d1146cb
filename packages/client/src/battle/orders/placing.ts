import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { isContact, isOwn, type ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { canMove, onField } from "./able.ts";
import { type Place, type PlaceChoices, within } from "./place.ts";
import { attackOn, type Lack } from "./row.ts";
import { ORDER_ROWS, orderRow, type PlacedKind } from "./rows.ts";

type Selected = ReadonlySet<ShipId>;

const idsOf = (ships: readonly OwnShip[]): ShipId[] => ships.map((ship) => ship.id);

/** Those who can obey; where none can, all of them, so that the refusal says why. */
function obeying(ships: readonly OwnShip[]): ShipId[] {
  const ready = ships.filter((ship) => ship.status === "active");
  return idsOf(ready.length > 0 ? ready : ships);
}

function chosenOf(picture: Picture, selected: Selected): OwnShip[] {
  return picture.own.filter((ship) => selected.has(ship.id) && onField(ship));
}

/** What a right click means: attack a contact, dock at the own station, guard another own ship, go to open space. */
export function contextualOrders(picture: Picture, selected: Selected, at: Place): Order[] {
  const chosen = chosenOf(picture, selected);
  const movers = chosen.filter((ship) => canMove(ship) && ship.id !== at.entity);
  if (isContact(at.entity)) return attackOn(at.entity, { chosen, movers, ships: obeying(movers), at });
  if (movers.length === 0) return [];
  const common = { ships: obeying(movers), queue: at.add };
  const own = picture.own.find((ship) => ship.id === at.entity);
  if (own && CLASSES[own.cls].docks) return [{ kind: "dock", ...common }];
  if (own) return [{ kind: "guard", ...common, ward: own.id }];
  if (isOwn(at.entity) && selected.has(at.entity)) return [];
  return [{ kind: "move", ...common, x: within(at.x), y: within(at.y) }];
}

/** The orders that come of one that waited for its place, or the key of the text that says why there are none. */
export function placedOrders(kind: PlacedKind, picture: Picture, selected: Selected, at: Place, choices: PlaceChoices): Order[] | Lack {
  const chosen = chosenOf(picture, selected);
  if (chosen.length === 0 && ORDER_ROWS[kind].aim !== "bearing") return "refused.select";
  const movers = chosen.filter(canMove);
  return orderRow(kind).there?.({ ...choices, at, chosen, movers, ships: obeying(movers) }) ?? "refused.cannot";
}
