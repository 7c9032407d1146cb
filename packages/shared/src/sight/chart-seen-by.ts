import { LYING_OFF, RAIDER_SPEED } from "../approach/chart.ts";
import { apart, isMain, isThere, outBy, paceOf, squadronById } from "../approach/lookups.ts";
import { idleTeams, rateOf } from "../approach/rules/labour.ts";
import { chartShadowLimit, livingShadows } from "../approach/rules/shadows.ts";
import type { Approach, ChartTrack, Point, Squadron, Work } from "../approach/state.ts";
import { gained, WORKS } from "../approach/works.ts";
import type { BattleSetup } from "../battle/state.ts";
import type { ShipClassId } from "../ships/classes.ts";
import { CLASS_AT, CONFIRMED_AT } from "../ships/scan-levels.ts";
import type { Side } from "../ships/types.ts";
import type { ChartContact, ChartPicture, OwnSquadron, RebelChart, WorkView } from "./chart-picture.ts";

/**
 * What a side knows of the chart, and nothing else. For the Alliance
 * a warp shadow comes out here exactly as the raider would.
 */
export function chartSeenBy(chart: Approach, setup: BattleSetup, side: Side): ChartPicture {
  const rebels = side === "terran";
  const watch = rebels ? chart.terran : chart.alliance;
  return {
    hour: chart.hour,
    contacts: watch.tracks.map((track) => (rebels ? squadronContact(chart, track) : contactOf(track, UNKNOWN_PACE))),
    squadrons: rebels ? [] : chart.squadrons.map(ownSquadron),
    rebels: rebels ? rebelChart(chart, setup) : null,
  };
}

const levelOf = (scan: number): ChartContact["level"] => (scan >= CONFIRMED_AT ? "confirmed" : scan >= CLASS_AT ? "class" : "blip");

/** u/h by which the error of a mark grows that is no longer sensed. */
const UNKNOWN_PACE = RAIDER_SPEED;
const FLEET_PACE = 1;
/** u: a mark's circle of error grows no further. */
const MOST_ERROR = 3;

/**
 * Nothing here may look at what the track stands for: not whether
 * it is true, nor what became of it since it was last sensed.
 */
function contactOf(track: ChartTrack, pace: number): ChartContact {
  const { id, scan, seen, age, x, y, heading, speed } = track;
  const ships = scan >= CLASS_AT ? counted(track.classes) : null;
  return { id, level: levelOf(scan), scan, seen, age, error: Math.min(MOST_ERROR, age * pace), x, y, heading, speed, ships, detail: null };
}

function squadronContact(chart: Approach, track: ChartTrack): ChartContact {
  const contact = contactOf(track, FLEET_PACE);
  const squadron = squadronById(chart, track.of);
  if (squadron === null || contact.level !== "confirmed" || !track.seen) return contact;
  const { pace, sweep, strain } = squadron;
  return { ...contact, detail: { pace, sweep, strain } };
}

function counted(classes: readonly ShipClassId[]): { cls: ShipClassId; count: number }[] {
  const kinds = [...new Set(classes)];
  return kinds.map((cls) => ({ cls, count: classes.filter((each) => each === cls).length }));
}

/** A squadron as the Alliance knows it. */
export function ownSquadron(squadron: Squadron): OwnSquadron {
  const { id, x, y, heading, speed, chase, join, pace, sweep, strain, stalled, scans } = squadron;
  return {
    id,
    x,
    y,
    heading,
    speed,
    main: isMain(squadron),
    ships: squadron.ships.map((ship) => ({ ...ship })),
    course: squadron.course.slice(),
    chase,
    join,
    pace,
    sweep,
    strain,
    stalled,
    scans,
    eta: etaOf(squadron),
    there: isThere(squadron),
  };
}

/** h until a squadron lies off the station by its course; -1: it does not lead there. */
function etaOf(squadron: Squadron): number {
  if (isThere(squadron)) return 0;
  const last = squadron.course.at(-1);
  if (last === undefined || outBy(last) > LYING_OFF) return -1;
  return squadron.stalled + Math.max(0, lengthOf(squadron, squadron.course) - LYING_OFF) / paceOf(squadron);
}

function lengthOf(from: Point, course: readonly Point[]): number {
  let length = 0;
  let at = from;
  for (const point of course) {
    length += apart(at, point);
    at = point;
  }
  return length;
}

/** The chart as the rebels have it, but for their contacts. */
export function rebelChart(chart: Approach, setup: BattleSetup): RebelChart {
  const { raider } = chart;
  const { x, y, heading, speed, chase, hull, wait, supposed } = raider;
  return {
    raider: { x, y, heading, speed, course: raider.course.slice(), chase, hull, wait, home: isThere(raider), supposed },
    shadows: livingShadows(chart).map((shadow) => ({ ...shadow, course: shadow.course.slice() })),
    charges: chart.charges,
    shadowLimit: chartShadowLimit(setup.commanders.jadzia),
    works: chart.works.map((work) => workView(chart, work)),
    teams: setup.teams,
    idle: idleTeams(chart, setup.teams),
    hurt: chart.hurt,
    hurtFor: chart.hurtFor,
    sisko: chart.sisko,
    siskoThere: setup.commanders.sisko,
    obrien: chart.obrien,
    expected: expectedIn(chart, setup),
  };
}

function workView(chart: Approach, work: Work): WorkView {
  const { id, done, teams } = work;
  const { hours, steps } = WORKS[id];
  const piece = steps === 1 ? hours : ((gained(id, done) + 1) * hours) / steps;
  const rate = rateOf(chart, work);
  return { id, done, teams, next: rate === 0 || done >= hours ? -1 : (piece - done) / rate };
}

/** h until the fleet is probably there: what the rebels see of it at cruise, or what was told of it when it set out. */
function expectedIn(chart: Approach, setup: BattleSetup): number {
  const main = chart.terran.tracks.find((track) => track.seen && track.scan >= CLASS_AT && track.classes.includes("flagship"));
  return Math.max(0, main === undefined ? setup.distance - chart.hour : outBy(main) - LYING_OFF);
}
