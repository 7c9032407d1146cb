import { pairedGain } from "@terok-nor/commander/counsel/paired.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { meanOf } from "../stats/mean-of.ts";
import { meanRange } from "../stats/mean-range.ts";
import type { Field } from "../tournament/options.ts";
import { type BattleResult, marginFor } from "../tournament/result.ts";
import { playFields } from "../tournament/run.ts";
import type { Deed } from "./deeds.ts";
import type { WorthOptions } from "./options.ts";

/** With something, without it, the difference, and the range in which the true difference lies (95 %). */
export interface Compared {
  readonly with: number;
  readonly without: number;
  readonly gain: number;
  readonly low: number;
  readonly high: number;
}

/** What a deed is worth to the side that does it, in shares of battles won, 0 to 1. */
export interface Worth extends Compared {
  /** Its intentions, joined by "+". */
  readonly what: string;
  readonly side: Side;
  /** In the mean margin, -100 to 100: above 0 where the side wins. */
  readonly margin: Compared;
  /** Pairs of battles. */
  readonly battles: number;
}

type Asked = Pick<WorthOptions, "field" | "deeds" | "battles" | "threads">;

/** Plays the same battles with and without each deed. The first in the answer is worth most. */
export async function playWorth({ field, deeds, battles, threads }: Asked, saying = true): Promise<Worth[]> {
  // What several deeds are held against is played once.
  const fields = new Map<string, Field>();
  for (const change of deeds.flatMap((deed) => [deed.with, deed.without])) fields.set(JSON.stringify(change), { ...field, ...change });
  const results = await playFields({ fields: [...fields.values()], battles, threads, saying: saying ? "battles" : null });
  const byChange = new Map([...fields.keys()].map((key, i) => [key, results[i] as BattleResult[]]));
  const played = (change: Partial<Field>) => byChange.get(JSON.stringify(change)) as BattleResult[];
  const found = deeds.map((deed) => compare(deed, played(deed.with), played(deed.without)));
  return found.filter((one) => one.battles > 0).sort((a, b) => b.gain - a.gain);
}

/** Both in the order of their battles: each is a pair. */
function compare({ what, side, ofLost = false }: Deed, done: readonly BattleResult[], undone: readonly BattleResult[]): Worth {
  const pairs = done.map((one, i) => [one, undone[i] as BattleResult] as const).filter(([, other]) => !ofLost || other.winner !== side);
  const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  return { what, side, ...inWins(side, ones, others), margin: inMargin(side, ones, others), battles: pairs.length };
}

function inWins(side: Side, ones: readonly BattleResult[], others: readonly BattleResult[]): Compared {
  const wins = (results: readonly BattleResult[]) => results.map(({ winner }) => winner === side);
  const [one, other] = [wins(ones), wins(others)];
  const share = (won: readonly boolean[]) => won.filter(Boolean).length / won.length;
  const gained = one.filter((won, i) => won && !other[i]).length;
  const lost = one.filter((won, i) => !won && other[i]).length;
  return { with: share(one), without: share(other), ...pairedGain(gained, lost, one.length) };
}

function inMargin(side: Side, ones: readonly BattleResult[], others: readonly BattleResult[]): Compared {
  const margin = (result: BattleResult) => marginFor(side, result);
  const { mean, low, high } = meanRange(ones.map((one, i) => margin(one) - margin(others[i] as BattleResult)));
  return {
    with: meanOf(ones, margin),
    without: meanOf(others, margin),
    gain: mean,
    low: Math.max(-FARTHEST, low),
    high: Math.min(FARTHEST, high),
  };
}
/** Points between a total victory and a total defeat. */
const FARTHEST = 200;
