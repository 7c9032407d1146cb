import { MOST_SQUADRONS } from "@terok-nor/shared/approach/chart.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { distanceBetween } from "../../mind/place.ts";
import { type FleetIntention, type FleetView, likelihood, threatens } from "./fleet-view.ts";
import { leadOf } from "./helm.ts";

/** u within which contacts are counted against the wings that could look at them. */
const ABOUT = 2.4;
/** u from the main squadron at which what comes at it is met by Birds that were with it. */
const COMING = 1.3;
/** Likelihood under which nobody is sent off. */
const HARDLY = 0.12;

/**
 * Sends half of a wing's Birds off on their own where there are more contacts
 * than wings, and Birds of the main squadron against what comes at it.
 */
export const detachBirds: FleetIntention = {
  name: "detach-birds",
  pursue(view, desk) {
    if (view.chart.squadrons.length >= MOST_SQUADRONS) return;
    const from = view.plan.fleet === "hold-together" ? guarded(view) : view.plan.fleet === "probe" ? outnumbered(view) : null;
    if (from === null) return;
    const birds = from.ships.filter((ship) => ship.cls === "bird");
    const ships = birds.slice(0, Math.ceil(birds.length / 2)).map((ship) => ship.id);
    if (ships.length > 0 && ships.length < from.ships.length)
      desk.give({ kind: "split", of: from.id, ships }, "detach-birds", leadOf(from));
  },
};

function guarded(view: FleetView): OwnSquadron | null {
  const { main, contacts, wings } = view;
  const coming = contacts.some((contact) => threatens(contact, main, COMING) && view.guess(likelihood(view, contact), contact.id) > HARDLY);
  return coming && wings.length === 0 ? main : null;
}

function outnumbered({ wings, contacts }: FleetView): OwnSquadron | null {
  const about = contacts.filter((contact) => contact.seen && contact.level !== "confirmed");
  const busy = wings.find((wing) => wing.chase >= 0 && wing.ships.length > 1);
  if (busy === undefined || about.length <= wings.length) return null;
  return about.some((contact) => contact.id !== busy.chase && distanceBetween(contact, busy) < ABOUT) ? busy : null;
}
