import { LYING_OFF, RAIDER_SPEED } from "@terok-nor/shared/approach/chart.ts";
import { fleetBearing } from "@terok-nor/shared/approach/create.ts";
import type { ChartContact, RebelChart } from "@terok-nor/shared/sight/chart-picture.ts";
import { angleBetween, directionTo, distanceBetween, type Place } from "../../mind/place.ts";
import { ahead, type ChartIntention, type ChartView, STATION } from "../chart-view.ts";

/** The chart as a captain of the rebels reads it. */
export interface RebelView extends ChartView {
  readonly rebels: RebelChart;
  /** Where the main squadron is, or would be if it had come straight on. */
  readonly main: Place;
  /** The contact taken for it, or null. */
  readonly mark: ChartContact | null;
  /** All others of the fleet. */
  readonly wings: readonly ChartContact[];
  /** h until the fleet is there, as the captain reckons. */
  readonly left: number;
}
export type RebelIntention = ChartIntention<RebelView>;

/** h after which a mark says less than a reckoning from where the fleet set out. */
const STALE = 0.6;
/** Of the error of a captain's judgement, how much it is off about so simple a sum. */
const SUM_ERROR = 0.2;

export function rebelView(view: ChartView, rebels: RebelChart): RebelView {
  const { contacts, hour } = view.chart;
  const mark = markOfMain(view, contacts);
  const main = mark !== null && mark.age < STALE ? mark : reckoned(view, hour);
  const wings = contacts.filter((contact) => contact !== mark);
  const left = rebels.expected * (1 + SUM_ERROR * (view.guess(1, 1) - 1));
  return { ...view, rebels, main, mark, wings, left };
}

/** The contact with the flagship or, while nothing is classified, the one on the bearing on which she set out. */
function markOfMain({ muster }: ChartView, contacts: readonly ChartContact[]): ChartContact | null {
  const flagged = contacts.find((contact) => contact.ships?.some(({ cls }) => cls === "flagship"));
  if (flagged !== undefined) return flagged;
  const from = fleetBearing(muster.seed);
  const fromTheirSide = (contact: ChartContact): number => angleBetween(directionTo(STATION, contact), from);
  const unknown = contacts.filter((contact) => contact.ships === null);
  return unknown.length === 0 ? null : unknown.reduce((best, each) => (fromTheirSide(each) < fromTheirSide(best) ? each : best));
}

function reckoned({ muster }: ChartView, hour: number): Place {
  return ahead(STATION, fleetBearing(muster.seed), Math.max(LYING_OFF, muster.distance + LYING_OFF - hour));
}

/** u from the main squadron within which a wing under way is between it and whoever comes. */
const SCREEN = 0.5;

/** Whether wings stand between the main squadron and the raider, so that shadows must draw them off first. */
export function isScreened({ main, wings }: RebelView): boolean {
  return wings.some((wing) => wing.seen && wing.speed > 0 && distanceBetween(wing, main) < SCREEN);
}

/** h of the raider's way home from where it is. */
export function wayHome({ rebels }: RebelView): number {
  return Math.max(0, distanceBetween(rebels.raider, STATION) - LYING_OFF) / RAIDER_SPEED;
}
