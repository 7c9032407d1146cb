import { LEVEL_NAMES } from "@terok-nor/commander/mind/levels.ts";
import { flagsOf, numberIn } from "../cli/flags.ts";
import { BEST, type Field, fieldOf } from "../tournament/options.ts";

/** What is played, and how it is looked into. */
export interface Looking {
  readonly field: Field;
  /** s between two looks. */
  readonly every: number;
  /** s of the assault for which a battle is played on, in act one until the assault has lasted so long. */
  readonly horizon: number;
}

export interface ChoicesOptions extends Looking {
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
}

export const CHOICES_USAGE = `npm run choices -- [options]

The longest stretch of each act in which a side has nothing to decide, in the median battle: in which no other way to go on would surely
change its odds by a point. Every few seconds the battle is played on from there, as it truly stands, as the captain means to and in
other ways: one thing left out that it is about to do; in act one, another plan; in the assault, a plan of one idea for its ships.
Told besides: the same where plans of one idea that are worse than what the captain does do not count ("but for blunders"); the longest
stretch in which the captain gives no new order; which ways mattered, by how many points of the side's odds; what came nearest to it in the
longest stretches, and what the captain ordered there. "While open": the longest stretch before one side's odds stay under 5 %.

  --battles N        battles to play (default 20); one takes about half a minute of a core
  --every S          s between two looks (default 5): no shorter wait is told
  --horizon S        s of the assault for which a battle is played on before its odds are reckoned (default 60)
  --mode full|assault    with the approach, or beginning when the fleet is there (default full)
  --level LEVEL      level of both captains: ${LEVEL_NAMES.join(", ")} (default ${BEST}); strategists are played on as admirals
  --seed, --galors, --terran, --alliance, --set, --threads    as for the tournament
  --json             the table as JSON on stdout

Fails when a side surely waits for longer than it should.`;

/** Reads the command line; a wrong one throws with the reason. */
export function choicesOptions(args: readonly string[]): ChoicesOptions {
  const flags = flagsOf(args, ["battles", "every", "horizon", "mode", "seed", "galors", "level", "terran", "alliance", "threads"]);
  return {
    field: fieldOf(flags),
    battles: numberIn(flags, "battles", 1, 1_000_000) ?? 20,
    every: numberIn(flags, "every", 1, 600) ?? 5,
    horizon: numberIn(flags, "horizon", 1, 1800) ?? 60,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
  };
}
