import { mean } from "@terok-nor/shared/math/mean.ts";
import { lotOf } from "../counsel/draw.ts";
import { pairedGain } from "../counsel/paired.ts";
import type { TrueOdds } from "./analysis.ts";
import { knownOdds, type Moved, movedBetween, oddsOf } from "./odds.ts";
import type { Came, Course } from "./past.ts";
import { playFrom } from "./play-from.ts";
import type { Stand } from "./stand.ts";

/** One point of the rebels' true odds, with the battles that have been played on from there. */
export interface Point {
  readonly tick: number;
  /** null: the battle was over. */
  readonly stand: Stand | null;
  readonly played: Came[];
}

/** The points of a battle, none of them played on yet; the last is its end, if it was decided. */
export function pointsOf({ stands, ticks, end }: Course): Point[] {
  const points: Point[] = stands.map((stand) => ({ tick: stand.tick, stand, played: [] }));
  return end === null ? points : [...points, { tick: ticks, stand: null, played: [end] }];
}

/**
 * Plays on from a point until it has so many battles. All points have the same lots, so that what lies between two of them
 * stands out from the luck that they share. @returns how many were played.
 */
export function playPoint({ stand, played }: Point, upTo: number, seed: number): number {
  if (stand === null) return 0;
  const from = played.length;
  while (played.length < upTo) played.push(playFrom(stand, lotOf(seed, played.length)));
  return played.length - from;
}

/** What the points say so far; those without a battle say nothing. */
export function curveOf(points: readonly Point[]): TrueOdds[] {
  return points.filter(({ played }) => played.length > 0).map(trueOdds);
}

function trueOdds({ tick, stand, played }: Point): TrueOdds {
  const wins = played.filter(({ won }) => won).length;
  const odds = stand === null ? knownOdds(wins > 0) : oddsOf(wins, played.length);
  return { tick, ...odds, margin: mean(played.map(({ score }) => score)) };
}

/** By how much the odds moved from one point to another, with its 95 % interval, by the battles of the same lots. */
export function movedOver(before: Point, after: Point): Moved {
  const pairs = Math.min(before.played.length, after.played.length);
  const [ones, others] = [after, before].map(({ played }) => played.slice(0, pairs).map(({ won }) => won)) as [boolean[], boolean[]];
  if (after.stand === null || pairs === 0) return movedBetween(trueOdds(before), trueOdds(after));
  const gained = ones.filter((won, i) => won && !others[i]).length;
  const lost = ones.filter((won, i) => !won && others[i]).length;
  const { low, high } = pairedGain(gained, lost, pairs);
  return { moved: trueOdds(after).odds - trueOdds(before).odds, low, high };
}

/** The points at which the battle is open: battles from there, or from the points beside, did not all end alike. */
export function openOf(points: readonly Point[]): Point[] {
  return points.filter((_, i) => {
    const around = points.slice(Math.max(0, i - 1), i + 2).flatMap(({ played }) => played);
    return around.some(({ won }) => won !== around[0]?.won);
  });
}

/** Battles from which on a point needs no help of its neighbours. */
const ALONE = 16;

/** The curve evened out: a point of few battles counts half, its neighbours a quarter each. */
export function evened(curve: readonly TrueOdds[]): { readonly tick: number; readonly odds: number }[] {
  return curve.map((point, i) => {
    const { tick, odds, samples } = point;
    if (samples === 0 || samples >= ALONE) return { tick, odds };
    const [before, after] = [curve[i - 1] ?? point, curve[i + 1] ?? point];
    // What is known only because the battle is over says nothing of the time before.
    const beside = (other: TrueOdds): number => (other.samples === 0 ? odds : other.odds);
    return { tick, odds: (beside(before) + 2 * odds + beside(after)) / 4 };
  });
}
