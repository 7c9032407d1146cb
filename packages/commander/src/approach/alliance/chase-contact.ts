import type { ChartContact, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { distanceBetween } from "../../mind/place.ts";
import { isBoundFor } from "../chart-view.ts";
import { type FleetIntention, type FleetView, likelihood, wayIn } from "./fleet-view.ts";
import { chase, isFree } from "./helm.ts";

/** u from which Birds, and the main squadron, go after a contact. */
const FROM = 2.6;
const FROM_MAIN = 1.9;
/** Likelihood that it is the raider from which a suspicious captain begins a chase. */
const SUSPICIOUS = 0.12;
/** The same for a doubtful captain. */
const DOUBTFUL = 0.32;
/** Share of that likelihood which keeps a chase up. */
const KEPT_UP = 0.6;
/** What a captain that chases everything makes of its doubts. */
const ALL = 0.4;
/** Share of its worth that going after something has that runs away. */
const RUNNING = 0.45;
/** Speed of Birds at flank, u/h, and h by which they may be late. */
const FLANK = 1.6;
const LATE = 0.4;
/** h by which a main squadron may be put back before it gives up chasing, for an impatient captain and a dogged one. */
const IMPATIENT = 0.8;
const DOGGED = 2;

/**
 * Goes after contacts that may be the raider, as far as the captain believes in them; it gives up what would make it late.
 */
export const chaseContact: FleetIntention = {
  name: "chase-contact",
  pursue(view, desk) {
    const { fleet } = view.plan;
    const wings = fleet === "probe" || fleet === "chase-all" || fleet === "sweep";
    const hunters = [...(wings ? view.wings : []), ...(fleet === "chase-all" ? [view.main] : [])];
    const taken = new Set<number>();
    for (const hunter of hunters) {
      if (!isFree(desk, hunter) || !hasTime(view, hunter)) continue;
      const prey = preyOf(view, hunter, taken);
      if (prey === null) continue;
      if (!hunter.main) taken.add(prey.id);
      chase(desk, hunter, prey.id, "chase-contact");
    }
  },
};

function hasTime(view: FleetView, hunter: OwnSquadron): boolean {
  if (!hunter.main) return wayIn(hunter) / FLANK < view.due + LATE;
  const behind = wayIn(hunter) - (view.muster.distance - view.chart.hour);
  return behind < IMPATIENT + (DOGGED - IMPATIENT) * view.taste(1);
}

function preyOf(view: FleetView, hunter: OwnSquadron, taken: ReadonlySet<number>): ChartContact | null {
  const least = (SUSPICIOUS + (DOUBTFUL - SUSPICIOUS) * view.taste(2)) * (view.plan.fleet === "chase-all" ? ALL : 1);
  let best: ChartContact | null = null;
  let most = 0;
  for (const contact of view.contacts) {
    // Birds share contacts out among them; the main squadron goes after what it believes in, whoever else does.
    if (!hunter.main && taken.has(contact.id)) continue;
    const kept = hunter.chase === contact.id;
    const worth = worthOf(view, hunter, contact);
    if (worth < least * (kept ? KEPT_UP : 1) || worth * (kept ? 1 / KEPT_UP : 1) <= most) continue;
    most = worth * (kept ? 1 / KEPT_UP : 1);
    best = contact;
  }
  return best;
}

function worthOf(view: FleetView, hunter: OwnSquadron, contact: ChartContact): number {
  const from = hunter.main ? FROM_MAIN : FROM;
  const off = distanceBetween(hunter, contact);
  if (off > from) return 0;
  const comes = contact.speed === 0 || isBoundFor(contact, hunter, 80) || isBoundFor(contact, view.main, 60);
  // What is known to be the raider and runs is not caught by anybody.
  if (contact.level === "confirmed" && !comes) return 0;
  return view.guess(likelihood(view, contact), contact.id) * (comes ? 1 : RUNNING) * (1.3 - off / from);
}
