import { flagsOf, numberIn, pathOf } from "../cli/flags.ts";
import { FIELD_FLAGS, type Field, fieldOf } from "../tournament/options.ts";

export interface SweepOptions {
  readonly field: Field;
  /** Where in the tables (or the opening) the value stands that is varied, and what it is set to in turn. */
  readonly path: string;
  readonly values: readonly number[];
  /** Battles for each value. */
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
  readonly report: string | null;
}

export const SWEEP_USAGE = `npm run sweep -- --path PATH --from A --to B [options]

  --path PATH        the value to vary: galor.hull, weapon.station-battery.damage, setup.batteries
  --from A --to B    its first and its last value
  --steps N          how many values, both ends among them (default 7)
  --battles N        battles for each value, the same ones each time (default 200)
  --mode, --raider, --works, --fleet, --seed, --galors, --level, --terran, --alliance, --set, --threads    as for the tournament
  --report FILE      write a report to look at, an HTML file
  --json             results as JSON on stdout`;

/** Reads the command line; a wrong one throws with the reason. */
export function sweepOptions(args: readonly string[]): SweepOptions {
  const own = ["path", "from", "to", "steps", "battles", "report"];
  const flags = flagsOf(args, [...own, ...FIELD_FLAGS, "threads"]);
  const { path } = flags.values;
  if (path === undefined || !/^[^=]+$/.test(path)) throw new Error("--path takes the place of a value, like galor.hull.");
  const [from, to] = (["from", "to"] as const).map((name) => {
    const text = flags.values[name] ?? "";
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (!Number.isFinite(value)) throw new Error(`--${name} takes a number, not "${text}".`);
    return value;
  }) as [number, number];
  return {
    field: fieldOf(flags),
    path,
    values: valuesOf(from, to, numberIn(flags, "steps", 2, 1000) ?? 7),
    battles: numberIn(flags, "battles", 1, 1_000_000) ?? 200,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
    report: pathOf(flags, "report"),
  };
}

/** Values at even steps; rounded, as 0.1 + 0.2 would be a value nobody wrote. */
function valuesOf(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps }, (_, i) => Number((from + ((to - from) * i) / (steps - 1)).toPrecision(12)));
}
