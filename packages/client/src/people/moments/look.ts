import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { Moment, MomentKind } from "./moment.ts";
import type { Past } from "./past.ts";

/** One step of a battle as one side sees it: what was, and what is. */
export interface Look {
  readonly past: Past;
  readonly now: Picture;
}

/** Whoever an event speaks of. */
export interface Party {
  readonly own: boolean;
  readonly cls: ShipClassId | null;
  readonly name: string | null;
}

const NOBODY: Party = { own: false, cls: null, name: null };

/** Who that is to this side. What was there a moment ago is still known when word of its end comes. */
export function partyOf({ past, now }: Look, id: number): Party {
  for (const picture of [now, past.picture]) {
    const ship = picture?.own.find((one) => one.id === id);
    if (ship) return { own: true, cls: ship.cls, name: ship.name };
    const contact = picture?.contacts.find((one) => one.id === id);
    if (contact) return { own: false, cls: contact.cls, name: contact.name };
  }
  return NOBODY;
}

/** Makes a moment of this look's side. */
export function moment({ now }: Look, kind: MomentKind, about: Partial<Pick<Moment, "ship" | "facing">> = {}): Moment {
  return { kind, side: now.side, tick: now.tick, ship: null, facing: null, ...about };
}

export const isFighting = ({ status }: OwnShip): boolean => status === "active" || status === "docked" || status === "scaffold";

/** Whether a value fell below a limit between two pictures. */
export const fellBelow = (limit: number, before: number | undefined, now: number): boolean =>
  before !== undefined && before >= limit && now < limit;
