import { reloadEveryTick } from "@terok-nor/shared/testing/reloading.ts";
import { serve } from "../../processes/serve.ts";
import { type ReloadJob, type ReloadResult, setupOf } from "./job.ts";

/** Plays single battles twice, the second time saved and reloaded before every tick. */
serve((job: ReloadJob): ReloadResult => {
  const { partedAt, state } = reloadEveryTick(setupOf(job.n), job.n, job.seconds);
  return { n: job.n, ticks: state.tick, partedAt };
});
