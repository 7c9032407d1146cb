import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
import { meanOf } from "../stats/mean-of.ts";
import { quantile } from "../stats/quantile.ts";
import { type Share, wilson } from "../stats/wilson.ts";
import type { AnalysisOptions } from "./options.ts";
import type { Tried, Trying } from "./try.ts";

/** What the tried analyses come to. */
export interface Trial {
  readonly battles: readonly Tried[];
  /**
   * Of all that was planted, and of what surely costs something, the share that was named; and the share named by
   * chance.
   */
  readonly named: Share;
  readonly namedOfCostly: Share;
  readonly chance: number;
  /** Share of which a moment lies in the time for which it was left undone, and by chance. */
  readonly during: Share;
  readonly duringChance: number;
  readonly blamed: Share;
  readonly cured: Share;
  /** s of a core for a battle of ten minutes, the middle and the longest; the same for the first answer of a battle. */
  readonly spent: { readonly median: number; readonly most: number };
  readonly first: { readonly median: number; readonly most: number };
}

/** s of the battle that times are told for. */
const TEN_MINUTES = 600;

/** Analyses the battles over threads. */
export async function tryAnalyses({ field, battles, lasts, budget, threads }: AnalysisOptions, saying = true): Promise<Trial> {
  const tried: Tried[] = [];
  const progress = saying ? new Progress("battles", battles) : null;
  await runInProcesses<number, Tried>({
    program: new URL("./worker.ts", import.meta.url),
    start: { field, lasts, budget } satisfies Trying,
    threads,
    jobs: Array.from({ length: battles }, (_, index) => index),
    done: (one) => {
      tried.push(one);
      progress?.step();
    },
  });
  progress?.end();
  return trialOf(tried.sort((a, b) => a.index - b.index));
}

export function trialOf(battles: readonly Tried[]): Trial {
  const share = (of: readonly Tried[], is: (one: Tried) => boolean): Share => wilson(of.filter(is).length, of.length);
  const times = (of: (one: Tried) => number) => ({ median: quantile(battles.map(of), 0.5), most: Math.max(...battles.map(of)) });
  return {
    battles,
    named: share(battles, ({ named }) => named),
    namedOfCostly: share(
      battles.filter(({ plant }) => plant.cost.told),
      ({ named }) => named,
    ),
    chance: meanOf(battles, ({ chance }) => chance),
    during: share(battles, ({ during }) => during),
    duringChance: meanOf(battles, ({ duringChance }) => duringChance),
    blamed: share(battles, ({ blamed }) => blamed),
    cured: share(battles, ({ cured }) => cured),
    spent: times(({ spent, length }) => (spent * TEN_MINUTES) / length),
    first: times(({ first }) => first),
  };
}
