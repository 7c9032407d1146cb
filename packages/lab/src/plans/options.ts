import { LEVEL_NAMES } from "@terok-nor/commander/mind/levels.ts";
import { flagsOf, numberIn } from "../cli/flags.ts";
import { type Field, fieldOf } from "../tournament/options.ts";

export interface PlansOptions {
  readonly field: Field;
  /** Battles of each plan against captains of the other side that draw theirs, and of each pair of plans. */
  readonly battles: number;
  readonly pairs: number;
  readonly threads: number | undefined;
  readonly json: boolean;
}

export const PLANS_USAGE = `npm run plans -- [options]

  --battles N   battles of each plan of act one against captains who draw theirs (default 240); a fourth of that for each pair of plans
  --pairs N     battles of each pair instead; 0 leaves the table of pairs out
  --level LEVEL level of both captains: ${LEVEL_NAMES.join(", ")} (default admiral)
  --seed, --galors, --set, --threads    as for the tournament
  --json        the table as JSON on stdout

Fails unless three plans at least of each side win 35 % against the other side's captains, and none is the best against all.

Where pairs are played it says too how both sides choose at their best, for each number of Galors (C13 of the canon); --pairs counts all of
these together.`;

/** Reads the command line; a wrong one throws with the reason. */
export function plansOptions(args: readonly string[]): PlansOptions {
  const flags = flagsOf(args, ["battles", "pairs", "seed", "galors", "level", "threads"]);
  const battles = numberIn(flags, "battles", 1, 1_000_000) ?? 240;
  return {
    field: fieldOf(flags),
    battles,
    pairs: numberIn(flags, "pairs", 0, 1_000_000) ?? Math.ceil(battles / 4),
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
  };
}
