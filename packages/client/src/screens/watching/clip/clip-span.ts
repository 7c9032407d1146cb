/** A stretch of a battle, in ticks. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** s a clip is long unless told otherwise, and at least and most. */
export const USUAL_CLIP = 10;
export const SHORTEST_CLIP = 2;
export const LONGEST_CLIP = 60;

/** What there is of a battle to be filmed: from the first drawn tick to the last. */
export interface Reel extends Span {
  readonly hz: number;
}

/** The last ten seconds before a moment; where there are not so many, the first there are. */
export function usualSpan(reel: Reel, moment: number): Span {
  const to = Math.max(reel.from + Math.min(USUAL_CLIP * reel.hz, reel.to - reel.from), clamp(moment, reel.from, reel.to));
  return { from: Math.max(reel.from, to - USUAL_CLIP * reel.hz), to };
}

/** The span beginning at a moment: its end stays, unless the clip grew too long or too short by that. */
export function beginAt(reel: Reel, span: Span, moment: number): Span {
  const from = clamp(moment, reel.from, reel.to - SHORTEST_CLIP * reel.hz);
  return { from, to: clamp(span.to, from + SHORTEST_CLIP * reel.hz, Math.min(reel.to, from + LONGEST_CLIP * reel.hz)) };
}

/** The span ending at a moment: its beginning stays, unless the clip grew too long or too short by that. */
export function endAt(reel: Reel, span: Span, moment: number): Span {
  const to = clamp(moment, reel.from + SHORTEST_CLIP * reel.hz, reel.to);
  return { from: clamp(span.from, Math.max(reel.from, to - LONGEST_CLIP * reel.hz), to - SHORTEST_CLIP * reel.hz), to };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
