/** What battles between equal captains should come to. */

/** Each side's share of wins. */
export const EVEN = { low: 0.45, high: 0.55 } as const;

/** Share of wins that a deed of the story is to be worth to its side: it decides, and not alone. */
export const DEED = { low: 0.03, high: 0.2 } as const;

/** The same in points of margin, for what is judged by it. */
export const DEED_MARGIN = { low: 3, high: 20 } as const;

/** Points of margin that leaving without a fight is to cost more than the mean lost battle. */
export const UNFOUGHT_COST = 15;

/** s for which a commander may at most have nothing to decide, in the middle battle. */
export const WITHOUT_CHOICE = 30;

/** s of the middle battle, and what most should last: with the approach and without. */
const FULL = { low: 480, high: 720, minutes: "8 to 12" } as const;
const ASSAULT = { low: 300, high: 480, minutes: "5 to 8" } as const;

/** What battles should last that came to these, with or without act one. */
export function lengthWanted({ approach }: { readonly approach: unknown }): typeof FULL | typeof ASSAULT {
  return approach === null ? ASSAULT : FULL;
}
