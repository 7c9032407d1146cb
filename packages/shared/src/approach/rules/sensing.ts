import type { ShipClassId } from "../../ships/classes.ts";
import { type ChartThingId, chartThingOfShadow, isChartShadow, RAIDER } from "../../ships/ids.ts";
import { CLASS_AT, CONFIRMED_AT } from "../../ships/scan-levels.ts";
import type { Side } from "../../ships/types.ts";
import {
  FORGET,
  FORGET_FLEET,
  KIRA_HIDES,
  LYING_STILL,
  RAIDER_SENSORS,
  REACH,
  SCAN_FAR,
  SCAN_NEAR,
  SQUADRON_SENSORS,
  STATION_SENSORS,
  SWEEP_SCAN,
} from "../chart.ts";
import type { Log } from "../events.ts";
import { apart, isThere, outBy, squadronById } from "../lookups.ts";
import type { Approach, ChartKnowledge, ChartTrack, Mover, Point, Squadron } from "../state.ts";
import type { Step } from "../step.ts";
import { gained } from "../works.ts";

/** A thing of one side as the other side's sensors meet it. */
interface Thing {
  readonly of: ChartThingId;
  readonly mover: Mover;
  readonly classes: readonly ShipClassId[];
}

/**
 * Both sides' sensors look: what is in reach is scanned on, what
 * is new gets a number, what was lost ages until it is given up.
 */
export function senseOnChart(approach: Approach, step: Step, out: Log): void {
  const { alliance, terran } = approach;
  const hidden = 1 - KIRA_HIDES * shareTold(approach);
  const toAlliance = (mover: Mover): number => hidden * rateOfSquadrons(approach, mover);
  look({ watch: alliance, side: "alliance", forget: FORGET, rateOf: toAlliance }, rebelThings(approach), step, out);
  const toRebels = (mover: Mover): number => rateOfRebels(approach, mover);
  look({ watch: terran, side: "terran", forget: FORGET_FLEET, rateOf: toRebels }, squadronsToSee(approach), step, out);
  dropChases(approach);
}

/** 0 to 1: how much Kira has told. */
export function shareTold(approach: Approach): number {
  const work = approach.works.find(({ id }) => id === "kira");
  return work === undefined ? 0 : gained("kira", work.done);
}

const ONE_RAIDER: readonly ShipClassId[] = ["raider"];

function rebelThings({ raider, shadows }: Approach): Thing[] {
  const things = shadows.map((mover): Thing => ({ of: chartThingOfShadow(mover.id), mover, classes: ONE_RAIDER }));
  if (raider.hull > 0) things.push({ of: RAIDER, mover: raider, classes: ONE_RAIDER });
  // At the station it would be one of many things there.
  return things.filter(({ mover }) => !isThere(mover));
}

function squadronsToSee({ squadrons }: Approach): Thing[] {
  return squadrons.map((mover) => ({ of: mover.id, mover, classes: mover.ships.map((ship) => ship.cls) }));
}

/**
 * Scan gained an hour of something at `off` u by sensors that reach
 * `range`; 0 out of reach. What lies still is seen only from near.
 */
export function scanRate(off: number, range: number, still: boolean): number {
  const reach = still ? range * LYING_STILL : range;
  return off >= reach ? 0 : SCAN_FAR + SCAN_NEAR * (1 - off / reach);
}

function rateOfSquadrons(approach: Approach, mover: Mover): number {
  let rate = 0;
  for (const squadron of approach.squadrons) rate += rateOfSquadron(squadron, mover);
  return rate;
}

function rateOfSquadron(squadron: Squadron, mover: Mover): number {
  return scanRate(apart(squadron, mover), SQUADRON_SENSORS, mover.speed === 0) * (squadron.sweep ? SWEEP_SCAN : 1);
}

function rateOfRebels({ raider }: Approach, mover: Mover): number {
  const still = mover.speed === 0;
  const fromRaider = raider.hull > 0 ? scanRate(apart(raider, mover), RAIDER_SENSORS, still) : 0;
  return fromRaider + scanRate(outBy(mover), STATION_SENSORS, still);
}

/** A side that looks: what it holds, h until it gives a mark up, and the scan it gains of something in an hour. */
interface Looking {
  readonly watch: ChartKnowledge;
  readonly side: Side;
  readonly forget: number;
  readonly rateOf: (mover: Mover) => number;
}

function look({ watch, side, forget, rateOf }: Looking, things: readonly Thing[], { hours }: Step, out: Log): void {
  const kept: ChartTrack[] = [];
  for (const track of watch.tracks) {
    const thing = things.find(({ of }) => of === track.of);
    const rate = thing === undefined ? 0 : rateOf(thing.mover);
    track.seen = rate > 0;
    if (thing !== undefined && rate > 0) {
      mark(track, thing);
      advanceScan(track, rate * hours, side, out);
    } else track.age += hours;
    if (track.age <= forget) kept.push(track);
    else out.push({ kind: "lost", side, contact: track.id });
  }
  watch.tracks = kept;
  findNew(watch, side, things, rateOf, out);
}

function mark(track: ChartTrack, { mover, classes }: Thing): void {
  const { x, y, heading, speed } = mover;
  track.classes = classes;
  track.x = x;
  track.y = y;
  track.heading = heading;
  track.speed = speed;
  track.age = 0;
}

/**
 * Takes a scan on by `gain` and tells what that shows. A shadow
 * that is scanned through is exposed; shadows.ts takes it away.
 */
export function advanceScan(track: ChartTrack, gain: number, side: Side, out: Log): void {
  const before = track.scan;
  if (before >= CONFIRMED_AT) return;
  track.scan = Math.min(CONFIRMED_AT, before + gain);
  if (before < CLASS_AT && track.scan >= CLASS_AT) out.push({ kind: "classified", side, contact: track.id });
  if (track.scan < CONFIRMED_AT) return;
  const shadow = side === "alliance" && isChartShadow(track.of);
  out.push({ kind: shadow ? "exposed" : "confirmed", side, contact: track.id });
}

/** Numbers what is sensed for the first time, by where it is and where it goes: the order tells nothing of what it is. */
function findNew(watch: ChartKnowledge, side: Side, things: readonly Thing[], rateOf: (mover: Mover) => number, out: Log): void {
  const found = things.filter(({ of, mover }) => rateOf(mover) > 0 && !watch.tracks.some((track) => track.of === of));
  found.sort((a, b) => byPlace(a.mover, b.mover));
  for (const thing of found) {
    const { of, classes } = thing;
    const track: ChartTrack = { id: watch.nextContact++, of, classes, scan: 0, seen: true, age: 0, x: 0, y: 0, heading: 0, speed: 0 };
    mark(track, thing);
    watch.tracks.push(track);
    out.push({ kind: "contact", side, contact: track.id });
  }
}

function byPlace(a: Mover, b: Mover): number {
  return a.x - b.x || a.y - b.y || a.heading - b.heading || a.speed - b.speed || byCourse(a.course, b.course);
}

function byCourse(a: readonly Point[], b: readonly Point[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const one = a[i] as Point;
    const two = b[i] as Point;
    if (one.x !== two.x || one.y !== two.y) return one.x - two.x || one.y - two.y;
  }
  return a.length - b.length;
}

/** Nobody goes on after what is no contact any more; a mark where nothing is found is given up. */
function dropChases(approach: Approach): void {
  const { alliance, terran, raider } = approach;
  for (const squadron of approach.squadrons) squadron.chase = keptChase(alliance, squadron.chase, squadron);
  if (raider.chase >= 0) raider.chase = keptChase(terran, raider.chase, raider);
  for (const squadron of approach.squadrons) if (squadron.join >= 0 && squadronById(approach, squadron.join) === null) squadron.join = -1;
}

function keptChase(watch: ChartKnowledge, chase: number, from: Point): number {
  const track = watch.tracks.find(({ id }) => id === chase);
  if (track === undefined) return -1;
  if (track.seen || apart(track, from) > REACH) return chase;
  // Found empty: it will be given up at the next look.
  track.age = Math.max(FORGET, FORGET_FLEET);
  return -1;
}

/** h up to which the rebels take a mark for a squadron that is still there. */
const STILL_THERE = 1;

/** What the rebels suppose the Alliance has scanned of their own, going by the squadrons they know of. */
export function suppose(approach: Approach, { hours }: Step): void {
  const hidden = 1 - KIRA_HIDES * shareTold(approach);
  const known = approach.terran.tracks.filter((track) => track.age <= STILL_THERE);
  const gain = (mover: Mover): number =>
    hidden * hours * known.reduce((sum, track) => sum + scanRate(apart(track, mover), SQUADRON_SENSORS, mover.speed === 0), 0);
  const { raider } = approach;
  raider.supposed = isThere(raider) ? 0 : Math.min(1, raider.supposed + gain(raider));
  for (const shadow of approach.shadows) shadow.supposed = Math.min(1, shadow.supposed + gain(shadow));
}
