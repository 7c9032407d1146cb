import { distanceBetween } from "../../mind/place.ts";
import { type FleetIntention, likelihood, threatens } from "./fleet-view.ts";
import { chase, isFree } from "./helm.ts";

/** u from the main squadron within which what comes at it is met. */
const COMING = 0.7;
/** u more for each s of a captain's foresight. */
const PER_AHEAD = 0.07;
/** u within which a wing is there in time. */
const IN_TIME = 1.6;
/** Likelihood under which nobody is sent. */
const HARDLY = 0.1;

/** Puts the nearest Birds between the main squadron and a contact that comes straight at it. */
export const meetTheStrike: FleetIntention = {
  name: "meet-the-strike",
  pursue(view, desk) {
    if (view.plan.fleet === "press-on" || view.plan.fleet === "rush" || view.plan.fleet === "encircle") return;
    for (const contact of view.contacts) {
      if (!threatens(contact, view.main, COMING + PER_AHEAD * view.level.ahead)) continue;
      if (view.guess(likelihood(view, contact), contact.id) < HARDLY) continue;
      const near = view.wings.filter((wing) => isFree(desk, wing) && wing.stalled === 0 && distanceBetween(wing, contact) < IN_TIME);
      const [first, ...rest] = near;
      if (first === undefined) continue;
      const nearest = rest.reduce((best, wing) => (distanceBetween(wing, contact) < distanceBetween(best, contact) ? wing : best), first);
      chase(desk, nearest, contact.id, "meet-the-strike");
    }
  },
};
