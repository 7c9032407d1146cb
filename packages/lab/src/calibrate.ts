import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { fitWeights, weightsRow } from "./calibration/fit.ts";
import type { Judgement, Sample } from "./calibration/judge.ts";
import { CALIBRATION_USAGE, type CalibrationOptions, calibrationOptions } from "./calibration/options.ts";
import { rowsOf } from "./calibration/run.ts";
import { scoresOf } from "./calibration/score.ts";
import { scoresTable } from "./calibration/table.ts";
import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";

/** Says how well the odds a side is told come true, or fits the weights of those reckoned at a glance. */
await runCommand(CALIBRATION_USAGE, async (args) => {
  const options = calibrationOptions(args);
  await (options.fit ? fit(options) : judge(options));
  return 0;
});

async function judge(options: CalibrationOptions): Promise<void> {
  const { battles, field, runs, json } = options;
  const scores = scoresOf(await rowsOf<Judgement>(options));
  console.log(json ? toJson({ options: { battles, runs, ...field }, scores }) : scoresTable(scores));
}

async function fit(options: CalibrationOptions): Promise<void> {
  const samples = await rowsOf<Sample>(options);
  const fitted = SIDES.map((side) => [side, fitWeights(samples.filter((sample) => sample.side === side))] as const);
  if (options.json) console.log(toJson(Object.fromEntries(fitted)));
  else
    console.log(
      `Weights for packages/commander/src/counsel/coefficients.ts:\n${fitted.map(([side, weights]) => weightsRow(side, weights)).join("\n")}`,
    );
}
