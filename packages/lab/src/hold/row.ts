/** What was done to the server or the rules, how often, and whether they held. */
export interface HoldRow {
  readonly id: string;
  readonly what: string;
  readonly times: number;
  readonly measure: number;
  readonly goal: string;
  readonly pass: boolean;
}

/** A figure that may be so much at the most. */
export function atMost(most: number, { measure: measured, ...about }: Omit<HoldRow, "goal" | "pass">): HoldRow {
  const measure = Math.round(measured * 1000) / 1000;
  return { ...about, measure, goal: `<= ${most}`, pass: measure <= most };
}
