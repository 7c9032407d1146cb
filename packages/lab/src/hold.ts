import { flagsOf, numberIn } from "./cli/flags.ts";
import { holdDecoders } from "./hold/decoders.ts";
import { holdRestart } from "./hold/restarts.ts";
import { holdSockets } from "./hold/sockets.ts";

const USAGE = `npm run hold -- [options]

  --full      1,000,000 frames in process and 100,000 over sockets, and 100 battles during which the server goes (some
              minutes); not 200,000, 20,000 and 10
  --seed S    of the frames (default 1)
  --json      the rows as JSON on stdout`;

/** What strangers may do to a server, and what becomes of one, done to it: what it cost those who play on it. */
async function main(args: readonly string[]): Promise<void> {
  const full = args.includes("--full");
  const flags = flagsOf(
    args.filter((each) => each !== "--full"),
    ["seed"],
    { set: false },
  );
  const seed = numberIn(flags, "seed", 1, 1_000_000) ?? 1;
  const said = (text: string) => console.error(text);
  said("1/4 frames against the gate and the decoders behind it …");
  const decoders = holdDecoders(full ? 1_000_000 : 200_000, seed);
  said("2/4 frames and targets over sockets, beside an honest battle …");
  const rows = [decoders, ...(await holdSockets(full ? 100_000 : 20_000, seed))];
  const battles = full ? 100 : 10;
  said(`3/4 a server that is stopped and started anew during ${battles} battles …`);
  rows.push(...(await holdRestart("SIGTERM", battles)));
  said(`4/4 a server that is killed during ${battles} battles …`);
  rows.push(...(await holdRestart("SIGKILL", battles)));
  if (flags.json) console.log(JSON.stringify(rows, null, 2));
  else
    for (const { id, what, times, measure, goal, pass } of rows)
      console.log(`${pass ? "holds" : "FAILS"}  ${id}: ${measure} (${goal}), ${what}, ${times} times`);
  process.exitCode = rows.every(({ pass }) => pass) ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
process.exit();
