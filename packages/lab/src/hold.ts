import { flagsOf, numberIn, runCommand } from "./cli/flags.ts";
import { holdArchives } from "./hold/archives.ts";
import { holdCuts } from "./hold/cuts.ts";
import { holdDecoders } from "./hold/decoders.ts";
import { holdSameBattle } from "./hold/divergence.ts";
import { holdFloods } from "./hold/floods.ts";
import { holdFog } from "./hold/fog.ts";
import { holdHooks } from "./hold/hooks.ts";
import { holdNames } from "./hold/names.ts";
import { holdOrders } from "./hold/orders.ts";
import { holdReload } from "./hold/reload.ts";
import { holdReplays } from "./hold/replays.ts";
import { holdRequests } from "./hold/requests.ts";
import { holdRestart } from "./hold/restarts.ts";
import { atMost, type HoldRow } from "./hold/row.ts";
import { holdSlowReaders } from "./hold/slow.ts";
import { holdSockets } from "./hold/sockets.ts";

const USAGE = `npm run hold -- [options]

  --full        as often as the proof asks for (an hour and more), not for two or three minutes
  --only NAMES  some of the faults, with commas between; without it all of them
  --seed S      of what is drawn (default 1)
  --json        the rows as JSON on stdout`;

/** @param full as often as the proof asks for. */
type Hold = (full: boolean, seed: number) => Promise<HoldRow[]> | HoldRow[];

/** What is done to the rules and to a server, by the fault it stands for. */
const FAULTS: Readonly<Record<string, Hold>> = {
  divergence: (full) => holdSameBattle(full ? 1000 : 20),
  "state-outside": (full) => (full ? holdReload(120, 1200) : holdReload(8, 40)),
  "fog-leak": (full, seed) => holdFog(full ? 10_000 : 60, full ? seed * 1_000_000 : 0),
  frames: (full, seed) => [holdDecoders(full ? 1_000_000 : 100_000, seed)],
  orders: (full, seed) => holdOrders(full ? 1_000_000 : 20_000, seed),
  requests: () => holdRequests(),
  sockets: (full, seed) => holdSockets(full ? 100_000 : 5000, seed),
  flood: (full) => (full ? holdFloods(5, 1) : holdFloods(0.5, 4)),
  "cut-line": (full) => holdCuts(full ? 100 : 8),
  killed: (full) => holdRestart("SIGKILL", full ? 100 : 3),
  deploy: (full) => holdRestart("SIGTERM", full ? 100 : 3),
  "slow-reader": (full) => holdSlowReaders(full ? 100 : 20),
  replays: (full, seed) => holdReplays(full ? 10_000 : 400, seed),
  archives: () => holdArchives(),
  names: (full, seed) => holdNames(full ? 1_000_000 : 20_000, seed),
  hooks: (full) => holdHooks(full ? 10 : 1),
};

interface Held extends HoldRow {
  readonly fault: string;
}

/** What strangers may do to a server, what may become of one, and what must never differ, done to it: what holds. */
await runCommand(USAGE, async (args) => {
  const full = args.includes("--full");
  const flags = flagsOf(
    args.filter((each) => each !== "--full"),
    ["seed", "only"],
    { set: false },
  );
  const seed = numberIn(flags, "seed", 1, 1_000_000) ?? 1;
  const wanted = flags.values.only?.split(",") ?? Object.keys(FAULTS);
  const strange = wanted.find((name) => !Object.hasOwn(FAULTS, name));
  if (strange !== undefined) throw new Error(`There is no fault "${strange}". There are: ${Object.keys(FAULTS).join(", ")}.`);
  const rows: Held[] = [];
  for (const [i, fault] of wanted.entries()) {
    console.error(`${i + 1}/${wanted.length} ${fault} …`);
    const began = performance.now();
    for (const row of await tried(FAULTS[fault] as Hold, full, seed)) rows.push({ fault, ...row });
    console.error(`${i + 1}/${wanted.length} ${fault}: ${Math.round((performance.now() - began) / 1000)} s`);
  }
  console.log(flags.json ? JSON.stringify(rows, null, 2) : rows.map(told).join("\n"));
  return rows.every(({ pass }) => pass) ? 0 : 1;
});
// Rooms that are closing keep their timers for a while.
process.exit();

/** One that cannot be done, as where there is no browser, does not hold, and keeps the others from nothing. */
async function tried(hold: Hold, full: boolean, seed: number): Promise<HoldRow[]> {
  try {
    return await hold(full, seed);
  } catch (error) {
    console.error(error);
    return [atMost(0, { id: "undone", what: `could not be done: ${String(error).split("\n")[0]}`, times: 0, measure: 1 })];
  }
}

function told({ fault, what, times, measure, goal, pass }: Held): string {
  return `${pass ? "holds" : "FAILS"}  ${fault.padEnd(13)} ${String(measure).padStart(9)} ${goal.padEnd(9)} ${what} (${times} times)`;
}
