import { CHARGES } from "@terok-nor/shared/approach/chart.ts";
import { FIRST_CONTACT_ID } from "@terok-nor/shared/ships/ids.ts";
import type { ChartContact, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { distanceBetween } from "../../mind/place.ts";
import { type ChartIntention, type ChartView, isBoundFor } from "../chart-view.ts";

/** The chart as a captain of the Alliance reads it. */
export interface FleetView extends ChartView {
  readonly main: OwnSquadron;
  /** All other squadrons. */
  readonly wings: readonly OwnSquadron[];
  /** Contacts fresh enough to act on. */
  readonly contacts: readonly ChartContact[];
  /** h until the main squadron is there if it goes straight on at its pace. */
  readonly due: number;
}
export type FleetIntention = ChartIntention<FleetView>;

/** h after which a mark is too old to go after. */
const STALE = 0.7;

export function fleetView(view: ChartView): FleetView {
  const { squadrons } = view.chart;
  const main = squadrons.find((squadron) => squadron.main) as OwnSquadron;
  const wings = squadrons.filter((squadron) => squadron !== main);
  const contacts = view.chart.contacts.filter((contact) => contact.age < STALE);
  return { ...view, main, wings, contacts, due: wayIn(main) + main.stalled };
}

/** u a squadron still has to go to lie off the station, straight. */
export function wayIn(squadron: OwnSquadron): number {
  return Math.max(0, distanceBetween(squadron, { x: 0, y: 0 }) - 0.3);
}

/**
 * How likely a contact is to be the raider, by what is known: one that was confirmed is it and all others are not;
 * of several in doubt at most one is, and the more contacts have come to nothing, the fewer shadows can be left.
 */
export function likelihood({ chart }: FleetView, contact: ChartContact): number {
  if (contact.level === "confirmed") return 1;
  const { contacts } = chart;
  if (contacts.some((each) => each.level === "confirmed" && each.age < CERTAIN)) return 0;
  const numbered = contacts.reduce((most, { id }) => Math.max(most, id + 1 - FIRST_CONTACT_ID), 0);
  const spent = Math.min(CHARGES, numbered - contacts.length);
  const others = contacts.filter((each) => each !== contact && each.age < CERTAIN).length;
  const lures = 1 - spent / CHARGES;
  return 1 / (1 + others + LURED * lures);
}
/** h for which a contact that was confirmed is known to be elsewhere. */
const CERTAIN = 0.5;
/** How much a captain reckons with a shadow that is alone. */
const LURED = 0.8;

/** ° off its bow within which a contact comes for a squadron. */
const AT_US = 30;

/** Whether a contact may be about to strike a squadron that is `off` u away, or less. */
export function threatens(contact: ChartContact, squadron: OwnSquadron, off: number): boolean {
  return contact.seen && distanceBetween(contact, squadron) < off && isBoundFor(contact, squadron, AT_US);
}
