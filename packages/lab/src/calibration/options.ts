import { flagsOf, numberIn } from "../cli/flags.ts";
import { type Field, fieldOf } from "../tournament/options.ts";

export interface CalibrationOptions {
  readonly field: Field;
  readonly battles: number;
  readonly threads: number | undefined;
  readonly json: boolean;
  /** Battles each forecast plays in thought; 0 leaves forecasts out and looks at the reckoning alone. */
  readonly runs: number;
  /** Fit the reckoning's weights to the battles instead of judging it. */
  readonly fit: boolean;
}

export const CALIBRATION_USAGE = `npm run calibrate -- [options]

  --battles N        battles to play (default 40)
  --seed S           their seed (default 1); battle i follows from S and i alone
  --runs R           battles each forecast plays in thought (default 16, 0 to 200; 0 judges the reckoning alone)
  --mode full|assault    with the approach, or beginning when the fleet is there (default full)
  --level LEVEL      level of both captains; --galors 2|3|4, --set PATH=VALUE as in npm run tournament
  --threads T        threads to play on (default: one for each core); changes no result
  --fit              fit the reckoning's weights to battles that nobody leaves (no forecasts) and print them
  --json             results as JSON on stdout`;

/** Reads the command line; a wrong one throws with the reason. */
export function calibrationOptions(args: readonly string[]): CalibrationOptions {
  const fit = args.includes("--fit");
  const flags = flagsOf(
    args.filter((arg) => arg !== "--fit"),
    ["battles", "seed", "galors", "level", "terran", "alliance", "threads", "runs", "mode"],
  );
  const field = fieldOf(flags);
  return {
    // A fleet that leaves because it reckons to lose would make its own reckoning true.
    field: fit ? { ...field, without: { alliance: ["full-retreat"] } } : field,
    battles: numberIn(flags, "battles", 1, 100_000) ?? 40,
    threads: numberIn(flags, "threads", 1, 256),
    json: flags.json,
    runs: fit ? 0 : (numberIn(flags, "runs", 0, 200) ?? 16),
    fit,
  };
}
