import type { Plan } from "@terok-nor/commander/approach/plans.ts";
import { isMain, mainSquadron } from "@terok-nor/shared/approach/lookups.ts";
import type { Approach, Squadron } from "@terok-nor/shared/approach/state.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { ApproachResult } from "./result.ts";

/** Sums up act one of a battle as it is played. */
export class ApproachRecorder {
  readonly #chart: Approach;
  readonly #plan: Plan;
  readonly #done: number;
  #strikes = 0;
  #stalls = 0;
  #caught = 0;

  constructor(chart: Approach, plan: Plan) {
    this.#chart = chart;
    this.#plan = plan;
    this.#done = doneOf(chart);
  }

  read(event: BattleEvent): void {
    if (event.kind === "struck") {
      this.#strikes++;
      if (mainSquadron(this.#chart).id === event.squadron) this.#stalls += mainSquadron(this.#chart).stalled;
    } else if (event.kind === "caught") this.#caught++;
  }

  /** Once act one is over. */
  result(state: BattleState): ApproachResult {
    const { story, arrivedAt, raider, squadrons } = this.#chart;
    const { hz } = state.setup;
    const falls = story.filter(({ real }) => !real);
    return {
      plan: this.#plan,
      length: round((state.assaultAt < 0 ? state.tick : state.assaultAt) / hz),
      arrived: arrivedAt < 0 ? null : round(arrivedAt),
      chases: round(story.reduce((sum, { cost }) => sum + cost, 0)),
      stalls: round(this.#stalls),
      real: story.length - falls.length,
      shadows: falls.length,
      confirmed: story.filter(({ real, provedAt }) => real && provedAt >= 0).length,
      exposed: falls.filter(({ provedAt }) => provedAt >= 0).length,
      strikes: this.#strikes,
      caught: this.#caught,
      raider: round(raider.hull),
      strain: round(mainSquadron(this.#chart).strain),
      wingStrain: round(mean(squadrons.filter((squadron) => !isMain(squadron)))),
      work: round(doneOf(this.#chart) - this.#done),
      readiness: state.readiness,
    };
  }
}

function doneOf({ works }: Approach): number {
  return works.reduce((sum, { done }) => sum + done, 0);
}

function mean(squadrons: readonly Squadron[]): number {
  return squadrons.length === 0 ? 0 : squadrons.reduce((sum, { strain }) => sum + strain, 0) / squadrons.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
