import { setTimeout as sleep } from "node:timers/promises";
import { type BenchRow, round } from "../bench/row.ts";
import { Progress } from "../cli/progress.ts";
import { Crowds } from "./crowds.ts";
import { type Figures, Measured } from "./measured.ts";

const APART = 53;
/** ms for which the last of them is fought: long enough to count, with orders of both. */
const FOUGHT = 70_000;
/** ms measured before the end, and from it on: battles are settled, packed, rated and run again. */
const QUIET = 10_000;
const AFTER = 10_000;

/** Rated battles that all end in the same second, on an archive in a file: how late steps come meanwhile. */
export async function benchEnding(matches: number): Promise<BenchRow[]> {
  const server = await Measured.start();
  const crowds = new Crowds();
  try {
    const progress = new Progress("rated battles opened", matches);
    await crowds.open({ url: server.url, from: 0, matches, watchers: 0, rated: true, apart: APART }, () => progress.step());
    progress.end();
    console.error(`they fight for ${FOUGHT / 1000} s, so that they count …`);
    await sleep(FOUGHT - QUIET);
    server.reset();
    await sleep(QUIET);
    const quiet = await server.figures();
    server.reset();
    console.error("all of them end …");
    await crowds.resign();
    await sleep(AFTER);
    const ending = await server.figures();
    return [
      ...rowsOf(`before ${matches} rated battles end`, quiet),
      ...rowsOf(`as ${matches} rated battles end in the same second`, ending),
    ];
  } finally {
    crowds.stop();
    await server.stop();
  }
}

function rowsOf(when: string, { late, still }: Figures): BenchRow[] {
  const row = (metric: string, value: number, goal: string) => ({ metric, value: round(value), unit: "ms", goal });
  return [
    row(`lateness of a step ${when}, p99`, late.p99, "<= 5"),
    // Colyseus's own beat has a step wait for the next one now and then, which is one step's time.
    row(`lateness of a step ${when}, longest`, late.most, "<= 60"),
    row(`longest the server stood still ${when}`, still, "<= 50"),
  ];
}
