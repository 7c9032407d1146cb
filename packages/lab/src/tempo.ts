import { runCommand } from "./cli/flags.ts";
import { toJson } from "./cli/to-json.ts";
import { TEMPO_USAGE, tempoOptions } from "./tempo/options.ts";
import { playTempo } from "./tempo/run.ts";
import { tempoTable } from "./tempo/table.ts";

/** Says who wins when both commanders give orders at the pace of people. */
await runCommand(TEMPO_USAGE, async (args) => {
  const options = tempoOptions(args);
  const found = await playTempo(options);
  console.log(options.json ? toJson(found) : tempoTable(found));
  return 0;
});
