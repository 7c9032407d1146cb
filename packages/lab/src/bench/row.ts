/** One measured figure. */
export interface BenchRow {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** The figure to reach, and whether less or more is better, for the printed table; not part of the JSON. */
  readonly goal: string;
}

export function round(value: number): number {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return Number(value.toFixed(digits));
}
