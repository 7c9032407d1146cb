import { setTimeout as sleep } from "node:timers/promises";
import { type BenchRow, round } from "../bench/row.ts";
import { Progress } from "../cli/progress.ts";
import { quantile } from "../stats/quantile.ts";
import { type CrowdFigures, Crowds } from "./crowds.ts";
import { type Figures, Measured } from "./measured.ts";

/** ms from one battle's opening to the next: their steps fall anywhere between two others'. */
const APART = 53;
/** ms after the last has begun: it has counted down, and the ships have met. */
const WARM = 12_000;
/** ms in which what is under way is answered. */
const ANSWERED = 2000;
const KB = 1024;

export interface SteadyLoad {
  readonly matches: number;
  /** Of each battle. */
  readonly watchers: number;
  readonly seconds: number;
}

/** Battles that go on, all at once: what they cost the server, and how late their steps come. */
export async function benchSteady({ matches, watchers, seconds }: SteadyLoad): Promise<BenchRow[]> {
  const server = await Measured.start();
  const crowds = new Crowds();
  try {
    const progress = new Progress("battles opened", matches);
    const open = (from: number, upTo: number) =>
      crowds.open({ url: server.url, from, matches: upTo - from, watchers, rated: false, apart: APART }, () => progress.step());
    // What the first of all costs is what the server costs.
    await open(0, 1);
    const before = await server.figures(true);
    await open(1, matches);
    progress.end();
    await sleep(WARM);
    server.reset();
    crowds.count();
    for (let s = 0; s < seconds; s++) {
      if (s % 10 === 0) console.error(`measuring, ${seconds - s} s left …`);
      await sleep(1000);
    }
    const during = await server.figures();
    const heard = await crowds.figures();
    await sleep(ANSWERED);
    const answered = (await crowds.figures()).reduce((sum, each) => sum + each.answered, 0);
    return rowsOf({ matches, before, during, held: await server.figures(true), heard, answered });
  } finally {
    crowds.stop();
    await server.stop();
  }
}

interface Heard {
  readonly matches: number;
  readonly before: Figures;
  readonly during: Figures;
  readonly held: Figures;
  readonly heard: readonly CrowdFigures[];
  /** Of the orders asked for while it was measured, and a moment after. */
  readonly answered: number;
}

/** KB of memory for each battle that was opened since. */
function perBattle(of: "heap" | "rss", { before, held }: Heard): number {
  return (held[of] - before[of]) / Math.max(1, held.battles - before.battles) / KB;
}

function rowsOf(all: Heard): BenchRow[] {
  const { matches, during, heard, answered } = all;
  const sum = (of: (figures: CrowdFigures) => number) => heard.reduce((all, each) => all + of(each), 0);
  const waits = heard.flatMap((each) => each.waits);
  // Bytes and messages to one of them in a second.
  const players =
    Math.max(
      1,
      sum((each) => each.players),
    ) * during.seconds;
  const watching =
    Math.max(
      1,
      sum((each) => each.watchers),
    ) * during.seconds;
  const row = (metric: string, value: number, unit: string, goal = "") => ({ metric, value: round(value), unit, goal });
  return [
    row("battles that went on while it was measured, of those opened", during.battles / matches, "", "= 1"),
    row("lateness of a step, p50", during.late.p50, "ms"),
    row("lateness of a step, p99", during.late.p99, "ms", "<= 5"),
    row("lateness of a step, longest", during.late.most, "ms"),
    row("longest the server stood still", during.still, "ms", "<= 50"),
    row("processor the server took", during.share * 100, "% of a core"),
    row("processor a battle takes", (during.share * 100) / matches, "% of a core"),
    row("battles a core bears by that", matches / during.share, "", ">= 400"),
    row("memory a battle takes, heap after collection", perBattle("heap", all), "KB", "<= 400"),
    row("memory a battle takes, resident", perBattle("rss", all), "KB"),
    row("bytes to a player, without frames' heads", sum(({ bytes }) => bytes.players) / players, "B/s", "<= 1000"),
    row("messages to a player", sum(({ messages }) => messages.players) / players, "/s"),
    row("bytes to somebody who watches", sum(({ bytes }) => bytes.watchers) / watching, "B/s"),
    row("messages to somebody who watches", sum(({ messages }) => messages.watchers) / watching, "/s"),
    row("orders given", (sum(({ asked }) => asked) / during.seconds) * 60, "/min"),
    row("an order's answer, p50", quantile(waits, 0.5), "ms"),
    row("an order's answer, p99", quantile(waits, 0.99), "ms"),
    row("orders that were not answered", Math.max(0, sum(({ asked }) => asked) - answered), "", "= 0"),
    row(
      "orders that the server and not the rules refused",
      sum(({ refused }) => refused),
      "",
      "= 0",
    ),
    row(
      "lines that were cut",
      sum(({ cut }) => cut),
      "",
      "= 0",
    ),
  ];
}
