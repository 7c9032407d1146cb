import { mean } from "@terok-nor/shared/math/mean.ts";
import { lotOf } from "../counsel/draw.ts";
import { pairedGain } from "../counsel/paired.ts";
import type { Alternative, Verdict } from "./analysis.ts";
import type { AnalysisBudget } from "./budget.ts";
import { asDone, type Look, lineOf } from "./lines.ts";
import { type Line, playFrom } from "./play-from.ts";
import type { Stand } from "./stand.ts";

/** A way to go on, with the battles played on along it: whether the side won, lot by lot. */
export class Runner {
  readonly #stand: Stand;
  readonly #line: Line;
  readonly #seed: number;
  readonly won: boolean[] = [];

  constructor(stand: Stand, line: Line, seed: number) {
    this.#stand = stand;
    this.#line = line;
    this.#seed = seed;
  }

  /**
   * Plays on until it has so many battles; the lots are the same for all ways of one seed. @returns how many were
   * played.
   */
  upTo(lots: number): number {
    const from = this.won.length;
    while (this.won.length < lots) {
      const { won } = playFrom(this.#stand, lotOf(this.#seed, this.won.length), this.#line);
      this.won.push(won === (this.#line.side === "terran"));
    }
    return this.won.length - from;
  }
}

/**
 * By how much more often a side wins on one way than on another, -1 to 1, in pairs of battles from one lot to
 * another.
 */
export function differenceOf(way: Runner, other: Runner, from = 0, to = way.won.length): number {
  return mean(way.won.slice(from, to).map((won, i) => Number(won) - Number(other.won[from + i])));
}

/** The verdict on pairs of battles: with the one way and the other. */
export function verdictOn(ones: readonly boolean[], others: readonly boolean[]): Verdict {
  const pairs = ones.length;
  const gained = ones.filter((won, i) => won && !others[i]).length;
  const lost = ones.filter((won, i) => !won && others[i]).length;
  const { gain, low, high } = pairs === 0 ? { gain: 0, low: -1, high: 1 } : pairedGain(gained, lost, pairs);
  return low > 0 ? { told: true, gain, low, high, pairs } : { told: false, most: Math.max(0, high), pairs };
}

/** The best of some alternatives and what it is worth. */
export interface Best {
  readonly instead: Alternative;
  readonly verdict: Verdict;
  readonly weighed: number;
}

/**
 * Finds the best alternative to what was done, in heats of which each leaves fewer, and judges it by pairs of battles
 * that had no part in choosing it: so the luckiest of many has no more luck than any other. Yields the battles it has
 * played.
 */
export function* weighing(
  stand: Stand,
  look: Look,
  all: readonly Alternative[],
  seed: number,
  { heats, pairs }: Pick<AnalysisBudget, "heats" | "pairs">,
): Generator<number, Best | null> {
  const done = new Runner(stand, asDone(look), seed);
  let runners = all.map((instead) => ({ instead, way: new Runner(stand, lineOf(look, instead), seed) }));
  let lots = 0;
  for (const heat of heats) {
    lots += heat.pairs;
    yield done.upTo(lots);
    for (const { way } of runners) yield way.upTo(lots);
    runners = [...runners].sort((a, b) => differenceOf(b.way, done) - differenceOf(a.way, done)).slice(0, heat.stay);
  }
  const [best] = runners;
  if (best === undefined) return null;
  for (let more = 1; more <= pairs; more++) {
    yield done.upTo(lots + more) + best.way.upTo(lots + more);
    // Giving up what looks no better can only keep a gain from being told.
    if (more === Math.floor(pairs / 2) && differenceOf(best.way, done, lots) <= 0) break;
  }
  return { instead: best.instead, verdict: verdictOn(best.way.won.slice(lots), done.won.slice(lots)), weighed: all.length };
}
