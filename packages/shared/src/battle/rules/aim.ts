import { blankDirection, point } from "../../math/trig.ts";
import { rowOf } from "../../ships/classes.ts";
import type { ShipClass } from "../../ships/types.ts";
import { AIM, seesTo } from "../duties.ts";
import { apparentRadius, sideState } from "../field.ts";
import { type BattleState, CLASS_AT, CONFIRMED_AT, type MountState, type Ship, type Track } from "../state.ts";
import { BEAM_RANGE } from "./boarding.ts";
import { blankLay, blankMark, hitChance, inArc, type Lay, layFrom, WHY } from "./gunnery.ts";
import { type Gun, reachOf } from "./guns.ts";

/** Chance below which gunners keep their charge. */
const WORTHWHILE = 0.2;
/** The same at a target they were told to fire on. */
const WORTH_AN_ORDER = 0.01;
/** A designated target outweighs any other a mount could reach. */
const DESIGNATED = 1000;
/** How much more a ship that has come to land its troops is worth a shot of those it would land them on. */
const LANDING = 3;
/** Damage still to do that makes a target worth half of one that is all but gone. */
const TOUGH = 300;

/** Chance that no shot has: the target comes before no other. */
const NOT_DESIGNATED = 2;
/** Puts a shot that will hardly tell behind every other. */
const LEFTOVER = 0.01;
/** What a contact is taken for that has no class yet. */
const UNKNOWN = "bird";

/** What a ship's gunners have in their sights: the same for all of its mounts, so one look does for all of them. */
export interface Sights {
  /**
   * How many of `lays` and `at` are filled: targets within reach of at
   * least one gun, as they lie, and their places among the side's tracks.
   */
  count: number;
  readonly lays: Lay[];
  readonly at: number[];
  /** What each of them is worth a hit, above 0: the more, the nearer it is to its end. */
  readonly worths: number[];
  /**
   * Square of u to the nearest target that none of the guns reaches;
   * -1 if that is the designated one, infinite if there is none.
   */
  beyond: number;
}

export function blankSights(): Sights {
  return { count: 0, lays: [], at: [], worths: [], beyond: 0 };
}

const bow = blankDirection();
const mark = blankMark();

/**
 * Fills `into` with what a ship's gunners could fire on. They aim at what the sensors show: a blip is taken for a
 * hull of middling size. Most of it is far off and is ruled out by its distance alone, without trigonometry.
 */
export function lookAround(state: BattleState, ship: Ship, into: Sights): void {
  const tracks = sideState(state, ship.side).tracks;
  const reach = reachOf(ship.cls);
  bow.deg = ship.heading;
  point(bow);
  into.count = 0;
  into.beyond = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tracks.length; i++) {
    const track = tracks[i] as Track;
    if (!track.seen) continue;
    const radius = apparentRadius(track);
    const dx = track.x - ship.x;
    const dy = track.y - ship.y;
    const squared = dx * dx + dy * dy;
    if (squared <= (reach + radius) * (reach + radius)) {
      if (into.count === into.lays.length) into.lays.push(blankLay());
      aimAt(track, radius);
      layFrom(ship, bow, mark, into.lays[into.count] as Lay);
      into.worths[into.count] = worthOf(state, ship, track, Math.sqrt(squared) - radius);
      into.at[into.count++] = i;
    } else into.beyond = Math.min(into.beyond, track.id === ship.target ? -1 : squared);
  }
}

function aimAt(track: Track, radius: number): void {
  mark.x = track.x;
  mark.y = track.y;
  mark.heading = track.heading;
  mark.speed = track.speed;
  mark.radius = radius;
}

/**
 * The track this gun should fire on now, or null with the reason set on the mount. The ship's designated target comes
 * first where the mount can reach it; otherwise the likeliest hit, with a lean to bigger hulls for slow weapons.
 */
export function chooseAim(state: BattleState, ship: Ship, mount: MountState, gun: Gun, sights: Sights): Track | null {
  const tracks = sideState(state, ship.side).tracks;
  let best: Track | null = null;
  let bestWorth = 0;
  const designation = seesTo(ship, AIM) ? WORTHWHILE : WORTH_AN_ORDER;
  // What the nearest miss lacked: reported when nothing can be fired on, for the designated target if there is one.
  let lack = sights.beyond === Number.POSITIVE_INFINITY ? WHY["no-target"] : WHY["out-of-range"];
  let lackDistance = sights.beyond < 0 ? -1 : Math.sqrt(sights.beyond);
  for (let i = 0; i < sights.count; i++) {
    const lay = sights.lays[i] as Lay;
    const track = tracks[sights.at[i] as number] as Track;
    const designated = track.id === ship.target;
    const worth = worthOfShot(gun, lay, sights.worths[i] as number, designated ? designation : NOT_DESIGNATED);
    if (worth > bestWorth) {
      bestWorth = worth;
      best = track;
    } else if (worth <= 0 && (designated ? -1 : lay.distance) < lackDistance) {
      lackDistance = designated ? -1 : lay.distance;
      lack = -worth;
    }
  }
  mount.why = best === null ? lack : WHY.ready;
  return best;
}

/**
 * How much a target is worth a shot of this gun; if none, what keeps the gun from firing on it, negative.
 * `designation`: chance from which the target comes before all others; more than 1: it does not.
 */
function worthOfShot(gun: Gun, lay: Lay, worth: number, designation: number): number {
  if (lay.edge > gun.reach) return -WHY["out-of-range"];
  if (!inArc(gun, lay)) return -WHY["out-of-arc"];
  const designated = designation <= 1;
  if (gun.weapon.flight !== null) return lay.radius / (lay.distance + 100) + (designated ? DESIGNATED : 0);
  const chance = hitChance(gun.weapon, lay.edge, lay.omega, lay.radius);
  if (chance < (designated ? WORTH_AN_ORDER : WORTHWHILE)) return -WHY["cannot-track"];
  // What can hardly be hit is fired on as ordered only while nothing better offers itself.
  if (chance < WORTHWHILE && chance < designation) return chance * LEFTOVER;
  // Squared: a gun that can hardly follow small craft is better laid on what it hits.
  return chance * chance * worth + (designated ? DESIGNATED : 0);
}

/** What a hit on a track is worth to a ship, going by what its side knows: the less is left of the target, the more. */
function worthOf(state: BattleState, ship: Ship, track: Track, edge: number): number {
  const row = rowOf(track.scan < CLASS_AT ? UNKNOWN : track.cls);
  const worth = TOUGH / (leftOf(state, track, row) + TOUGH);
  return row.troops > 0 && ship.garrison > 0 && edge < BEAM_RANGE * 2 ? worth * LANDING : worth;
}

/** Damage it takes to finish a track: read off what is scanned through, otherwise as when it is fresh. */
function leftOf(state: BattleState, { of, scan }: Track, row: ShipClass): number {
  const ship = scan < CONFIRMED_AT ? undefined : state.ships[of];
  if (ship === undefined) return row.hull + (row.shields[0] as number);
  let shields = 0;
  for (let i = 0; i < ship.shields.length; i++) shields += ship.shields[i] as number;
  return ship.hull + shields / ship.shields.length;
}
