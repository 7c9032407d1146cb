import type { Log } from "../events.ts";
import type { Approach, Work } from "../state.ts";
import type { Step } from "../step.ts";
import { gained, WORKS } from "../works.ts";

/** What Sisko's hand makes of an hour at the item he works on. */
const SISKO = 2;

/** The engineers work: every team an hour's worth in an hour. Teams at what is finished are free again. */
export function labour(approach: Approach, { hours }: Step, out: Log): void {
  for (const work of approach.works) {
    if (work.teams > 0) advanceWork(work, rateOf(approach, work) * hours, out);
  }
  if (approach.hurt === 0) return;
  approach.hurtFor -= hours;
  if (approach.hurtFor > 0) return;
  approach.hurt = 0;
  approach.hurtFor = 0;
}

/** Team-hours an item gains in an hour. */
export function rateOf({ sisko }: Pick<Approach, "sisko">, { id, teams }: Pick<Work, "id" | "teams">): number {
  return teams * (sisko === id ? SISKO : 1);
}

/** Takes an item on by so many team-hours. */
export function advanceWork(work: Work, by: number, out: Log): void {
  const { hours, steps } = WORKS[work.id];
  const before = gained(work.id, work.done);
  work.done += by;
  // What rounding leaves short of the end is the end.
  if (work.done >= hours - 1e-9) {
    work.done = hours;
    work.teams = 0;
    out.push({ kind: "work-done", work: work.id });
  } else if (steps > 1 && gained(work.id, work.done) > before) out.push({ kind: "work-step", work: work.id });
}

/** Teams without work. */
export function idleTeams(approach: Approach, teams: number): number {
  return teams - approach.hurt - approach.works.reduce((sum, work) => sum + work.teams, 0);
}
