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
/** What there really is: a ship or a warp shadow; -1 nothing. Only those who see both sides are told. */
export type ThingId = Id<"ship" | "shadow">;
/** A warp shadow by its own number, from 0 on: those of the field and those of the chart each for themselves. */
export type ShadowId = Id<"shadow's number">;
/** A torpedo, counted by the side that launched it, or by who has sensed it. */
export type TorpedoId = Id<"torpedo">;
/** Whom an event speaks of: to a side an own ship or a contact, to those who see both sides the thing itself; -1 nobody. */
export type ActorId = Id<"ship" | "contact" | "shadow">;
export type SquadronId = Id<"squadron">;
/** What somebody goes after on the chart: a contact, or what it is to those who see both sides; -1 nobody. */
export type GoalId = Id<"contact" | "ship" | "shadow" | "squadron as a goal">;
/** What a contact on the chart stands for: to the rebels a squadron, to the Alliance RAIDER or a warp shadow; or NOTHING. */
export type ChartThingId = Id<"squadron" | "raider" | "shadow on the chart">;

/** The first contact of a side; own ships and squadrons lie below. */
export const FIRST_CONTACT_ID = 100;
export const MAX_CONTACT_ID = 65_535;
/** The highest number an own ship or squadron may have. */
export const MAX_OWN_ID = FIRST_CONTACT_ID - 1;

export const isContact = (id: EntityId | ActorId | SquadronId | GoalId): id is ContactId => id >= FIRST_CONTACT_ID;
/** Whether something in a side's world is an own ship. */
export const isOwn = (id: EntityId): id is ShipId => id >= 0 && id < FIRST_CONTACT_ID;
/** The how manieth thing a side has sensed it is, from 1 on: what it is called by. */
export const contactNumber = (id: ContactId | GoalId): number => id - FIRST_CONTACT_ID + 1;

/** Among things, warp shadows are numbered from here on, apart from all ships. */
const FIRST_SHADOW = 1000;

export const isShadowThing = (thing: ThingId | ActorId | GoalId): boolean => thing >= FIRST_SHADOW;
/** A warp shadow, by its own number from 0 on, as the thing it is. */
export const thingOfShadow = (shadow: ShadowId): ThingId => shadow + FIRST_SHADOW;
/** The own number of the warp shadow that a thing is. */
export const shadowOfThing = (thing: ThingId | ActorId | GoalId): ShadowId => thing - FIRST_SHADOW;

/** Whoever sees both sides is told of squadrons as goals by numbers apart from those of ships. */
export const goalOfSquadron = (squadron: SquadronId | ChartThingId): GoalId => squadron + FIRST_CONTACT_ID;
export const squadronOfGoal = (goal: GoalId): SquadronId => goal - FIRST_CONTACT_ID;

/** A mark on the chart that nothing will be known by again. */
export const NOTHING = -1;
/** Among what the Alliance's contacts on the chart stand for, the raider; warp shadows are numbered after it. */
export const RAIDER = 0;
const FIRST_CHART_SHADOW = RAIDER + 1;

export const isChartShadow = (of: ChartThingId): boolean => of >= FIRST_CHART_SHADOW;
export const chartThingOfShadow = (shadow: ShadowId): ChartThingId => shadow + FIRST_CHART_SHADOW;
export const shadowOfChartThing = (of: ChartThingId): ShadowId => of - FIRST_CHART_SHADOW;

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
