import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { Progress } from "../cli/progress.ts";
import { medianRange } from "../stats/median-range.ts";
import { quantile } from "../stats/quantile.ts";
import { runOnThreads } from "../threads/run.ts";
import { WITHOUT_CHOICE } from "../tournament/wanted.ts";
import { ACTS, type Act, type Waits } from "./battle.ts";
import type { ChoicesOptions } from "./options.ts";

/** How long a side has nothing to decide in an act: s of the longest stretch, in the median battle. */
export interface Choices {
  readonly side: Side;
  readonly act: Act;
  readonly median: number;
  /** Where the true median lies with 95 % confidence. */
  readonly low: number;
  readonly high: number;
  /** s into the act at which that stretch begins, in the median battle. */
  readonly begins: number;
  readonly target: number;
  /** Unless it is surely longer than that. */
  readonly pass: boolean;
  readonly battles: number;
}

/** The waits of battle `index`. */
export interface Timed {
  readonly index: number;
  readonly waits: Waits;
}

/** Plays the battles and tells each side and act that they had. */
export async function playChoices({ field, battles, threads }: ChoicesOptions, saying = true): Promise<Choices[]> {
  const found: Timed[] = [];
  const progress = saying ? new Progress("battles", battles) : null;
  await runOnThreads<number, Timed>({
    program: new URL("./worker.ts", import.meta.url),
    start: field,
    threads,
    jobs: Array.from({ length: battles }, (_, index) => index),
    done: (timed) => {
      found.push(timed);
      progress?.step();
    },
  });
  progress?.end();
  return judgeChoices(found.map(({ waits }) => waits));
}

/** One row for each act and side that occurred. */
export function judgeChoices(waits: readonly Waits[]): Choices[] {
  return ACTS.flatMap((act) => {
    const there = waits.map((each) => each[act]).filter((each) => each !== null);
    if (there.length === 0) return [];
    return SIDES.map((side) => {
      const range = medianRange(there.map((each) => each[side].lasted));
      const begins = quantile(
        there.map((each) => each[side].begun),
        0.5,
      );
      return { side, act, ...range, begins, target: WITHOUT_CHOICE, pass: range.low < WITHOUT_CHOICE, battles: there.length };
    });
  });
}
