import { setTimeout as sleep } from "node:timers/promises";
import { type BenchRow, round } from "../bench/row.ts";
import { Progress } from "../cli/progress.ts";
import { Crowds } from "./crowds.ts";
import { type Figures, Measured } from "./measured.ts";

/** Shares of all at which memory is looked at, once those that run are over. */
const LOOKS = [0.1, 0.5, 1] as const;
/** ms in which rooms close whose people have left. */
const CLOSED = 4000;
const MB = 1024 * 1024;

/** Short battles, so many at once, one after another: whether anything of them stays in memory. */
export async function benchChurn(matches: number, atOnce: number): Promise<BenchRow[]> {
  const server = await Measured.start();
  const crowds = new Crowds();
  try {
    const progress = new Progress("short battles", matches);
    const looks: Figures[] = [];
    let done = 0;
    for (const share of LOOKS) {
      const upTo = Math.max(done, Math.round(matches * share));
      await crowds.playShort({ url: server.url, from: done, matches: upTo - done, atOnce }, () => progress.step());
      done = upTo;
      await sleep(CLOSED);
      looks.push(await server.figures(true));
    }
    progress.end();
    return rowsOf(looks, matches);
  } finally {
    crowds.stop();
    await server.stop();
  }
}

function rowsOf(looks: readonly Figures[], matches: number): BenchRow[] {
  const [first, , last] = looks as [Figures, Figures, Figures];
  const row = (metric: string, value: number, unit: string, goal = "") => ({ metric, value: round(value), unit, goal });
  const each = looks.flatMap(({ heap, rss, battles }, i) => {
    const after = `after ${Math.round((LOOKS[i] ?? 1) * 100)} % of ${matches} short battles`;
    return [
      row(`heap ${after}`, heap / MB, "MB"),
      row(`resident memory ${after}`, rss / MB, "MB"),
      row(`battles still open ${after}`, battles, "", "= 0"),
    ];
  });
  const between = Math.max(1, matches * (LOOKS[2] - LOOKS[0]));
  return [
    ...each,
    row("heap that a short battle leaves behind, from 10 % to 100 %", (last.heap - first.heap) / between / 1024, "KB", "<= 0.1"),
  ];
}
