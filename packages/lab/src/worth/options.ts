import { intentionsOf } from "@terok-nor/commander/captain.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { type Flags, flagsOf, numberIn, pathOf } from "../cli/flags.ts";
import { type BattleMode, type Field, fieldOf } from "../tournament/options.ts";

/** Things a captain does that are left undone together. */
export interface Deed {
  readonly side: Side;
  readonly intentions: readonly IntentionName[];
}

export interface WorthOptions {
  readonly field: Field;
  readonly deeds: readonly Deed[];
  /** Battles with everything, and as many without each deed. */
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
  readonly report: string | null;
}

export const WORTH_USAGE = `npm run worth -- [options]

  --battles N        battles with everything, and the same ones without each deed (default 200)
  --mode full|assault    with the approach, or beginning when the fleet is there (default assault)
  --deeds LIST       the deeds to ask about, with commas between (default: each thing a captain may mean to do):
                     terran:attack-run, or several left undone together: terran:attack-run+pattern-suicide
  --seed, --galors, --level, --terran, --alliance, --set, --threads    as for the tournament
  --report FILE      write a report to look at, an HTML file
  --json             results as JSON on stdout`;

/** Reads the command line; a wrong one throws with the reason. */
export function worthOptions(args: readonly string[]): WorthOptions {
  const flags = flagsOf(args, ["battles", "mode", "deeds", "seed", "galors", "level", "terran", "alliance", "threads", "report"]);
  const field: Field = { ...fieldOf(flags), ...(flags.values.mode === undefined && { mode: "assault" as const }) };
  return {
    field,
    deeds: deedsOf(flags, field.mode),
    battles: numberIn(flags, "battles", 1, 1_000_000) ?? 200,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
    report: pathOf(flags, "report"),
  };
}

function deedsOf({ values: { deeds } }: Flags, mode: BattleMode): Deed[] {
  const known = SIDES.flatMap((side) => possible(side, mode).map((name) => ({ side, intentions: [name] })));
  return deeds === undefined ? known : deeds.split(",").map((text) => deedOf(text, mode));
}

function deedOf(text: string, mode: BattleMode): Deed {
  const [name = "", parts = ""] = text.split(":");
  const side = SIDES.find((each) => each === name);
  if (side === undefined) throw new Error(`--deeds takes the side first, like terran:attack-run, not "${text}".`);
  const able = possible(side, mode);
  const intentions = parts.split("+").map((part) => {
    const intention = able.find((each) => each === part);
    if (intention === undefined) throw new Error(`A captain of the ${side} side never means to do "${part}". It may: ${able.join(", ")}.`);
    return intention;
  });
  return { side, intentions };
}

const possible = (side: Side, mode: BattleMode): readonly IntentionName[] => [
  ...new Set([...(mode === "full" ? intentionsOf(side, "approach") : []), ...intentionsOf(side, "assault")]),
];
