import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
import type { Exhausted, ExhaustJob } from "./battle.ts";
import { required } from "./coverage.ts";

/** How many findings of a kind are told in full. */
const TOLD = 10;

interface Found {
  readonly count: number;
  /** The first ones by number of the battle, each with it. */
  readonly first: readonly string[];
}

/** What many battles at random came to. */
export interface ExhaustReport {
  readonly battles: number;
  readonly ticks: number;
  readonly orders: number;
  readonly exceptions: Found;
  readonly notNumbers: Found;
  readonly outOfRange: Found;
  /** In how many battles each thing was seen that must be seen at least once. */
  readonly coverage: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly pass: boolean;
}

export interface ExhaustRun {
  readonly battles: number;
  /** Number of the first battle. */
  readonly from: number;
  /** s of play each. */
  readonly seconds: number;
  readonly threads?: number | undefined;
  readonly saying?: boolean;
}

export async function runExhaust({ battles, from, seconds, threads, saying = true }: ExhaustRun): Promise<ExhaustReport> {
  const results: Exhausted[] = [];
  const progress = saying ? new Progress("battles", battles) : null;
  await runInProcesses<ExhaustJob, Exhausted>({
    program: new URL("./worker.ts", import.meta.url),
    start: null,
    threads,
    jobs: Array.from({ length: battles }, (_, i) => ({ battle: from + i, seconds })),
    done: (result) => {
      results.push(result);
      progress?.step();
    },
  });
  progress?.end();
  return judge(results);
}

export function judge(results: readonly Exhausted[]): ExhaustReport {
  const sorted = [...results].sort((a, b) => a.battle - b.battle);
  const counts = new Map(required().map((line) => [line, 0]));
  for (const { seen } of sorted) for (const line of seen) if (counts.has(line)) counts.set(line, (counts.get(line) as number) + 1);
  const missing = [...counts].filter(([, count]) => count === 0).map(([line]) => line);
  const exceptions = found(sorted, ({ exception }) => (exception === null ? [] : [exception]));
  const notNumbers = found(sorted, (result) => result.notNumbers);
  const outOfRange = found(sorted, (result) => result.outOfRange);
  return {
    battles: sorted.length,
    ticks: sorted.reduce((sum, result) => sum + result.ticks, 0),
    orders: sorted.reduce((sum, result) => sum + result.orders, 0),
    exceptions,
    notNumbers,
    outOfRange,
    coverage: Object.fromEntries(counts),
    missing,
    pass: missing.length === 0 && exceptions.count + notNumbers.count + outOfRange.count === 0,
  };
}

function found(results: readonly Exhausted[], of: (result: Exhausted) => readonly string[]): Found {
  const all = results.flatMap((result) => of(result).map((what) => `battle ${result.battle}: ${what}`));
  return { count: all.length, first: all.slice(0, TOLD) };
}
