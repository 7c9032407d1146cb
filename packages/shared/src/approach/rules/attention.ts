import { type ChartThingId, NOTHING } from "../../ships/ids.ts";
import { DIRECTED, LYING_STILL, SCAN_FAR, SCAN_NEAR, SPREAD, SQUADRON_SENSORS, SWEEP_SCAN } from "../chart.ts";
import { apart, chartTrack } from "../lookups.ts";
import type { Approach, Mover, Point, Squadron } from "../state.ts";

/** Something of the rebels' that the fleet's sensors may be on. */
interface Watched {
  readonly of: ChartThingId;
  readonly mover: Mover;
}

/**
 * Scan gained an hour of something at `off` u by sensors that reach
 * `range`; 0 out of reach. What lies still is seen only from near.
 */
export function scanRate(off: number, range: number, still: boolean): number {
  const reach = still ? range * LYING_STILL : range;
  return off >= reach ? 0 : SCAN_FAR + SCAN_NEAR * (1 - off / reach);
}

/** The same by a squadron that had nothing else to look at. */
export function squadronRate(from: Point, mover: Mover): number {
  return scanRate(apart(from, mover), SQUADRON_SENSORS, mover.speed === 0);
}

/**
 * Scan an hour that the whole fleet gains of each of these things. A squadron looks at one contact,
 * or at all in its reach, which then share what is less; what it was told to look at and cannot reach counts for nothing.
 */
export function fleetRates(approach: Approach, things: readonly Watched[]): number[] {
  const rates = things.map(() => 0);
  for (const squadron of approach.squadrons) {
    const near = things.map(({ mover }) => squadronRate(squadron, mover));
    const shares = sharesOf(near, goalAmong(approach, squadron, things));
    const sweep = squadron.sweep ? SWEEP_SCAN : 1;
    near.forEach((rate, i) => {
      rates[i] = (rates[i] as number) + rate * (shares[i] as number) * sweep;
    });
  }
  return rates;
}

/** Place among them of the thing that a squadron was told to look at; -1: none of them. */
function goalAmong({ alliance }: Approach, { scans }: Squadron, things: readonly Watched[]): number {
  const of = scans < 0 ? NOTHING : (chartTrack(alliance, scans)?.of ?? NOTHING);
  return of === NOTHING ? -1 : things.findIndex((thing) => thing.of === of);
}

/** What of its attention a squadron gives to each thing, `near` being what it would gain of each alone. */
function sharesOf(near: readonly number[], goal: number): number[] {
  if (goal >= 0 && (near[goal] as number) > 0) return near.map((_, i) => (i === goal ? DIRECTED : 0));
  const inReach = near.filter((rate) => rate > 0).length;
  return near.map(() => SPREAD / Math.max(1, inReach));
}
