import { flagsOf, numberIn } from "../cli/flags.ts";
import { type Field, fieldOf } from "../tournament/options.ts";

export interface DelayOptions {
  readonly field: Field;
  /** Battles for each point. */
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
}

export const DELAY_USAGE = `npm run delay -- [options]

  --battles N   battles for each point, the same ones each time (default 200)
  --seed, --galors, --level, --set, --threads    as for the tournament
  --json        the curves as JSON on stdout

What an hour is worth: the rebels' wins by the hours the fleet is away, by the strain it sets out with, and by the speed at which it comes.
Fails unless more hours win the rebels more battles.`;

/** Reads the command line; a wrong one throws with the reason. */
export function delayOptions(args: readonly string[]): DelayOptions {
  const flags = flagsOf(args, ["battles", "seed", "galors", "level", "threads"]);
  return {
    field: { ...fieldOf(flags), mode: "full" },
    battles: numberIn(flags, "battles", 1, 1_000_000) ?? 200,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
  };
}
