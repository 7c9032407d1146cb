import { Progress } from "../cli/progress.ts";
import { runInProcesses } from "../processes/run.ts";
import { type PairResult, WAYS, type Way } from "./pair.ts";

/** What many pairs of worlds came to. */
export interface WorldsReport {
  readonly pairs: number;
  /** Pairs of each kind, in how many of them the side had a contact, and in how many something was proved in the end. */
  readonly ways: Readonly<Record<Way, { readonly pairs: number; readonly met: number; readonly proved: number }>>;
  /** Pairs in which a byte differed that must not, by number. */
  readonly different: readonly { readonly pair: number; readonly way: Way; readonly step: number }[];
  readonly pass: boolean;
}

export interface WorldsRun {
  readonly pairs: number;
  /** Number of the first pair. */
  readonly from: number;
  readonly threads?: number | undefined;
  readonly saying?: boolean;
}

export async function compareWorlds({ pairs, from, threads, saying = true }: WorldsRun): Promise<WorldsReport> {
  const results: PairResult[] = [];
  const progress = saying ? new Progress("pairs of worlds", pairs) : null;
  await runInProcesses<number, PairResult>({
    program: new URL("./worker.ts", import.meta.url),
    start: null,
    threads,
    jobs: Array.from({ length: pairs }, (_, i) => from + i),
    done: (result) => {
      results.push(result);
      progress?.step();
    },
  });
  progress?.end();
  return judgeWorlds(results);
}

export function judgeWorlds(results: readonly PairResult[]): WorldsReport {
  const rows = WAYS.map((way) => {
    const of = results.filter((result) => result.way === way);
    const met = of.filter(({ contacts }) => contacts > 0).length;
    return [way, { pairs: of.length, met, proved: of.filter(({ proved }) => proved).length }] as const;
  });
  const different = results
    .filter(({ differs }) => differs >= 0)
    .map(({ pair, way, differs }) => ({ pair, way, step: differs }))
    .sort((a, b) => a.pair - b.pair);
  const ways = Object.fromEntries(rows) as WorldsReport["ways"];
  return { pairs: results.length, ways, different, pass: different.length === 0 };
}
