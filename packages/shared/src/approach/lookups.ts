import { distance } from "../math/angle.ts";
import type { ShipClassId } from "../ships/classes.ts";
import type { ChartThingId, GoalId, SquadronId } from "../ships/ids.ts";
import { FLANK, LYING_OFF, RAIDER_SPEED, SCAN_SPEED, SWEEP_SPEED } from "./chart.ts";
import type { Approach, ChartKnowledge, ChartTrack, Point, Squadron } from "./state.ts";

/** Looks that several rules of the chart need. */

export function apart(a: Point, b: Point): number {
  return distance(a.x, a.y, b.x, b.y);
}

/** u from the station. */
export function outBy(place: Point): number {
  return distance(place.x, place.y, 0, 0);
}

/** So near the station that the battle is where it is. */
export function isThere(place: Point): boolean {
  return outBy(place) <= LYING_OFF + 1e-6;
}

export function squadronById(approach: Approach, id: SquadronId | ChartThingId): Squadron | null {
  return approach.squadrons.find((squadron) => squadron.id === id) ?? null;
}

export function isMain(squadron: Squadron): boolean {
  return squadron.ships.some((ship) => ship.cls === "flagship");
}

/** The squadron with the flagship. */
export function mainSquadron(approach: Approach): Squadron {
  return approach.squadrons.find(isMain) as Squadron;
}

export function chartTrack(watch: ChartKnowledge, id: GoalId): ChartTrack | null {
  return watch.tracks.find((track) => track.id === id) ?? null;
}

export function chartTrackOf(watch: ChartKnowledge, of: ChartThingId): ChartTrack | null {
  return watch.tracks.find((track) => track.of === of) ?? null;
}

/**
 * The place to go to for a place pointed at. Near the station that is the station's
 * middle: what goes where around it is for the battle to decide.
 */
export function onChart(place: Point): Point {
  return outBy(place) < LYING_OFF ? { x: 0, y: 0 } : { x: place.x, y: place.y };
}

/** What decides how fast a squadron goes. */
interface Going extends Pick<Squadron, "pace" | "sweep"> {
  readonly ships: readonly { readonly cls: ShipClassId }[];
  readonly scans: GoalId;
}

/** What the head of a squadron makes, u/h. */
export function paceOf(squadron: Going): number {
  const flank = squadron.pace === "flank" ? Math.max(...squadron.ships.map((ship) => FLANK[ship.cls])) : 1;
  return flank * (squadron.sweep ? SWEEP_SPEED : 1) * (squadron.scans >= 0 ? SCAN_SPEED : 1);
}

/** h in which the raider is back at the station from where it is. */
export function wayHome(raider: Point): number {
  return Math.max(0, outBy(raider) - LYING_OFF) / RAIDER_SPEED;
}
