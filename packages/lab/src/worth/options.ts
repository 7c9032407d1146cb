import { intentionsOf } from "@terok-nor/commander/captain.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { type Flags, flagsOf, numberIn, pathOf } from "../cli/flags.ts";
import { type BattleMode, type Field, fieldOf } from "../tournament/options.ts";
import { CHORES, choreByHand, type Deed, deedOf, UNFOUGHT_RETREAT } from "./deeds.ts";

export interface WorthOptions {
  readonly field: Field;
  readonly deeds: readonly Deed[];
  /** Battles with everything, and as many without each deed. */
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
  readonly report: string | null;
}

/** What `--deeds` calls the chores that a captain may do by hand. */
const ALL_CHORES = "chores";

export const WORTH_USAGE = `npm run worth -- [options]

  --battles N        battles with everything, and the same ones without each deed (default 200)
  --mode full|assault    with the approach, or beginning when the fleet is there (default assault)
  --deeds LIST       the deeds to ask about, with commas between (default: each thing a captain may mean to do, and the
                     unfought retreat): terran:attack-run, or several left undone together:
                     terran:attack-run+pattern-suicide; alliance:${UNFOUGHT_RETREAT.what} against the battles that are fought and
                     lost; ${ALL_CHORES}: each done by hand against leaving it to the crews
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
  if (deeds !== undefined) return deeds.split(",").flatMap((text) => askedFor(text, mode));
  return [...SIDES.flatMap((side) => possible(side, mode).map((name) => deedOf(side, [name]))), UNFOUGHT_RETREAT];
}

function askedFor(text: string, mode: BattleMode): Deed[] {
  if (text === ALL_CHORES) return SIDES.flatMap((side) => CHORES[side].map((chore) => choreByHand(side, chore)));
  const [name = "", parts = ""] = text.split(":");
  const side = SIDES.find((each) => each === name);
  if (side === undefined) throw new Error(`--deeds takes the side first, like terran:attack-run, not "${text}".`);
  if (side === UNFOUGHT_RETREAT.side && parts === UNFOUGHT_RETREAT.what) return [UNFOUGHT_RETREAT];
  const able = possible(side, mode);
  const intentions = parts.split("+").map((part) => {
    const intention = able.find((each) => each === part);
    if (intention === undefined) throw new Error(`A captain of the ${side} side never means to do "${part}". It may: ${able.join(", ")}.`);
    return intention;
  });
  return [deedOf(side, intentions)];
}

const possible = (side: Side, mode: BattleMode): readonly IntentionName[] => [
  ...new Set([...(mode === "full" ? intentionsOf(side, "approach") : []), ...intentionsOf(side, "assault")]),
];
