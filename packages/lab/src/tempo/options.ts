import { GALOR_COUNTS, type GalorCount } from "@terok-nor/shared/battle/matched.ts";
import { flagsOf, numberIn } from "../cli/flags.ts";
import { BATTLE_MODES, type BattleMode, type Field, fieldOf } from "../tournament/options.ts";

export interface TempoOptions {
  readonly field: Field;
  /** Orders a minute both captains are held to, in turn; null: to none. */
  readonly paces: readonly (number | null)[];
  readonly modes: readonly BattleMode[];
  readonly galors: readonly GalorCount[];
  /** Battles at each pace, of each mode and number of Galors. */
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
}

const UNBOUNDED = "unbounded";

export const TEMPO_USAGE = `npm run tempo -- [options]

  --orders LIST      orders a minute both captains are held to, with commas between (default 15,30,60,${UNBOUNDED})
  --battles N        battles at each pace, of each mode and number of Galors, the same ones at each pace (default 100)
  --mode full|assault, --galors 2|3|4    one of them alone
  --seed, --level, --terran, --alliance, --set, --threads    as for the tournament
  --json             the table as JSON on stdout`;

/** Reads the command line; a wrong one throws with the reason. */
export function tempoOptions(args: readonly string[]): TempoOptions {
  const flags = flagsOf(args, ["orders", "battles", "mode", "galors", "seed", "level", "terran", "alliance", "threads"]);
  const field = fieldOf(flags);
  return {
    field,
    paces: (flags.values.orders ?? `15,30,60,${UNBOUNDED}`).split(",").map(paceOf),
    modes: flags.values.mode === undefined ? BATTLE_MODES : [field.mode],
    galors: field.galors === null ? GALOR_COUNTS : [field.galors],
    battles: numberIn(flags, "battles", 1, 1_000_000) ?? 100,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
  };
}

function paceOf(text: string): number | null {
  if (text === UNBOUNDED) return null;
  const pace = Number(text);
  if (text.trim() !== "" && pace > 0 && pace < 10_000) return pace;
  throw new Error(`--orders takes orders a minute, or "${UNBOUNDED}", with commas between, not "${text}".`);
}
