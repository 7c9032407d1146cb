import { ANALYSIS_BUDGET, type AnalysisBudget } from "@terok-nor/commander/analysis/budget.ts";
import { LEVEL_NAMES } from "@terok-nor/commander/mind/levels.ts";
import { flagsOf, numberIn } from "../cli/flags.ts";
import { BEST, type Field, fieldOf } from "../tournament/options.ts";

export interface AnalysisOptions {
  readonly field: Field;
  readonly battles: number;
  /** s for which what is planted is left undone. */
  readonly lasts: number;
  readonly budget: AnalysisBudget;
  readonly threads: number | undefined;
  readonly json: boolean;
}

export const ANALYSIS_USAGE = `npm run analysis -- [options]

Puts the analysis of battles to the test. In each battle of captains one thing is left undone for a while that the captain would have done: of
some that it did, the one that seems to cost most. Told is whether the analysis names that moment among its five (within 10 s), how often a moment
drawn at random would have been named, whether it says which side the moment hurt, and whether the better alternative it tells is to do
what was left undone; and how many s of a core the first answer and the whole analysis took.

  --battles N        battles to analyse (default 10); one takes about a minute and a half of a core
  --lasts S          s for which it is left undone (default 30)
  --mode full|assault    with the approach, or beginning when the fleet is there (default full)
  --level LEVEL      level of both captains: ${LEVEL_NAMES.join(", ")} (default ${BEST})
  --seed, --galors, --terran, --alliance, --set, --threads    as for the tournament; times are truest with --threads 1
  --json             the battles and what they come to as JSON on stdout`;

/** Reads the command line; a wrong one throws with the reason. */
export function analysisOptions(args: readonly string[]): AnalysisOptions {
  const flags = flagsOf(args, ["battles", "lasts", "mode", "seed", "galors", "level", "terran", "alliance", "threads"]);
  return {
    field: fieldOf(flags),
    battles: numberIn(flags, "battles", 1, 100_000) ?? 10,
    lasts: numberIn(flags, "lasts", 1, 1800) ?? 30,
    budget: ANALYSIS_BUDGET,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
  };
}
