import { HOUR } from "../approach/chart.ts";
import { squadronById } from "../approach/lookups.ts";
import type { Approach, Mover, Point, Squadron } from "../approach/state.ts";
import { createBattle, setupOf } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import { choicesFor } from "../battle/matched.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";

/** Steps a second at which the chart's tests run: one a beat. */
const HZ = 5;
/** h of a step at that rate. */
export const STEP = 1 / HZ / HOUR;

/**
 * A full battle of three Galors and six Birds, however many match them, at its
 * beginning. The main squadron is 0, the wings are 1 and 2.
 */
export function openChart(setup: Partial<BattleSetup> = {}): BattleState {
  return createBattle({ ...setupOf({ ...choicesFor("full", 3), birds: 6 }, 1, 1), hz: HZ, distance: 8, teams: 6, ...setup });
}

/** The chart of a battle in its first act. */
export function chartIn(state: BattleState): Approach {
  if (state.chart === null) throw new Error("this battle has no chart");
  return state.chart;
}

export function squadron(state: BattleState, id: number): Squadron {
  const found = squadronById(chartIn(state), id);
  if (found === null) throw new Error(`there is no squadron ${id}`);
  return found;
}

/** Puts something on the chart somewhere, to lie still there or to go on by a course. */
export function put(mover: Mover, x: number, y: number, course: readonly Point[] = []): void {
  Object.assign(mover, { x, y, speed: 0, course: [...course] });
}

/** Puts every squadron where nothing meets it and nothing senses it: each lies still, far out on a bearing of its own. */
export function clearTheChart(state: BattleState): void {
  const { squadrons, terran } = chartIn(state);
  squadrons.forEach((each, i) => {
    put(each, -11 + i, i % 2 === 0 ? 11 : -11);
  });
  terran.tracks = [];
}

/** Runs the chart for so many h; what happened comes back. Ends early with act one. */
export function runChart(
  state: BattleState,
  hours: number,
  each: (events: readonly BattleEvent[]) => void = () => undefined,
): BattleEvent[] {
  const all: BattleEvent[] = [];
  for (let steps = Math.round(hours / STEP); steps > 0 && state.phase === "approach"; steps--) {
    const events: BattleEvent[] = [];
    tick(state, events);
    each(events);
    all.push(...events);
  }
  return all;
}
