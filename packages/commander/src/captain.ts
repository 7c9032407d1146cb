import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { fleetView } from "./approach/alliance/fleet-view.ts";
import { FLEET_CHART_INTENTIONS } from "./approach/alliance.ts";
import { type ChartView, lookAtChart } from "./approach/chart-view.ts";
import { drawPlan, type Plan } from "./approach/plans.ts";
import { rebelView } from "./approach/rebels/rebel-view.ts";
import { REBEL_CHART_INTENTIONS } from "./approach/rebels.ts";
import { ALLIANCE_INTENTIONS } from "./intentions/alliance.ts";
import { BY_HAND } from "./intentions/by-hand.ts";
import { REBEL_INTENTIONS } from "./intentions/rebels.ts";
import { Desk } from "./mind/desk.ts";
import type { Intention } from "./mind/intention.ts";
import type { IntentionName } from "./mind/intention-names.ts";
import { LAPSE_LASTS, LEVELS, type LevelName } from "./mind/levels.ts";
import type { Muster } from "./mind/muster.ts";
import type { Thought } from "./mind/thought.ts";
import { lookAt } from "./mind/view.ts";

/**
 * A commander that is not a person. It reads one side's picture and nothing else, and is the same for the same
 * picture, level and seed: it keeps no memory, so a battle that was saved goes on with the very same captain.
 */
export interface Captain {
  readonly side: Side;
  readonly level: LevelName;
  /** Whether the captain looks at its picture before the tick that follows `tick`; between looks it orders nothing. */
  due(tick: number): boolean;
  think(picture: Picture): Thought;
}

const INTENTIONS_OF: Readonly<Record<Side, readonly Intention[]>> = { terran: REBEL_INTENTIONS, alliance: ALLIANCE_INTENTIONS };
/** Share of the time between two looks by which the sides look at different ticks. */
const APART = 0.5;

/** All that a captain of a side may mean to do, in act one and in the assault. */
export function intentionsOf(side: Side, act: "approach" | "assault"): readonly IntentionName[] {
  const all = act === "assault" ? INTENTIONS_OF[side] : side === "terran" ? REBEL_CHART_INTENTIONS : FLEET_CHART_INTENTIONS;
  return all.map(({ name }) => name);
}

/**
 * `seed` gives the captain its tastes, its lapses and its plan for act one; `given` parts of the plan stand as they are.
 * What it is to do `without` never crosses its mind, and what it is to do `byHand` of its crews' work it does on top:
 * so it can be asked what a thing is worth.
 */
export function createCaptain(
  side: Side,
  level: LevelName,
  seed: number,
  muster: Muster,
  given: Partial<Plan> = {},
  without: readonly IntentionName[] = [],
  byHand: readonly IntentionName[] = [],
): Captain {
  const { every, lapse, atOnce } = LEVELS[level];
  const period = Math.round(every * muster.hz);
  const offset = side === "terran" ? 0 : Math.floor(period * APART);
  const chores = BY_HAND[side].filter(({ name }) => byHand.includes(name));
  const intentions = [...chores, ...INTENTIONS_OF[side].filter(({ name }) => !without.includes(name))];
  const plan = drawPlan(seed, given);
  return {
    side,
    level,
    due: (tick) => tick % period === offset,
    think(picture) {
      const spell = Math.floor(picture.tick / (LAPSE_LASTS * muster.hz));
      const desk = new Desk(seed, spell, lapse, atOnce);
      if (picture.chart !== null) {
        chartTurn(lookAtChart(picture.chart, muster, LEVELS[level], plan, seed, spell), desk, without);
        return desk;
      }
      const view = lookAt(picture, muster, LEVELS[level], seed, spell, without);
      for (const intention of intentions) intention.pursue(view, desk);
      return desk;
    },
  };
}

function chartTurn(view: ChartView, desk: Desk, without: readonly IntentionName[]): void {
  const { rebels } = view.chart;
  if (rebels === null) {
    const fleet = fleetView(view);
    for (const intention of FLEET_CHART_INTENTIONS) if (!without.includes(intention.name)) intention.pursue(fleet, desk);
  } else {
    const seen = rebelView(view, rebels);
    for (const intention of REBEL_CHART_INTENTIONS) if (!without.includes(intention.name)) intention.pursue(seen, desk);
  }
}
