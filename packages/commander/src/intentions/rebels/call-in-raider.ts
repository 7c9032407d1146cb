import { ARENA_RADIUS } from "@terok-nor/shared/battle/field.ts";
import { cos, sin } from "@terok-nor/shared/math/trig.ts";
import { isSmall } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip } from "@terok-nor/shared/sight/picture.ts";
import type { Intention } from "../../mind/intention.ts";
import { distanceBetween, type Place } from "../../mind/place.ts";
import { dangerAt, tailerOf, type View } from "../../mind/view.ts";

/** Vectors looked at. */
const VECTORS = 12;
/** s of battle after which the raider is held back no longer. */
const HELD_BACK = 60;
/** s that a patient captain adds. */
const PATIENCE = 50;
/** u of a longer way that one damage per s of danger on it is worth avoiding. */
const PER_DANGER = 90;
/** u from where it comes in under which a Bird is after it before it is among friends; each u nearer is worth one of way. */
const CHASED = 1900;

/**
 * Holds the raider back until Defiant has someone on her tail or the fight has gone on for long, then brings it in on the
 * safest short way to her.
 */
export const callInRaider: Intention = {
  name: "call-in-raider",
  pursue(view, desk) {
    const raider = view.picture.own.find(({ cls }) => cls === "raider");
    const defiant = view.own.defiant[0];
    const { command } = view.picture;
    if (raider?.status !== "away" || command.raiderRecalled || !view.muster.commanders.bashir) return;
    const tailed = defiant !== undefined && tailerOf(view, defiant) !== null;
    if (!tailed && view.time < HELD_BACK + view.taste(1) * PATIENCE) return;
    const vector = bestVector(view, defiant);
    desk.give({ kind: "recall", vector }, "call-in-raider", raider.id);
  },
};

function bestVector(view: View, defiant: OwnShip | undefined): number {
  const to = defiant ?? { x: 0, y: 0 };
  const start = Math.floor(view.taste(2) * 360);
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < VECTORS; i++) {
    const vector = (start + (i * 360) / VECTORS) % 360;
    const from = { x: cos(vector) * ARENA_RADIUS, y: sin(vector) * ARENA_RADIUS };
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const danger = dangerAt(view, from, null) + dangerAt(view, middle, null);
    const cost = distanceBetween(from, to) + PER_DANGER * danger + chaseAt(view, from);
    if (cost >= least) continue;
    least = cost;
    best = vector;
  }
  return best;
}

/** How much nearer than `CHASED` to a place those are that may be Birds, u, all of them together. */
function chaseAt(view: View, place: Place): number {
  const birds = view.contacts.filter(({ cls }) => cls === null || isSmall(cls));
  return birds.reduce((sum, bird) => sum + Math.max(0, CHASED - distanceBetween(bird, place)), 0);
}
