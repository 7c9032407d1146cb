import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
import type { ReloadJob, ReloadResult } from "./reload/job.ts";
import { atMost, type HoldRow } from "./row.ts";

/** Battles of all kinds that are saved and reloaded before every tick must be those that were not, to the byte. */
export async function holdReload(battles: number, seconds: number): Promise<HoldRow[]> {
  const results: ReloadResult[] = [];
  const progress = new Progress("battles reloaded at every tick", battles);
  await runInProcesses<ReloadJob, ReloadResult>({
    program: new URL("./reload/worker.ts", import.meta.url),
    start: null,
    threads: undefined,
    jobs: Array.from({ length: battles }, (_, n) => ({ n, seconds })),
    done: (result) => {
      results.push(result);
      progress.step();
    },
  });
  progress.end();
  const parted = results.filter(({ partedAt }) => partedAt > 0);
  for (const { n, partedAt } of parted) console.error(`battle ${n} differs from tick ${partedAt} on`);
  const ticks = results.reduce((sum, each) => sum + each.ticks, 0);
  const what = `battles that go on otherwise once saved and reloaded, at each of ${ticks} ticks`;
  return [atMost(0, { id: "reload", what, times: battles, measure: parted.length })];
}
