import type { Side } from "@terok-nor/shared/ships/types.ts";
import { pairedGain } from "../stats/paired.ts";
import type { BattleResult } from "../tournament/result.ts";
import { playTournament } from "../tournament/run.ts";
import type { WorthOptions } from "./options.ts";

/** What a deed is worth to the side that does it. */
export interface Worth {
  /** Its intentions, joined by "+". */
  readonly what: string;
  readonly side: Side;
  /** Shares of battles the side wins, 0 to 1. */
  readonly with: number;
  readonly without: number;
  /** Their difference, and the range in which the true one lies (95 %). */
  readonly gain: number;
  readonly low: number;
  readonly high: number;
  /** Pairs of battles. */
  readonly battles: number;
}

/** Plays the same battles with everything and without each deed. The first in the answer is worth most. */
export async function playWorth({ field, deeds, battles, threads }: WorthOptions, saying = true): Promise<Worth[]> {
  const play = (what: string, without: typeof field.without) =>
    playTournament({ field: { ...field, ...(without && { without }) }, battles, threads, saying: saying ? `battles ${what}` : null });
  const whole = await play("with everything", undefined);
  const found: Worth[] = [];
  for (const { side, intentions } of deeds) {
    const what = intentions.join("+");
    const bereft = await play(`without ${side}:${what}`, { [side]: intentions });
    found.push({ what, side, ...compare(side, whole, bereft) });
  }
  return found.sort((a, b) => b.gain - a.gain);
}

/** Both in the order of their battles: each is a pair. */
function compare(side: Side, whole: readonly BattleResult[], bereft: readonly BattleResult[]): Omit<Worth, "what" | "side"> {
  const wins = (results: readonly BattleResult[]) => results.map(({ winner }) => winner === side);
  const [one, other] = [wins(whole), wins(bereft)];
  const share = (won: readonly boolean[]) => won.filter(Boolean).length / won.length;
  const gained = one.filter((won, i) => won && !other[i]).length;
  const lost = one.filter((won, i) => !won && other[i]).length;
  return { with: share(one), without: share(other), ...pairedGain(gained, lost, one.length), battles: one.length };
}
