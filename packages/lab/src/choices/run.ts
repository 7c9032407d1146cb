import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
import type { Waits } from "./battle.ts";
import { type Choices, judgeChoices } from "./judge.ts";
import type { ChoicesOptions, Looking } from "./options.ts";

/** The waits of battle `index`. */
export interface Timed {
  readonly index: number;
  readonly waits: Waits;
}

/** Plays the battles and tells each side and act that they had. */
export async function playChoices({ field, battles, every, horizon, threads }: ChoicesOptions, saying = true): Promise<Choices[]> {
  const found: Timed[] = [];
  const progress = saying ? new Progress("battles", battles) : null;
  await runInProcesses<number, Timed>({
    program: new URL("./worker.ts", import.meta.url),
    start: { field, every, horizon } satisfies Looking,
    threads,
    jobs: Array.from({ length: battles }, (_, index) => index),
    done: (timed) => {
      found.push(timed);
      progress?.step();
    },
  });
  progress?.end();
  return judgeChoices(found.sort((a, b) => a.index - b.index).map(({ waits }) => waits));
}
