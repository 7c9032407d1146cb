import { CLASSES } from "../../ships/classes.ts";
import { SENSORS, type ShipClassId, SIDES, type Side } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import { classOf, onField, sideState, thingOf, trackOf } from "../field.ts";
import { type BattleState, CLASS_AT, CONFIRMED_AT, SHADOW_OFFSET, type Shadow, type Ship, type SideState, type Track } from "../state.ts";

/** A ship that fired within this many s shows up this much farther off. */
const FLARE_TIME = 3;
const FLARE = 1.35;
/** Scan gained per s at the edge of sensor range and, in addition, at the closest. */
const SCAN_FAR = 0.05;
const SCAN_NEAR = 0.35;
/** s until a mark that is no longer sensed is given up. What cannot move is never forgotten. */
export const FORGET_AFTER = 45;
/** How far off a torpedo is sensed, against a ship of signature 1. */
const TORPEDO_SIGNATURE = 0.55;
/** u/s by which the error of a last-known mark grows when its class is not known. */
export const UNKNOWN_SPEED = 60;

/** What each side's sensors pick up this tick, how far the scan of it has come, and which marks are lost. */
export function sense(state: BattleState, dt: number, out: BattleEvent[]): void {
  for (const side of SIDES) {
    const own = sideState(state, side);
    dropGone(state, own);
    for (const track of own.tracks) track.seen = false;
    for (const ship of state.ships)
      if (ship.side !== side && onField(ship)) senseThing(state, side, ship, ship.id, signature(ship), dt, out);
    for (const shadow of state.shadows) {
      if (shadow.side !== side) senseThing(state, side, shadow, shadow.id + SHADOW_OFFSET, CLASSES[shadow.posing].signature, dt, out);
    }
    ageMarks(own, state, side, dt, out);
    senseTorpedoes(state, own, side);
  }
}

/** Drops what the side watched go in the tick before: destroyed, docked, withdrawn, faded or exposed in its sight. */
function dropGone(state: BattleState, own: SideState): void {
  let kept = 0;
  for (const track of own.tracks) if (!track.seen || thingOf(state, track.of) !== null) own.tracks[kept++] = track;
  own.tracks.length = kept;
}

function senseTorpedoes(state: BattleState, own: SideState, side: Side): void {
  for (const torpedo of state.torpedoes) {
    if (torpedo.side === side) continue;
    torpedo.seen = state.ships.some(
      (ship) => ship.side === side && onField(ship) && nearer(ship, torpedo, classOf(ship).sensors * TORPEDO_SIGNATURE),
    );
    if (torpedo.seen && torpedo.seenAs < 0) torpedo.seenAs = own.torpedoesSeen++;
  }
}

function nearer(a: { x: number; y: number }, b: { x: number; y: number }, range: number): boolean {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return dx * dx + dy * dy < range * range;
}

function signature(ship: Ship): number {
  return classOf(ship).signature * (ship.sinceFired < FLARE_TIME ? FLARE : 1);
}

function senseThing(
  state: BattleState,
  side: Side,
  thing: Ship | Shadow,
  of: number,
  seenAt: number,
  dt: number,
  out: BattleEvent[],
): void {
  const own = sideState(state, side);
  const known = trackOf(own, of);
  const scanned = known !== null && known.scan >= CONFIRMED_AT;
  let gain = 0;
  for (const scanner of state.ships) {
    if (scanner.side !== side || !onField(scanner)) continue;
    const range = classOf(scanner).sensors * seenAt * (0.35 + 0.65 * (scanner.systems[SENSORS] as number));
    const dx = thing.x - scanner.x;
    const dy = thing.y - scanner.y;
    const squared = dx * dx + dy * dy;
    if (squared >= range * range) continue;
    gain += SCAN_FAR + SCAN_NEAR * (1 - Math.sqrt(squared) / range);
    // There is nothing left to scan: one ship that senses it is enough.
    if (scanned) break;
  }
  if (gain === 0) return;
  const track = known ?? newTrack(own, of, "cls" in thing ? thing.cls : thing.posing, side, out);
  track.seen = true;
  track.age = 0;
  track.x = thing.x;
  track.y = thing.y;
  track.heading = thing.heading;
  track.speed = thing.speed;
  advance(track, gain * dt, side, out);
}

function newTrack(own: SideState, of: number, cls: ShipClassId, side: Side, out: BattleEvent[]): Track {
  const track: Track = { id: own.nextContact++, of, cls, scan: 0, seen: true, age: 0, x: 0, y: 0, heading: 0, speed: 0 };
  own.tracks.push(track);
  out.push({ kind: "contact", side, contact: track.id });
  return track;
}

/** Takes a side's scan of a contact on by `gain` and tells what that shows it. */
export function advance(track: Track, gain: number, side: Side, out: BattleEvent[]): void {
  const before = track.scan;
  if (before >= CONFIRMED_AT) return;
  track.scan = Math.min(CONFIRMED_AT, before + gain);
  if (before < CLASS_AT && track.scan >= CLASS_AT) out.push({ kind: "classified", side, contact: track.id });
  // A shadow scanned through is not confirmed but exposed; shadows.ts sees to that.
  if (track.scan >= CONFIRMED_AT && track.of < SHADOW_OFFSET) out.push({ kind: "confirmed", side, contact: track.id });
}

/** Marks age, and go when they are too old or when the side sees that what they stood for is no more. */
function ageMarks(own: SideState, state: BattleState, side: Side, dt: number, out: BattleEvent[]): void {
  let kept = 0;
  for (const track of own.tracks) {
    if (!track.seen) track.age += dt;
    const fixed = track.of < SHADOW_OFFSET && classOf(state.ships[track.of] as Ship).speed === 0;
    const forgotten = track.age > FORGET_AFTER && !fixed;
    if (forgotten) out.push({ kind: "lost", side, contact: track.id });
    else own.tracks[kept++] = track;
  }
  own.tracks.length = kept;
}
