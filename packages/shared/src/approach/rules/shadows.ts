import { ROLL, roll } from "../../math/chance.ts";
import { type ChartThingId, chartThingOfShadow, NOTHING, RAIDER } from "../../ships/ids.ts";
import { CONFIRMED_AT } from "../../ships/scan-levels.ts";
import { AT_ONCE, AT_ONCE_JADZIA, SHADOW_HOURS } from "../chart.ts";
import type { Log } from "../events.ts";
import { chartTrackOf, isThere, onChart } from "../lookups.ts";
import type { Approach, ChartRaider, ChartShadow, ChartTrack, Point } from "../state.ts";
import type { Step } from "../step.ts";
import { endDeception } from "./deceptions.ts";
import { byPlace } from "./sensing.ts";

/** Warp shadows there may be at once. */
export function chartShadowLimit(jadzia: boolean): number {
  return jadzia ? AT_ONCE_JADZIA : AT_ONCE;
}

/** Shadows that still have time and a way to go. */
export function livingShadows({ shadows }: Approach): ChartShadow[] {
  return shadows.filter(({ life }) => life > 0);
}

/**
 * A false contact parts from the raider, or from one of its shadows: chance decides from which, so that the place where
 * one contact becomes two does not tell the raider. Whoever watches cannot tell which of the two was there, so all that
 * was learnt of it is lost. Whoever holds only an old mark of it will know neither of the two by that mark.
 */
export function project(approach: Approach, course: readonly Point[], { tick, chance }: Pick<Step, "tick" | "chance">, out: Log): void {
  const { alliance } = approach;
  const sources = sourcesOf(approach);
  const { mover, track } = sources[Math.floor(roll(chance, tick, ROLL.parting, approach.charges, 0) * sources.length)] as Source;
  approach.charges--;
  const { x, y, heading, speed } = mover;
  const id = approach.nextShadow++;
  approach.shadows.push({ id, x, y, heading, speed, course: course.map(onChart), life: SHADOW_HOURS, supposed: 0 });
  mover.supposed = 0;
  if (track === null) return;
  if (!track.seen) {
    alliance.tracks = alliance.tracks.map((each) => (each === track ? { ...track, of: NOTHING } : each));
    return;
  }
  alliance.tracks = alliance.tracks.filter((each) => each !== track);
  endDeception(approach, track.id, "lostAt");
  out.push({ kind: "parted", side: "alliance", contact: track.id });
}

/** Something a shadow can part from, with the contact that the Alliance has of it. */
interface Source {
  readonly of: ChartThingId;
  readonly mover: ChartRaider | ChartShadow;
  readonly track: ChartTrack | null;
}

/**
 * What a shadow may part from: everything that is under way or lies in sight, true or false alike. Where nothing is, or
 * where the raider has been scanned through and no shadow passes for it, the raider alone.
 */
function sourcesOf(approach: Approach): Source[] {
  const { raider, shadows, alliance } = approach;
  const source = (of: ChartThingId, mover: Source["mover"]): Source => ({ of, mover, track: chartTrackOf(alliance, of) });
  const itself = source(RAIDER, raider);
  if (itself.track !== null && itself.track.scan >= CONFIRMED_AT) return [itself];
  const all = [itself, ...shadows.map((shadow) => source(chartThingOfShadow(shadow.id), shadow))];
  const shown = all.filter(({ mover, track }) => !isThere(mover) && (isUnderWay(mover) || liesInSight(mover, track)));
  return shown.length > 0 ? shown.sort(byContact) : [itself];
}

/** By what the Alliance is shown alone: the order may not tell what they are. */
function byContact(a: Source, b: Source): number {
  if (a.track !== null && b.track !== null) return a.track.id - b.track.id;
  return Number(a.track === null) - Number(b.track === null) || byPlace(a.mover, b.mover);
}

/** A squadron is so near that it sees it lie still. */
function liesInSight({ speed }: Source["mover"], track: Source["track"]): boolean {
  return speed === 0 && track?.seen === true;
}

/** It moved just now and goes on. */
function isUnderWay(mover: Source["mover"]): boolean {
  return mover.speed > 0 && (mover.course.length > 0 || ("chase" in mover && mover.chase >= 0));
}

/**
 * A shadow whose time or way is over drops out of warp where it is, as the raider would, and is no shadow of the rebels'
 * any more. What is left of it lies there for as long as a squadron is so near that it would see the raider lie still:
 * then it is gone, and not a moment sooner. One that the Alliance has scanned through ends at once, and is no contact any
 * more.
 */
export function endShadows(approach: Approach, { hours }: Step, out: Log): void {
  const { alliance } = approach;
  const kept = approach.shadows.filter((shadow) => {
    const track = chartTrackOf(alliance, chartThingOfShadow(shadow.id));
    const exposed = track !== null && track.scan >= CONFIRMED_AT;
    if (exposed) alliance.tracks = alliance.tracks.filter((each) => each !== track);
    if (shadow.life > 0) {
      shadow.life = exposed || shadow.course.length === 0 ? 0 : Math.max(0, shadow.life - hours);
      if (shadow.life > 0) return true;
      shadow.course = [];
      out.push({ kind: "shadow-gone", shadow: shadow.id });
    }
    return track?.seen === true && !exposed;
  });
  if (kept.length < approach.shadows.length) approach.shadows = kept;
}
