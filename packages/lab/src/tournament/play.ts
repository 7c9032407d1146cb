import { drawPlan, type Plan } from "@terok-nor/commander/approach/plans.ts";
import type { Captain } from "@terok-nor/commander/captain.ts";
import type { Muster } from "@terok-nor/commander/mind/muster.ts";
import { AT_ONCE, appointCaptain } from "@terok-nor/commander/strategist/appoint.ts";
import { playOn } from "@terok-nor/commander/take-turn.ts";
import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { withPloy } from "../exploit/ploys/with-ploy.ts";
import { setupOf } from "./opening.ts";
import type { Field } from "./options.ts";
import { paced } from "./paced.ts";
import { Recorder } from "./recorder.ts";
import type { BattleResult } from "./result.ts";
import { seedsOf } from "./seeds.ts";

/** Battle `index` of a tournament: its opening, and its captains, none of whom has done anything yet. */
export function openBattle(field: Field, index: number): { state: BattleState; captains: Record<Side, Captain> } {
  const seeds = seedsOf(field.seed, index);
  const setup = setupOf(field, index);
  const { chance, ...muster } = setup;
  const captains = {
    terran: captainOf(field, "terran", seeds.terran, muster),
    alliance: captainOf(field, "alliance", seeds.alliance, muster),
  };
  const state = createBattle(setup);
  for (const squadron of state.chart?.squadrons ?? []) squadron.strain = field.strain ?? 0;
  return { state, captains };
}

/** A side's captain in battles of a field, for one of them. */
export function captainOf(field: Field, side: Side, seed: number, muster: Muster): Captain {
  const { plan, without, byHand, ploy, pace } = field;
  const free = appointCaptain(side, field[side], seed, muster, AT_ONCE, plan, without?.[side], byHand?.[side]);
  const captain = ploy?.[side] === undefined ? free : withPloy(free, ploy[side]);
  return pace === undefined ? captain : paced(captain, pace, muster.hz);
}

/** What both captains of battle `index` mean to do in act one. */
function plansOf(field: Field, index: number): Plan {
  const seeds = seedsOf(field.seed, index);
  return { ...drawPlan(seeds.terran, field.plan), fleet: drawPlan(seeds.alliance, field.plan).fleet };
}

/** Plays battle `index` to its end. `each` is called after every tick. */
export function playBattle(field: Field, index: number, each?: (state: BattleState, events: readonly BattleEvent[]) => void): BattleResult {
  const { state, captains } = openBattle(field, index);
  const recorder = new Recorder(state, plansOf(field, index));
  const listening = { terran: recorder.listening(captains.terran), alliance: recorder.listening(captains.alliance) };
  // Every battle is decided by the end of the siege at the latest.
  playOn(state, listening, Number.POSITIVE_INFINITY, (events) => {
    recorder.read(events);
    each?.(state, events);
  });
  return recorder.result(index);
}
