import type { ShipClassId } from "../../ships/classes.ts";
import { type ChartThingId, chartThingOfShadow, isChartShadow, RAIDER } from "../../ships/ids.ts";
import { CLASS_AT, CONFIRMED_AT } from "../../ships/scan-levels.ts";
import type { Side } from "../../ships/types.ts";
import { FORGET, FORGET_FLEET, KIRA_HIDES, RAIDER_SENSORS, REACH, SPREAD, STATION_SENSORS } from "../chart.ts";
import type { Log } from "../events.ts";
import { apart, chartTrack, isThere, outBy, squadronById } from "../lookups.ts";
import type { Approach, ChartKnowledge, ChartTrack, Mover, Point } from "../state.ts";
import type { Step } from "../step.ts";
import { gained } from "../works.ts";
import { fleetRates, scanRate, squadronRate } from "./attention.ts";

/** A thing of one side. */
interface Thing {
  readonly of: ChartThingId;
  readonly mover: Mover;
  readonly classes: readonly ShipClassId[];
}

/** The same as the other side's sensors meet it: whether it is in reach, and the scan they gain of it in an hour. */
interface Sensed extends Thing {
  readonly seen: boolean;
  readonly rate: number;
}

/**
 * Both sides' sensors look: what is in reach is scanned on, what
 * is new gets a number, what was lost ages until it is given up.
 */
export function senseOnChart(approach: Approach, step: Step, out: Log): void {
  const { alliance, terran } = approach;
  const hidden = 1 - KIRA_HIDES * shareTold(approach);
  const rebels = rebelThings(approach);
  const rates = fleetRates(approach, rebels);
  const toAlliance = rebels.map((thing, i) => ({ ...thing, rate: hidden * (rates[i] as number), seen: inReach(approach, thing.mover) }));
  look({ watch: alliance, side: "alliance", forget: FORGET }, toAlliance, step, out);
  look({ watch: terran, side: "terran", forget: FORGET_FLEET }, squadronsToSee(approach), step, out);
  dropGoals(approach);
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

/** Some squadron is near enough to sense it, whatever its sensors are on. */
function inReach({ squadrons }: Approach, mover: Mover): boolean {
  return squadrons.some((squadron) => squadronRate(squadron, mover) > 0);
}

function squadronsToSee(approach: Approach): Sensed[] {
  return approach.squadrons.map((mover) => {
    const rate = rateOfRebels(approach, mover);
    return { of: mover.id, mover, classes: mover.ships.map((ship) => ship.cls), rate, seen: rate > 0 };
  });
}

function rateOfRebels({ raider }: Approach, mover: Mover): number {
  const still = mover.speed === 0;
  const fromRaider = raider.hull > 0 ? scanRate(apart(raider, mover), RAIDER_SENSORS, still) : 0;
  return fromRaider + scanRate(outBy(mover), STATION_SENSORS, still);
}

/** A side that looks: what it holds, and h until it gives a mark up. */
interface Looking {
  readonly watch: ChartKnowledge;
  readonly side: Side;
  readonly forget: number;
}

function look({ watch, side, forget }: Looking, things: readonly Sensed[], { hours }: Step, out: Log): void {
  const kept: ChartTrack[] = [];
  for (const track of watch.tracks) {
    const thing = things.find(({ of }) => of === track.of);
    track.seen = thing?.seen ?? false;
    if (thing?.seen) {
      mark(track, thing);
      advanceScan(track, thing.rate * hours, side, out);
    } else track.age += hours;
    if (track.age <= forget) kept.push(track);
    else out.push({ kind: "lost", side, contact: track.id });
  }
  watch.tracks = kept;
  findNew(watch, side, things, out);
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
function findNew(watch: ChartKnowledge, side: Side, things: readonly Sensed[], out: Log): void {
  const found = things.filter(({ of, seen }) => seen && !watch.tracks.some((track) => track.of === of));
  found.sort((a, b) => byPlace(a.mover, b.mover));
  for (const thing of found) {
    const { of, classes } = thing;
    const track: ChartTrack = { id: watch.nextContact++, of, classes, scan: 0, seen: true, age: 0, x: 0, y: 0, heading: 0, speed: 0 };
    mark(track, thing);
    watch.tracks.push(track);
    out.push({ kind: "contact", side, contact: track.id });
  }
}

/** Order by place and way alone, which tells nothing of what a thing is. */
export function byPlace(a: Mover, b: Mover): number {
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

/** Nobody goes on after, or looks at, what is no contact any more; a mark where nothing is found is given up. */
function dropGoals(approach: Approach): void {
  const { alliance, terran, raider } = approach;
  for (const squadron of approach.squadrons) {
    squadron.chase = keptChase(alliance, squadron.chase, squadron);
    if (squadron.scans >= 0 && chartTrack(alliance, squadron.scans) === null) squadron.scans = -1;
  }
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

/**
 * What the rebels suppose the Alliance has scanned of their own, going by the squadrons they know
 * of. Whom these have their sensors on nobody knows: they are taken to be on all in their reach.
 */
export function suppose(approach: Approach, { hours }: Step): void {
  const hidden = 1 - KIRA_HIDES * shareTold(approach);
  const known = approach.terran.tracks.filter((track) => track.age <= STILL_THERE);
  const { raider, shadows } = approach;
  const own = [...shadows, ...(raider.hull > 0 ? [raider] : [])].filter((mover) => !isThere(mover));
  for (const track of known) {
    const near = own.filter((mover) => squadronRate(track, mover) > 0);
    for (const mover of near)
      mover.supposed = Math.min(1, mover.supposed + (hidden * hours * SPREAD * squadronRate(track, mover)) / near.length);
  }
  if (isThere(raider)) raider.supposed = 0;
}
