import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";

/** Parts of the music that draw for themselves: what one draws shifts nothing in another. */
const LANES = {
  phrase: 1,
  line: 2,
  chords: 3,
  voicing: 4,
  drone: 5,
  drums: 6,
  beats: 7,
  ostinato: 8,
  bells: 9,
  regent: 10,
  answer: 11,
} as const;
export type Lane = keyof typeof LANES;

/** A number in [0, 1), the same for the same key. */
export const draw = (seed: number, lane: Lane, index: number, what = 0): number => roll(seed, index, ROLL.taste, LANES[lane], what);

/** One of some values, by a number in [0, 1). */
export function pick<T>(values: readonly T[], at: number): T {
  return values[Math.floor(at * values.length)] as T;
}

/** One of some values by their weights. */
export function pickBy<T>(weighted: readonly (readonly [value: T, weight: number])[], at: number): T {
  let left = at * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return (weighted.at(-1) as readonly [T, number])[0];
}
