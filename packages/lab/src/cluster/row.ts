/** Something that was looked at, what it was found to be, and what it is to be. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly measure: number;
  readonly goal: string;
  readonly pass: boolean;
}

/** A figure that is to be at most so much. */
export function atMost(id: string, what: string, measured: number, most: number): Row {
  const measure = Math.round(measured * 100) / 100;
  return { id, what, measure, goal: `<= ${most}`, pass: measure <= most };
}

/** A figure that is to be exactly this. */
export function exactly(id: string, what: string, measure: number, goal: number): Row {
  return { id, what, measure, goal: `= ${goal}`, pass: measure === goal };
}
