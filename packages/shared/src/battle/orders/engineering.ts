import { advanceWork, idleTeams } from "../../approach/rules/labour.ts";
import type { Approach, Work } from "../../approach/state.ts";
import { TEAMS_AT_ONE, WORKS, type WorkId } from "../../approach/works.ts";
import { ROLL, roll } from "../../math/chance.ts";
import type { RefusalCode } from "../refusals.ts";
import { work } from "./fields.ts";
import { chartOf, type Giver, isRefusal } from "./giver.ts";
import { onChart } from "./row.ts";

/** Orders to the engineers at the station. */

/** Team-hours O'Brien's rush brings at a stroke. */
const RUSH = 4;
/** The chance that it goes wrong, and then the team-hours lost, and the h for which a team is hurt. */
const RISK = 0.3;
const SPOILT = 2;
const HURT_FOR = 2;

function workFor(giver: Giver, id: WorkId): Work | RefusalCode {
  if (giver.side !== "terran") return "rebels-only";
  if (id === "kira" && !giver.state.setup.commanders.kira) return "no-kira";
  const work = chartOf(giver).works.find((each) => each.id === id) as Work;
  return work.done >= WORKS[id].hours ? "work-finished" : work;
}

/** Something blows up: work is lost, and one team, from this item if any is there, is out for a while. */
function accident(giver: Giver, chart: Approach, work: Work): void {
  work.done = Math.max(0, work.done - SPOILT);
  if (work.teams > 0) work.teams--;
  else if (idleTeams(chart, giver.state.setup.teams) <= 0) {
    const busiest = chart.works.reduce((most, each) => (each.teams > most.teams ? each : most));
    busiest.teams = Math.max(0, busiest.teams - 1);
  }
  chart.hurt = 1;
  chart.hurtFor = HURT_FOR;
  giver.out.push({ kind: "accident", work: work.id });
}

export const ENGINEERING = {
  /** One engineering team goes from an item of work (null: those without work) to another. */
  team: onChart({ from: work.nullable(), to: work.nullable() }, (order, giver) => {
    if (giver.side !== "terran") return "rebels-only";
    if (order.from === order.to) return null;
    const chart = chartOf(giver);
    const from = chart.works.find(({ id }) => id === order.from);
    const there = from === undefined ? idleTeams(chart, giver.state.setup.teams) : from.teams;
    if (there <= 0) return "no-team";
    const to = order.to === null ? null : workFor(giver, order.to);
    if (to !== null) {
      if (isRefusal(to)) return to;
      if (to.teams >= TEAMS_AT_ONE) return "work-full";
      to.teams++;
    }
    if (from !== undefined) from.teams--;
    return null;
  }),
  /** Sisko works on this item, at twice the gain. */
  expertise: onChart({ work }, (order, giver) => {
    const work = workFor(giver, order.work);
    if (isRefusal(work)) return work;
    if (!giver.state.setup.commanders.sisko) return "no-sisko-here";
    chartOf(giver).sisko = order.work;
    return null;
  }),
  /** O'Brien rushes an item, once: much at a stroke, at the risk of an accident. */
  "rush-work": onChart({ work }, (order, giver) => {
    const work = workFor(giver, order.work);
    if (isRefusal(work)) return work;
    if (!giver.state.setup.commanders.obrien) return "no-obrien";
    const chart = chartOf(giver);
    if (!chart.obrien) return "obrien-used";
    chart.obrien = false;
    const { chance } = giver.state.setup;
    if (roll(chance, giver.state.tick, ROLL.accident, 0, 0) < RISK) accident(giver, chart, work);
    else advanceWork(work, RUSH, giver.out);
    return null;
  }),
};
