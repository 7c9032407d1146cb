import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
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

/** One battle to play, and what came of it; `of` is the number of its field. */
export interface Job {
  readonly of: number;
  readonly field: Field;
  readonly index: number;
}
export interface Played {
  readonly of: number;
  readonly result: BattleResult;
}

/**
 * Plays the battles of a tournament that are not kept yet over processes and gives back all of them, by index.
 * The tables of this process must have been changed as the field says, as the versions are told from them.
 */
export async function playTournament({ field, battles, threads, resume = null, saying = "battles" }: Run): Promise<BattleResult[]> {
  const results = new Map<number, BattleResult>();
  if (resume !== null) for (const result of openKept(resume, field, versionsNow())) results.set(result.index, result);
  const indices = Array.from({ length: battles }, (_, index) => index).filter((index) => !results.has(index));
  if (saying !== null && indices.length < battles) console.error(`${battles - indices.length} of ${battles} ${saying} are kept already.`);
  const jobs = indices.map((index) => ({ of: 0, field, index }));
  await playJobs(jobs, threads, saying, ({ result }) => {
    results.set(result.index, result);
    if (resume !== null) keep(resume, result);
  });
  return Array.from({ length: battles }, (_, index) => results.get(index) as BattleResult);
}

export interface ManyRuns {
  /** All with the same changed values. */
  readonly fields: readonly Field[];
  /** The first battle of each, 0 unless told otherwise, and how many. */
  readonly first?: number;
  readonly battles: number;
  readonly threads?: number | undefined;
  readonly saying?: string | null;
}

/** Plays the same battles of several fields over the same threads, which so begin once. Results by field, then by index. */
export async function playFields({ fields, first = 0, battles, threads, saying = "battles" }: ManyRuns): Promise<BattleResult[][]> {
  const found: BattleResult[][] = fields.map(() => []);
  const jobs = fields.flatMap((field, of) => Array.from({ length: battles }, (_, i) => ({ of, field, index: first + i })));
  await playJobs(jobs, threads, saying, ({ of, result }) => {
    (found[of] as BattleResult[])[result.index - first] = result;
  });
  return found;
}

async function playJobs(
  jobs: readonly Job[],
  threads: number | undefined,
  saying: string | null,
  done: (played: Played) => void,
): Promise<void> {
  const set = jobs[0]?.field.set ?? [];
  if (jobs.some(({ field }) => field.set.join() !== set.join())) throw new Error("Battles played together need the same changed values.");
  const progress = saying === null || jobs.length === 0 ? null : new Progress(saying, jobs.length);
  await runInProcesses<Job, Played>({
    program: new URL("./worker.ts", import.meta.url),
    start: set,
    threads,
    jobs,
    done: (played) => {
      done(played);
      progress?.step();
    },
  });
  progress?.end();
}
