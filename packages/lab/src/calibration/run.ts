import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
import type { Judgement, Sample } from "./judge.ts";
import type { CalibrationOptions } from "./options.ts";

const PROGRAM = new URL("worker.ts", import.meta.url);

/** Plays the battles and gives each one's rows in the order of the battles, whatever process played which. */
export async function rowsOf<Row extends Judgement | Sample>(options: CalibrationOptions): Promise<Row[]> {
  const { battles, threads, field, runs, fit } = options;
  const progress = new Progress(fit ? "battles" : "battles judged", battles);
  const byBattle: Row[][] = [];
  await runInProcesses<number, { index: number; rows: Row[] }>({
    program: PROGRAM,
    start: { field, runs, fit },
    threads,
    jobs: Array.from({ length: battles }, (_, index) => index),
    done: ({ index, rows }) => {
      byBattle[index] = rows;
      progress.step();
    },
  });
  progress.end();
  return byBattle.flat();
}
