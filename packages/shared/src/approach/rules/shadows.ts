import { chartThingOfShadow, NOTHING, RAIDER } from "../../ships/ids.ts";
import { CONFIRMED_AT } from "../../ships/scan-levels.ts";
import { AT_ONCE, AT_ONCE_JADZIA, SHADOW_HOURS } from "../chart.ts";
import type { Log } from "../events.ts";
import { chartTrackOf, onChart } from "../lookups.ts";
import type { Approach, Point } from "../state.ts";
import type { Step } from "../step.ts";
import { endDeception } from "./deceptions.ts";

/** Warp shadows there may be at once. */
export function chartShadowLimit(jadzia: boolean): number {
  return jadzia ? AT_ONCE_JADZIA : AT_ONCE;
}

/**
 * A false contact leaves the raider on a course of its own. Whoever watches the raider sees one contact
 * become two and cannot tell which is which, so all that was learnt of it is lost. Whoever holds only
 * an old mark of it will know neither of the two by that mark.
 */
export function project(approach: Approach, course: readonly Point[], out: Log): void {
  const { raider, alliance } = approach;
  approach.charges--;
  const { x, y, heading } = raider;
  const id = approach.nextShadow++;
  approach.shadows.push({ id, x, y, heading, speed: 0, course: course.map(onChart), life: SHADOW_HOURS, supposed: 0 });
  raider.supposed = 0;
  const track = chartTrackOf(alliance, RAIDER);
  if (track === null) return;
  if (!track.seen) {
    alliance.tracks = alliance.tracks.map((each) => (each === track ? { ...track, of: NOTHING } : each));
    return;
  }
  alliance.tracks = alliance.tracks.filter((each) => each !== track);
  endDeception(approach, track.id, "lostAt");
  out.push({ kind: "parted", side: "alliance", contact: track.id });
}

/** Shadows end when their time or their way is over, or when the Alliance has scanned them through. */
export function endShadows(approach: Approach, { hours }: Step, out: Log): void {
  const kept = approach.shadows.filter((shadow) => {
    shadow.life -= hours;
    const track = chartTrackOf(approach.alliance, chartThingOfShadow(shadow.id));
    const exposed = track !== null && track.scan >= CONFIRMED_AT;
    if (!exposed && shadow.life > 0 && shadow.course.length > 0) return true;
    // What was seen through is no contact any more; what fades is lost like anything that drops out of warp.
    if (exposed) approach.alliance.tracks = approach.alliance.tracks.filter((each) => each !== track);
    out.push({ kind: "shadow-gone", shadow: shadow.id });
    return false;
  });
  if (kept.length < approach.shadows.length) approach.shadows = kept;
}
