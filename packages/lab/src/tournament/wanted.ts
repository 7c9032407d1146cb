/** What battles between equal captains should come to. */

/** Each side's share of wins. */
export const EVEN = { low: 0.45, high: 0.55 } as const;

/** s of the middle battle, and what most should last. */
export const LENGTH_WANTED = { low: 300, high: 480 } as const;
