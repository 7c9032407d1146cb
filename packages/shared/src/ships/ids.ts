/**
 * The numbers things are called by, and the ranges in which each kind of number lies.
 * Nobody else may tell kinds apart by their range. The types keep kinds from being mixed
 * up; a plain number passes, so that they cost nothing where numbers are made or read.
 */

declare const kind: unique symbol;
type Id<Kind extends string> = number & { readonly [kind]?: Kind };

/** A ship by its number in the battle, from 0 on. To its own side it is called by the same number. */
export type ShipId = Id<"ship">;
/** What one side has sensed, by the number under which it did. */
export type ContactId = Id<"contact">;
/** Anything in one side's world: an own ship or a contact; -1 nothing. */
export type EntityId = Id<"ship" | "contact">;
/**
 * Anything there really is: a ship or a warp shadow; -1 nothing. Never leaves the server but to those who see both sides.
 */
export type ThingId = Id<"ship" | "shadow">;
export type SquadronId = Id<"squadron">;

/** The first contact of a side; own ships and squadrons lie below. */
export const FIRST_CONTACT_ID = 100;
export const MAX_CONTACT_ID = 65_535;
/** The highest number an own ship or squadron may have. */
export const MAX_OWN_ID = FIRST_CONTACT_ID - 1;

export const isContact = (id: EntityId | ThingId | SquadronId): id is ContactId => id >= FIRST_CONTACT_ID;
/** Whether something in a side's world is an own ship. */
export const isOwn = (id: EntityId): id is ShipId => id >= 0 && id < FIRST_CONTACT_ID;
/** The how manieth thing a side has sensed it is, from 1 on: what it is called by. */
export const contactNumber = (id: ContactId): number => id - FIRST_CONTACT_ID + 1;

/** Among things, warp shadows are numbered from here on, apart from all ships. */
const FIRST_SHADOW = 1000;

export const isShadowThing = (thing: ThingId): boolean => thing >= FIRST_SHADOW;
/** A warp shadow, by its own number from 0 on, as the thing it is. */
export const thingOfShadow = (shadow: number): ThingId => shadow + FIRST_SHADOW;
/** The own number of the warp shadow that a thing is. */
export const shadowOfThing = (thing: ThingId): number => thing - FIRST_SHADOW;

/** Whoever sees both sides is told of squadrons as goals by numbers apart from those of ships. */
export const goalOfSquadron = (squadron: SquadronId): number => squadron + FIRST_CONTACT_ID;
export const squadronOfGoal = (goal: number): SquadronId => goal - FIRST_CONTACT_ID;

/**
 * In a target's or an aim's two bytes on the wire: nobody, and behind
 * all contacts a battle can have the ships known by their own numbers.
 */
export const NOBODY_ON_WIRE = FIRST_CONTACT_ID - 1;
const FIRST_SHIP_ON_WIRE = 50_000;

export const entityToWire = (id: EntityId | ThingId): number =>
  id < 0 ? NOBODY_ON_WIRE : isContact(id) ? Math.min(FIRST_SHIP_ON_WIRE - 1, id) : FIRST_SHIP_ON_WIRE + id;
export const entityFromWire = (bytes: number): number =>
  bytes <= NOBODY_ON_WIRE ? -1 : bytes < FIRST_SHIP_ON_WIRE ? bytes : bytes - FIRST_SHIP_ON_WIRE;
