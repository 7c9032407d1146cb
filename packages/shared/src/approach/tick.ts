import type { ApproachEvent, Log } from "./events.ts";
import { isThere, mainSquadron } from "./lookups.ts";
import { followCourses } from "./rules/courses.ts";
import { countChases, distancesOut, noteDeceptions } from "./rules/deceptions.ts";
import { forgetLostRaider, meet } from "./rules/encounters.ts";
import { labour } from "./rules/labour.ts";
import { mendRaider } from "./rules/mending.ts";
import { senseOnChart, suppose } from "./rules/sensing.ts";
import { endShadows } from "./rules/shadows.ts";
import type { Approach } from "./state.ts";
import type { Step } from "./step.ts";

/**
 * One step on the chart: the rules of act one, in the order in which they are applied. True once the main squadron is there.
 */
export function tickApproach(approach: Approach, step: Step, out: Log): boolean {
  const events: ApproachEvent[] = [];
  approach.hour += step.hours;
  labour(approach, step, events);
  mendRaider(approach, step);

  const before = distancesOut(approach);
  followCourses(approach, step, events);
  countChases(approach, before, step);

  senseOnChart(approach, step, events);
  suppose(approach, step);
  meet(approach, step, events);
  noteDeceptions(approach, events);
  endShadows(approach, step, events);
  forgetLostRaider(approach);
  for (const event of events) out.push(event);

  if (!isThere(mainSquadron(approach))) return false;
  approach.arrivedAt = approach.hour;
  return true;
}
