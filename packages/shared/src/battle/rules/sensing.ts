import { KIRA_HIDES } from "../../approach/chart.ts";
import { rowOf, type ShipClassId } from "../../ships/classes.ts";
import { isShadowThing, type ThingId, thingOfShadow } from "../../ships/ids.ts";
import { SENSORS, SIDES, type Side } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, onField, seenToGo, sideState, thingOf, trackById, trackOf } from "../field.ts";
import { type BattleState, CLASS_AT, CONFIRMED_AT, type Shadow, type Ship, type SideState, type Torpedo, type Track } from "../state.ts";

/** A ship that fired within this many s shows up this much farther off. */
const FLARE_TIME = 3;
const FLARE = 1.35;
/** Scan gained per s at the edge of sensor range and, in addition, at the closest. */
const SCAN_FAR = 0.03;
const SCAN_NEAR = 0.12;
/** s until a mark that is no longer sensed is given up. What cannot move is never forgotten. */
export const FORGET_AFTER = 45;
/** How far off a torpedo is sensed, against a ship of signature 1. */
const TORPEDO_SIGNATURE = 0.55;
/** u/s by which the error of a last-known mark grows when its class is not known. */
export const UNKNOWN_SPEED = 60;

/**
 * Sensors sweep at every beat. What a sweep finds in reach stays in sight, its mark following it at every tick,
 * until a sweep no longer finds it or the side sees it go. Nothing new is found or learnt between sweeps.
 * `beat`: s since the sweep before; 0: no sweep now.
 */
export function sense(state: BattleState, dt: number, beat: number, out: BattleEvent[]): void {
  for (const side of SIDES) {
    const own = sideState(state, side);
    if (beat > 0) sweep(state, side, own, beat, out);
    if (keepMarks(state, side, own, dt, out)) dropTargets(state, side, own);
    senseTorpedoes(state, own, side);
  }
}

/**
 * One sweep, the first in `span` s: what is known in the order of
 * its numbers, so that what is told tells nothing of what it is.
 */
function sweep(state: BattleState, side: Side, own: SideState, span: number, out: BattleEvent[]): void {
  const learning = side === "alliance" ? span * (1 - KIRA_HIDES * state.readiness.fidelity) : span;
  for (const track of own.tracks) {
    const thing = thingOf(state, track.of);
    if (thing === null) continue;
    const rate = scanRate(state, side, thing, track.scan >= CONFIRMED_AT);
    track.seen = rate > 0;
    if (rate > 0) advance(track, rate * learning, side, out);
  }
  findNew(state, side, own, out);
}

/** Keeps the marks that are still good and drops the others; true if there were any to drop. */
function keepMarks(state: BattleState, side: Side, own: SideState, dt: number, out: BattleEvent[]): boolean {
  let kept = 0;
  for (const track of own.tracks) if (keepMark(state, side, own, track, dt, out)) own.tracks[kept++] = track;
  if (kept === own.tracks.length) return false;
  own.tracks.length = kept;
  return true;
}

/**
 * A mark follows what is in sight, and is dropped when the side watched that go: destroyed, docked,
 * withdrawn, faded or exposed. What is out of sight ages where it was last sensed, until it is too old.
 */
function keepMark(state: BattleState, side: Side, own: SideState, track: Track, dt: number, out: BattleEvent[]): boolean {
  if (track.seen) {
    const thing = thingOf(state, track.of);
    if (thing !== null) mark(track, thing);
    else {
      const gone = seenToGo(state, track);
      if (gone !== null) own.gone.push(gone.id);
    }
    return thing !== null;
  }
  track.age += dt;
  if (track.age <= FORGET_AFTER || !canMove(state, track)) return true;
  out.push({ kind: "lost", side, contact: track.id });
  return false;
}

function canMove(state: BattleState, track: Track): boolean {
  return isShadowThing(track.of) || classOf(state.ships[track.of] as Ship).speed > 0;
}

/** Nobody goes on aiming at what the side no longer holds a mark of. */
function dropTargets(state: BattleState, side: Side, own: SideState): void {
  for (const ship of state.ships) {
    if (ship.side !== side || ship.target < 0 || trackById(own, ship.target) !== null) continue;
    ship.target = -1;
    ship.targetSystem = -1;
  }
}

function senseTorpedoes(state: BattleState, own: SideState, side: Side): void {
  for (const torpedo of state.torpedoes) {
    if (torpedo.side === side) continue;
    torpedo.seen = isSensed(state, side, torpedo);
    if (torpedo.seen && torpedo.seenAs < 0) torpedo.seenAs = own.torpedoesSeen++;
  }
}

function isSensed(state: BattleState, side: Side, torpedo: Torpedo): boolean {
  for (const ship of state.ships) {
    if (ship.side === side && onField(ship) && nearer(ship, torpedo, classOf(ship).sensors * TORPEDO_SIGNATURE)) return true;
  }
  return false;
}

function nearer(a: { x: number; y: number }, b: { x: number; y: number }, range: number): boolean {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return dx * dx + dy * dy < range * range;
}

/**
 * Numbers what is sensed for the first time. Several in one sweep are
 * numbered by where they are: a side learns nothing from the order.
 */
function findNew(state: BattleState, side: Side, own: SideState, out: BattleEvent[]): void {
  const known = own.tracks.length;
  for (const ship of state.ships) {
    if (ship.side !== side && onField(ship) && trackOf(own, ship.id) === null) find(state, side, own, ship, ship.id, ship.cls);
  }
  for (const shadow of state.shadows) {
    const of = thingOfShadow(shadow.id);
    if (shadow.side !== side && trackOf(own, of) === null) find(state, side, own, shadow, of, shadow.posing);
  }
  if (own.tracks.length === known) return;
  const found = own.tracks.splice(known).sort((a, b) => a.x - b.x || a.y - b.y);
  for (const track of found) {
    const id = own.nextContact++;
    own.tracks.push({ ...track, id });
    out.push({ kind: "contact", side, contact: id });
  }
}

function find(state: BattleState, side: Side, own: SideState, thing: Ship | Shadow, of: ThingId, cls: ShipClassId): void {
  if (scanRate(state, side, thing, true) === 0) return;
  const track: Track = { id: -1, of, cls, scan: 0, seen: true, age: 0, x: 0, y: 0, heading: 0, speed: 0 };
  mark(track, thing);
  own.tracks.push(track);
}

function mark(track: Track, thing: Ship | Shadow): void {
  track.age = 0;
  if (!isShadowThing(track.of)) markShip(track, thing as Ship);
  else markShadow(track, thing as Shadow);
}

/**
 * The same for a shadow, on its own: where ships and shadows are
 * mixed, the engine allocates for each number it reads from them.
 */
function markShadow(track: Track, thing: Shadow): void {
  track.x = thing.x;
  track.y = thing.y;
  track.heading = thing.heading;
  track.speed = thing.speed;
}

function markShip(track: Track, thing: Ship): void {
  track.x = thing.x;
  track.y = thing.y;
  track.heading = thing.heading;
  track.speed = thing.speed;
}

/** A ship that has just fired shows up farther off. */
function signature(thing: Ship | Shadow): number {
  if (!("cls" in thing)) return rowOf(thing.posing).signature;
  return classOf(thing).signature * (thing.sinceFired < FLARE_TIME ? FLARE : 1);
}

/**
 * Scan gained per s by the one of a side's sensors that sees most of a thing: a second pair of eyes from farther off
 * tells nothing that the first does not. 0 if none reaches it. `any`: one that reaches it is enough to know.
 */
function scanRate(state: BattleState, side: Side, thing: Ship | Shadow, any: boolean): number {
  const seenAt = signature(thing);
  const { x, y } = thing;
  let gain = 0;
  for (const scanner of state.ships) {
    if (scanner.side !== side || !onField(scanner)) continue;
    const range = classOf(scanner).sensors * seenAt * (0.35 + 0.65 * (scanner.systems[SENSORS] as number));
    const dx = x - scanner.x;
    const dy = y - scanner.y;
    const squared = dx * dx + dy * dy;
    if (squared >= range * range) continue;
    gain = Math.max(gain, SCAN_FAR + SCAN_NEAR * (1 - Math.sqrt(squared) / range));
    if (any) break;
  }
  return gain;
}

/** Takes a side's scan of a contact on by `gain` and tells what that shows it. */
export function advance(track: Track, gain: number, side: Side, out: BattleEvent[]): void {
  const before = track.scan;
  if (before >= CONFIRMED_AT) return;
  track.scan = Math.min(CONFIRMED_AT, before + gain);
  if (before < CLASS_AT && track.scan >= CLASS_AT) out.push({ kind: "classified", side, contact: track.id });
  // A shadow scanned through is not confirmed but exposed; shadows.ts sees to that.
  if (track.scan >= CONFIRMED_AT && !isShadowThing(track.of)) out.push({ kind: "confirmed", side, contact: track.id });
}
