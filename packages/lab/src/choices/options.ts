import { LEVEL_NAMES } from "@terok-nor/commander/mind/levels.ts";
import { flagsOf, numberIn } from "../cli/flags.ts";
import { BEST, type Field, fieldOf } from "../tournament/options.ts";

export interface ChoicesOptions {
  readonly field: Field;
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
}

export const CHOICES_USAGE = `npm run choices -- [options]

The longest stretch of each act in which a side has nothing to decide: in which the captain, at no pace but its own, goes on with what it
does and does not order anything else; chores of the crews are no decisions. Told of the median battle.

  --battles N        battles to play (default 100)
  --mode full|assault    with the approach, or beginning when the fleet is there (default full)
  --level LEVEL      level of both captains: ${LEVEL_NAMES.join(", ")} (default ${BEST})
  --seed, --galors, --terran, --alliance, --set, --threads    as for the tournament
  --json             the table as JSON on stdout

Fails when a side surely waits for longer than it should.`;

/** Reads the command line; a wrong one throws with the reason. */
export function choicesOptions(args: readonly string[]): ChoicesOptions {
  const flags = flagsOf(args, ["battles", "mode", "seed", "galors", "level", "terran", "alliance", "threads"]);
  return {
    field: fieldOf(flags),
    battles: numberIn(flags, "battles", 1, 1_000_000) ?? 100,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
  };
}
