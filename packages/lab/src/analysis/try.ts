import { analysing } from "@terok-nor/commander/analysis/analyse.ts";
import type { Analysis, Turn, Verdict } from "@terok-nor/commander/analysis/analysis.ts";
import { lotOf } from "@terok-nor/commander/counsel/draw.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { fight, type Plant } from "./fought.ts";
import type { AnalysisOptions } from "./options.ts";
import { plantIn } from "./plant.ts";

/** s by which a moment may begin too late or end too early and still name what was planted. */
export const NEAR = 10;

/** What the analysis of one battle with a planted mistake came to. */
export interface Tried {
  readonly index: number;
  /** s of the battle, and of a core: until the first answer and in all; battles played on. */
  readonly length: number;
  readonly first: number;
  readonly spent: number;
  readonly battles: number;
  readonly plant: { readonly side: Side; readonly without: IntentionName; readonly at: number; readonly cost: Verdict };
  /** Whether a moment told lies within NEAR s of it, and whether that moment hurt the side that made the mistake. */
  readonly named: boolean;
  readonly blamed: boolean;
  /** Whether its better alternative is told apart, and does what had been left undone. */
  readonly cured: boolean;
  /** s from it to the nearest moment; 0 within one. */
  readonly away: number;
  /** Share of the battle that lies as near to a moment: how often a moment drawn at random would have been named. */
  readonly chance: number;
  /** Whether a moment lies, in part, in the time for which it was left undone; and how often that is so by chance. */
  readonly during: boolean;
  readonly duringChance: number;
  /** Moments surely no matter of luck, and better alternatives told apart. */
  readonly told: number;
  readonly better: number;
}

export type Trying = Pick<AnalysisOptions, "field" | "lasts" | "budget">;

/** Plants a mistake in battle `index`, fights it and has it analysed. */
export function tryOut({ field, lasts, budget }: Trying, index: number): Tried {
  const { plant, cost } = plantIn(field, index, lasts);
  const { past } = fight(field, index, plant);
  const steps = analysing(past, lotOf(field.seed, index), budget);
  const begun = process.threadCpuUsage();
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1e6;
  };
  let first: number | null = null;
  for (;;) {
    const step = steps.next();
    if (step.done) return { index, first: first ?? spent(), spent: spent(), ...judged(step.value, plant, cost) };
    if (step.value.analysis !== null) first ??= spent();
  }
}

function judged(analysis: Analysis, plant: Plant, cost: Verdict): Omit<Tried, "index" | "first" | "spent"> {
  const { hz, ticks, turns, battles } = analysis;
  const awayFrom = ({ from, to }: Turn, tick: number): number => Math.max(0, from - tick, tick - to) / hz;
  const near = turns.filter((turn) => awayFrom(turn, plant.from) <= NEAR);
  const right = near.filter(({ hurt }) => hurt === plant.side);
  const during = ({ from, to }: Turn, tick: number): boolean => from <= tick + plant.until - plant.from && to >= tick;
  const chanceOf = (is: (turn: Turn, tick: number) => boolean): number => {
    const seconds = Array.from({ length: Math.floor(ticks / hz) }, (_, second) => second * hz);
    return seconds.filter((tick) => turns.some((turn) => is(turn, tick))).length / seconds.length;
  };
  return {
    length: ticks / hz,
    battles,
    plant: { side: plant.side, without: plant.without, at: plant.from / hz, cost },
    named: near.length > 0,
    blamed: right.length > 0,
    cured: right.some(({ better }) => better?.verdict.told === true && does(better.instead, plant.without)),
    away: Math.min(...turns.map((turn) => awayFrom(turn, plant.from))),
    chance: chanceOf((turn, tick) => awayFrom(turn, tick) <= NEAR),
    during: turns.some((turn) => during(turn, plant.from)),
    duringChance: chanceOf(during),
    told: turns.filter(({ told }) => told).length,
    better: turns.filter(({ better }) => better?.verdict.told === true).length,
  };
}

function does(instead: NonNullable<Turn["better"]>["instead"], intention: IntentionName): boolean {
  if (instead.kind === "besides") return instead.intention === intention;
  return instead.kind === "captain" || (instead.kind === "captain-without" && instead.intention !== intention);
}
