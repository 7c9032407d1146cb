import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import { type ContactId, isContact, type ShipId } from "@terok-nor/shared/ships/ids.ts";
import type { Command, OwnShip } from "@terok-nor/shared/sight/picture.ts";
import { canMove } from "./able.ts";
import { type Place, type PlaceChoices, within } from "./place.ts";

/** What an order is made of that is given at once. */
export interface Now {
  /** Those who can carry it out: at least one. */
  readonly able: readonly OwnShip[];
  readonly ships: ShipId[];
  readonly ship: ShipId;
}

/** What an order is made of that has to be pointed somewhere. */
export interface There extends PlaceChoices {
  readonly at: Place;
  /** Own ships on the field that are selected, and of them those that can move and obey. */
  readonly chosen: readonly OwnShip[];
  readonly movers: readonly OwnShip[];
  readonly ships: ShipId[];
}

/** Where an order has to be pointed at. */
export type Aim = "point" | "contact" | "own" | "bearing";

/** Why an order cannot be made of what was pointed at: the key of its words. */
export type Lack = "refused.select" | "refused.contact" | "refused.own" | "refused.cannot";

/** All a commander's screen knows of an order; its words are in i18n/en/orders.ts, under its kind. */
export interface OrderRow {
  /** The key it is on at first; empty: none. */
  readonly key: string;
  /** A line drawing on a grid of 24 by 24. */
  readonly icon: string;
  /** Its button stands out: as something had once or seldom, or as a way off the field. */
  readonly tone?: "rare" | "leave";
  /** Whether this ship can carry it out now. */
  able(ship: OwnShip, command: Command): boolean;
  /** What only one ship of a side can ever do needs no selection. */
  readonly alone?: true;
  /** It has no button while nothing is selected: alone in the bar it would look like all there is to do. */
  readonly unlisted?: true;
  /** One ship takes it, however many are selected. */
  readonly one?: true;
  /** The radial menu offers it on what a finger rests on. */
  readonly round?: readonly ("space" | "contact" | "own")[];
  /** What else is chosen before it is pointed anywhere. */
  readonly choice?: "radius" | "posing";
  /** A ring of the chosen radius is drawn about the contact under the pointer. */
  readonly ring?: true;
  /** A question comes before it: it cannot be taken back. */
  readonly asks?: true;
  /** Those able are doing so already: the button names the way back. */
  already?(able: readonly OwnShip[]): boolean;
  /** What its button or key gives once it has been given: the way back; null: it has not. */
  back?(command: Command): Order | null;
  /** Of an order that is given at once. */
  now?(now: Now): Order;
  /** Of an order that waits for its place. */
  readonly aim?: Aim;
  there?(there: There): Order[] | Lack;
}

/** An order that waits for a point or contact, for those who can move. */
export const forMovers =
  (make: (there: There & { readonly common: { ships: ShipId[]; queue: boolean } }) => Order | Lack): NonNullable<OrderRow["there"]> =>
  (there) => {
    if (there.movers.length === 0) return "refused.cannot";
    const made = make({ ...there, common: { ships: there.ships, queue: there.at.add } });
    return typeof made === "string" ? made : [made];
  };

/** One that needs a contact as well. */
export const atContact = (
  make: (common: { ships: ShipId[]; queue: boolean; target: ContactId }, there: There) => Order,
): OrderRow["there"] =>
  forMovers(({ common, ...there }) =>
    isContact(there.at.entity) ? make({ ...common, target: there.at.entity }, there) : "refused.contact",
  );

export const point = ({ at }: There) => ({ x: within(at.x), y: within(at.y) });

/** Who can move closes in and fights; the station, which cannot, turns its guns. */
export function attackOn(target: ContactId, { chosen, movers, ships, at }: Pick<There, "chosen" | "movers" | "ships" | "at">): Order[] {
  const forts = chosen.filter((ship) => !canMove(ship)).map((ship) => ship.id);
  const orders: Order[] = [];
  if (movers.length > 0) orders.push({ kind: "attack", ships, target, queue: at.add });
  if (forts.length > 0) orders.push({ kind: "target", ships: forts, target, system: null });
  return orders;
}
