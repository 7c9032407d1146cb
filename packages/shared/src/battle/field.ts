import { rowOf } from "../ships/classes.ts";
import { type EntityId, isShadowThing, type ShadowId, shadowOfThing, type ThingId } from "../ships/ids.ts";
import type { ShipClass, Side } from "../ships/types.ts";
import { type BattleState, CLASS_AT, type Shadow, type Ship, type SideState, type Track } from "./state.ts";

/** u: ships that mean to leave are gone beyond this distance from the station. */
export const ARENA_RADIUS = 2000;

/** Looks that several rules need: who is where, who is whose, which thing a contact stands for. */

export function classOf(ship: Ship): ShipClass {
  return rowOf(ship.cls);
}

/** On the field: flies, fights, can be seen and hit. */
export function onField(ship: Ship): boolean {
  return ship.status === "active";
}

export function sideState(state: BattleState, side: Side): SideState {
  return side === "terran" ? state.terran : state.alliance;
}

/**
 * The first tick that is at least so many s after this one; what
 * rounding leaves over counts as none, or a gun would lose a tick to it.
 */
export function tickAfter(state: BattleState, seconds: number): number {
  return state.tick + Math.ceil(seconds * state.setup.hz - 1e-9);
}

/** A side's track by contact id, or null when there is none (any more) or it is an own ship. */
export function trackById(side: SideState, contact: EntityId): Track | null {
  for (const track of side.tracks) if (track.id === contact) return track;
  return null;
}

/** A side's track of a ship or warp shadow, or null. */
export function trackOf(side: SideState, of: ThingId): Track | null {
  for (const track of side.tracks) if (track.of === of) return track;
  return null;
}

export function shadowById(state: BattleState, id: ShadowId): Shadow | null {
  for (const shadow of state.shadows) if (shadow.id === id) return shadow;
  return null;
}

/** The ship or shadow a track stands for, or null when it is no longer there. Secret: for rules only. */
export function thingOf(state: BattleState, of: ThingId): Ship | Shadow | null {
  if (isShadowThing(of)) return shadowById(state, shadowOfThing(of));
  const ship = state.ships[of];
  return ship !== undefined && onField(ship) ? ship : null;
}

/** The ship a side has just watched go for good (destroyed or off the field) and knew the class of, or null. */
export function seenToGo(state: BattleState, track: Track): Ship | null {
  const ship = state.ships[track.of];
  if (ship === undefined || !track.seen || track.scan < CLASS_AT) return null;
  return ship.status === "destroyed" || ship.status === "withdrawn" ? ship : null;
}

/** u: the radius a track is taken to have by those who do not yet know what it is. */
const UNKNOWN_RADIUS = 20;

/** The radius of what a thing is, or poses as. */
export function radiusOf(thing: Ship | Shadow): number {
  return rowOf("cls" in thing ? thing.cls : thing.posing).radius;
}

/** The radius a side takes a track to have: that of its class once known. */
export function apparentRadius(track: Track): number {
  return track.scan < CLASS_AT ? UNKNOWN_RADIUS : rowOf(track.cls).radius;
}

/** The station, or whichever friendly ship takes others in; null when it is lost. */
export function dockFor(state: BattleState, side: Side): Ship | null {
  for (const ship of state.ships) if (ship.side === side && onField(ship) && classOf(ship).docks) return ship;
  return null;
}

export function fraction(ship: Ship): number {
  return ship.hull / rowOf(ship.cls).hull;
}
