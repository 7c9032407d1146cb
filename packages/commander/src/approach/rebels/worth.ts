import { gained, TEAMS_AT_ONE, WORK_IDS, WORKS, type WorkId } from "@terok-nor/shared/approach/works.ts";
import type { WorkView } from "@terok-nor/shared/sight/chart-picture.ts";
import type { WorksPlan } from "../plans.ts";
import type { RebelView } from "./rebel-view.ts";

/** What a team-hour at each item is worth to a captain with a plan, in no unit. */
const WORTH: Readonly<Record<WorksPlan, Readonly<Record<WorkId, number>>>> = {
  "ship-first": { dampers: 2.7, cannons: 2.9, shields: 1.4, drive: 0.9, batteries: 2.6, sectors: 2.5, projectors: 0.3, kira: 0.3 },
  "station-first": { dampers: 1.4, cannons: 1.4, shields: 0.9, drive: 0.5, batteries: 3, sectors: 2.4, projectors: 0.5, kira: 0.5 },
  balanced: { dampers: 1.8, cannons: 2, shields: 1.4, drive: 1, batteries: 2.6, sectors: 2, projectors: 0.7, kira: 0.5 },
};
/** What Kira's information is worth while the raider's tricks are still to come. */
const KIRA_FOR_TRICKS = 1.2;
/** h before the arrival until which they are. */
const TRICKS_UNTIL = 3.5;
/** How much less another team at an item is worth for each that is there. */
const CROWDED = 0.3;
const CROWDED_AT_PIECES = 0.1;
/** Share of its worth that is left of a piece that will not be finished in time. */
const UNFINISHED = 0.15;

/** What one more team at an item is worth as things are; 0: none can be sent there. `other` teams at it are not counted. */
export function worthOf(view: RebelView, work: WorkView, other = 0): number {
  const { id, done } = work;
  const teams = work.teams - other;
  if (done >= WORKS[id].hours || teams >= TEAMS_AT_ONE || (id === "kira" && !view.muster.commanders.kira)) return 0;
  const worth =
    view.guess(teamHour(view, id), 20 + WORK_IDS.indexOf(id)) / (1 + (WORKS[id].steps === 1 ? CROWDED : CROWDED_AT_PIECES) * teams);
  return worth * (isInTime(view, work) ? 1 : UNFINISHED);
}

/** What a team-hour at an item is worth, however many are at it. */
export function teamHour({ plan, left }: RebelView, id: WorkId): number {
  const worth = WORTH[plan.works][id];
  const tricks = plan.raider !== "stay-home" && plan.raider !== "decoy" && left > TRICKS_UNTIL;
  return id === "kira" && tricks ? KIRA_FOR_TRICKS : worth;
}

/**
 * Whether the next piece can be finished before the fleet is there if enough
 * teams go to it; where every hour counts there is no piece to finish.
 */
function isInTime({ left, rebels }: RebelView, { id, done }: WorkView): boolean {
  const { hours, steps } = WORKS[id];
  if (steps === 1) return true;
  const rest = ((gained(id, done) + 1) * hours) / steps - done;
  return rest / (TEAMS_AT_ONE * (rebels.sisko === id ? 2 : 1)) <= left;
}
