import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { atMost, type HoldRow } from "./row.ts";

/** Needs a browser, which only the browser tests have. */
const COMPARE = fileURLToPath(new URL("../../../../e2e/src/hold-same-battle.ts", import.meta.url));

interface Compared {
  readonly ticks: number;
  readonly parted: readonly { readonly battle: number; readonly tick: number; readonly field: string | null }[];
}

/** The same orders lead to the same hash at every tick in Node and in Chromium. */
export async function holdSameBattle(battles: number): Promise<HoldRow[]> {
  const running = promisify(execFile)(process.execPath, [COMPARE, String(battles)], { maxBuffer: 1 << 26 });
  running.child.stderr?.pipe(process.stderr);
  const { ticks, parted } = JSON.parse((await running).stdout) as Compared;
  for (const { battle, tick, field } of parted.slice(0, 10)) console.error(`battle ${battle} differs from tick ${tick} on, in ${field}`);
  const what = `battles that differ between Node and Chromium, by the hash of each of ${ticks} ticks`;
  return [atMost(0, { id: "same-battle", what, times: battles, measure: parted.length })];
}
