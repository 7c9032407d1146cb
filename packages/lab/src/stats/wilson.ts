import { shareInterval } from "@terok-nor/commander/counsel/interval.ts";

/** A share with the range in which the true one lies, 0 to 1 each. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Share of `count` in `of` with its 95 % score interval (E. B. Wilson, 1927), which unlike the
 * usual one holds for few trials and for shares near 0 and 1. Of nothing, anything may be true.
 */
export function wilson(count: number, of: number): Share {
  return { count, of, share: of === 0 ? 0 : count / of, ...shareInterval(count, of) };
}
