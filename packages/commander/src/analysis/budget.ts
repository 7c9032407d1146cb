/** How much an analysis may play on: counted in battles, so that it comes out the same on any machine. */
export interface AnalysisBudget {
  /** s from one point of the curve to the next. */
  readonly every: number;
  /** The first answer: so many battles for one point in so many. */
  readonly rough: { readonly battles: number; readonly oneIn: number };
  /** Battles for every point, and for those where they did not all end alike, or not as beside them. */
  readonly even: number;
  readonly open: number;
  /** Stretches that seem to have moved the odds, and the battles for each of their points. */
  readonly stretches: number;
  readonly sharp: number;
  /** Moments told, and s from the beginning of one to that of the next at least. */
  readonly turns: number;
  readonly apart: number;
  /** Fresh battles for the odds at both ends of each. */
  readonly fresh: number;
  /**
   * Alternatives weighed for each, in heats, and the fresh pairs by which the best of them is judged, half of them if
   * it seems no better.
   */
  readonly alternatives: number;
  readonly heats: readonly { readonly pairs: number; readonly stay: number }[];
  readonly pairs: number;
  /** Looks at which both commanders' orders are measured, and the battles for each way to go on. */
  readonly looks: number;
  readonly each: number;
}

/** For whoever waits in front of it: about a minute of one core for a battle of ten minutes. */
export const ANALYSIS_BUDGET: AnalysisBudget = {
  every: 10,
  rough: { battles: 2, oneIn: 4 },
  even: 3,
  open: 6,
  stretches: 7,
  sharp: 18,
  turns: 5,
  apart: 30,
  fresh: 28,
  alternatives: 8,
  heats: [
    { pairs: 5, stay: 3 },
    { pairs: 7, stay: 1 },
  ],
  pairs: 40,
  looks: 12,
  each: 4,
};
