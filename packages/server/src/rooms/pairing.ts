import type { Mode } from "@terok-nor/shared/battle/state.ts";
import { otherSide, SIDES, type Side } from "@terok-nor/shared/ships/types.ts";

/** Somebody who seeks a quick match. */
export interface Seeker {
  /** Told apart by it; of no meaning otherwise. */
  readonly key: string;
  /** Public id; null: a guest. */
  readonly player: string | null;
  readonly ratings: Readonly<Record<Side, number>>;
  /** Null: either. */
  readonly side: Side | null;
  readonly mode: Mode | null;
  readonly rated: boolean;
  /** s on the clock of `now`. */
  readonly since: number;
}

export interface Pair {
  readonly terran: Seeker;
  readonly alliance: Seeker;
  readonly mode: Mode;
}

/** Points by which an opponent may differ at once, and how many more with time; from a time on, anyone will do. */
const AT_ONCE = 100;
const WIDER = 50;
const WIDER_EVERY_S = 2;
const ANYONE_AFTER_S = 30;
/** s for which somebody is given no other side than the one they asked for. */
const SIDE_KEPT_S = 15;

/** Points by which an opponent of somebody who has waited so long (s) may differ. */
export function toleranceAfter(waited: number): number {
  return waited >= ANYONE_AFTER_S ? Number.POSITIVE_INFINITY : AT_ONCE + WIDER * Math.floor(Math.max(0, waited) / WIDER_EVERY_S);
}

/**
 * Who is to fight whom. Whoever has waited longest chooses first and gets, among those the two
 * of them may fight, the one nearest in rating. The longer of two waits decides how far
 * apart they may be, so that a small crowd plays rather than waits.
 * @param now s.
 * @param areApart two who do not want to meet: they are never brought together, however long they wait.
 */
export function pairs(seekers: readonly Seeker[], now: number, areApart: AreApart = () => false): Pair[] {
  const waiting = [...seekers].sort((a, b) => a.since - b.since);
  const found: Pair[] = [];
  while (waiting.length > 1) {
    const first = waiting.shift() as Seeker;
    const best = waiting.map((other) => (mayMeet(first, other, areApart) ? match(first, other, now) : null)).reduce(nearer, null);
    if (best === null) continue;
    found.push(best.pair);
    waiting.splice(waiting.indexOf(best.other), 1);
  }
  return found;
}

type AreApart = (one: string, other: string) => boolean;

function mayMeet({ player: one }: Seeker, { player: other }: Seeker, areApart: AreApart): boolean {
  return one === null || other === null || !areApart(one, other);
}

interface Match {
  readonly other: Seeker;
  readonly pair: Pair;
  readonly gap: number;
}

function nearer(best: Match | null, match: Match | null): Match | null {
  return best === null || (match !== null && match.gap < best.gap) ? match : best;
}

/** How two would fight, if they may. @param first has waited longer. */
function match(first: Seeker, other: Seeker, now: number): Match | null {
  if (first.rated !== other.rated) return null;
  if (first.mode !== null && other.mode !== null && first.mode !== other.mode) return null;
  const side = sideOf(first, other, now);
  if (side === null) return null;
  const mode = first.mode ?? other.mode ?? "full";
  const pair = side === "terran" ? { terran: first, alliance: other, mode } : { terran: other, alliance: first, mode };
  const gap = Math.abs(pair.terran.ratings.terran - pair.alliance.ratings.alliance);
  return gap <= toleranceAfter(now - first.since) ? { other, pair, gap } : null;
}

/** The side of who has waited longer; null where they cannot agree yet. */
function sideOf(first: Seeker, other: Seeker, now: number): Side | null {
  const away = other.side === null ? null : otherSide(other.side);
  if (first.side === null && away === null) return SIDES[parity(first.key + other.key)] ?? "terran";
  if (first.side === null || first.side === away) return away;
  if (away === null) return first.side;
  // Both want the same side. Once one of them has had to wait for it, the longer wait has it.
  return now - first.since >= SIDE_KEPT_S ? first.side : null;
}

/** A coin that falls the same way for the same two; their keys are random. */
function parity(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum % 2;
}
