import type { Point } from "@terok-nor/shared/approach/state.ts";
import { WORKS, type WorkId } from "@terok-nor/shared/approach/works.ts";
import type { ChartPicture, WorkView } from "@terok-nor/shared/sight/chart-picture.ts";

/** How near the battle is in four steps, for the light and the pace of the chart: 0 far, 3 all but there. */
export type Nearness = 0 | 1 | 2 | 3;

/** h left at which each step begins. */
const STEPS = [5, 2.5, 1] as const;

const distance = ({ x, y }: Point): number => Math.hypot(x, y);

/** u from the station to the nearest of those that come, as this side knows it; the rebels who see none go by the clock. */
export function frontOf({ rebels, squadrons, contacts }: ChartPicture): number {
  if (squadrons.length > 0) return Math.min(...squadrons.filter((one) => one.main || rebels !== null).map(distance));
  const seen = contacts.filter((contact) => contact.seen).map(distance);
  return seen.length > 0 ? Math.min(...seen) : (rebels?.expected ?? 0);
}

/** h until the battle begins, as this side knows it. */
export function hoursLeft(chart: ChartPicture): number {
  if (chart.rebels) return chart.rebels.expected;
  const main = chart.squadrons.find((squadron) => squadron.main);
  return main && main.eta >= 0 ? main.eta : frontOf(chart);
}

export function nearness(chart: ChartPicture): Nearness {
  const hours = hoursLeft(chart);
  return STEPS.filter((step) => hours < step).length as Nearness;
}

const DEFIANTS: readonly WorkId[] = ["dampers", "cannons", "shields", "drive"];

/** How far Defiant is made ready, 0 to 1: the mean of the works on her. */
export function defiantReady(works: readonly WorkView[]): number {
  const hers = works.filter(({ id }) => DEFIANTS.includes(id));
  return hers.reduce((sum, { id, done }) => sum + Math.min(1, done / WORKS[id].hours), 0) / Math.max(1, hers.length);
}

/** ° off the straight way to the station within which something is bound for it. */
const BOUND = 18;

/** h until something that flies is at the station if it goes on like this; null: it is not bound there. */
export function hoursToStation({ x, y, heading, speed }: Point & { readonly heading: number; readonly speed: number }): number | null {
  const out = distance({ x, y });
  if (speed <= 0 || out < 0.4) return null;
  const home = (Math.atan2(-y, -x) * 180) / Math.PI;
  const off = Math.abs(((heading - home + 540) % 360) - 180);
  return off <= BOUND ? out / speed : null;
}

/** A contact that is bound for the station, in what time it is there, and where on the chart that is written. */
export interface LaneHours {
  readonly id: number;
  readonly hours: number;
  readonly at: Point;
}

/** Share of the way, from the station, at which the hours of a lane are written. */
const WRITTEN = 0.55;

/** What is bound for the station, for those who wait there. */
export function laneHours({ rebels, squadrons, contacts }: ChartPicture): LaneHours[] {
  if (!rebels || squadrons.length > 0) return [];
  return contacts.flatMap((contact) => {
    const hours = contact.seen ? hoursToStation(contact) : null;
    return hours === null ? [] : [{ id: contact.id, hours, at: { x: contact.x * WRITTEN, y: contact.y * WRITTEN } }];
  });
}

/** Which lanes have room for their hours: none within `least` u of one that is written, nor of the station. */
export function apart(lanes: readonly LaneHours[], least: number): { readonly lane: LaneHours; readonly written: boolean }[] {
  const taken: Point[] = [{ x: 0, y: 0 }];
  return lanes.map((lane) => {
    const written = taken.every(({ x, y }) => distance({ x: lane.at.x - x, y: lane.at.y - y }) >= least);
    if (written) taken.push(lane.at);
    return { lane, written };
  });
}
