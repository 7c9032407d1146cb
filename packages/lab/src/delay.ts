import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { DELAY_USAGE, delayOptions } from "./delay/options.ts";
import { playDelay } from "./delay/run.ts";
import { delayText } from "./delay/table.ts";

/** Says what an hour of delay, and the strain of coming sooner, are worth. */
await runCommand(DELAY_USAGE, async (args) => {
  const options = delayOptions(args);
  const curves = await playDelay(options);
  const { battles, field } = options;
  console.log(options.json ? toJson({ options: { battles, ...field }, ...curves }) : delayText(curves));
  return curves.pass ? 0 : 1;
});
