import { Progress } from "../cli/progress.ts";
import { runOnThreads } from "../threads/run.ts";
import { keep, openKept } from "./kept.ts";
import type { Field } from "./options.ts";
import type { BattleResult } from "./result.ts";
import { versionsNow } from "./versions.ts";

export interface Run {
  readonly field: Field;
  readonly battles: number;
  readonly threads?: number | undefined;
  /** File that keeps the results, or null. */
  readonly resume?: string | null;
  /** What the progress on stderr counts; null: silent. */
  readonly saying?: string | null;
}

/**
 * Plays the battles of a tournament that are not kept yet over threads and gives back all of them, by index.
 * The tables of this thread must have been changed as the field says, as the versions are told from them.
 */
export async function playTournament({ field, battles, threads, resume = null, saying = "battles" }: Run): Promise<BattleResult[]> {
  const results = new Map<number, BattleResult>();
  if (resume !== null) for (const result of openKept(resume, field, versionsNow())) results.set(result.index, result);
  const jobs = Array.from({ length: battles }, (_, index) => index).filter((index) => !results.has(index));
  const progress = saying === null || jobs.length === 0 ? null : new Progress(saying, jobs.length);
  if (saying !== null && jobs.length < battles) console.error(`${battles - jobs.length} of ${battles} ${saying} are kept already.`);
  await runOnThreads<number, BattleResult>({
    program: new URL("./worker.ts", import.meta.url),
    start: field,
    threads,
    jobs,
    done: (result) => {
      results.set(result.index, result);
      if (resume !== null) keep(resume, result);
      progress?.step();
    },
  });
  progress?.end();
  return Array.from({ length: battles }, (_, index) => results.get(index) as BattleResult);
}
