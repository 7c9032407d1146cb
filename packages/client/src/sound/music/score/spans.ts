import { draw, type Lane, pick } from "./draw.ts";

/** Some bars on end that belong together in one part of the music. */
export interface Span {
  readonly index: number;
  /** Bar it begins with. */
  readonly start: number;
  /** Bars. */
  readonly length: number;
}

/**
 * The span of a part in which a bar lies. Each part draws its own lengths, so that the parts hardly ever begin
 * together: what returns in one of them meets something else in the others.
 */
export function spanAt(bar: number, seed: number, lane: Lane, lengths: readonly number[]): Span {
  let start = 0;
  for (let index = 0; ; index += 1) {
    const length = pick(lengths, draw(seed, lane, index));
    if (bar < start + length) return { index, start, length };
    start += length;
  }
}
