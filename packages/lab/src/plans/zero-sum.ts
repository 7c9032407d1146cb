import { solve } from "yalps";

/** How a game in which one side gains what the other loses is best played. */
export interface Solved {
  /** What the rows' side gains on average when both play their best. */
  readonly value: number;
  /** How often each side should choose each of its rows or columns; each list adds up to 1. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Weights under this are what is left of rounding. */
const NOTHING = 1e-9;

/**
 * Solves a game by its table of gains: `gains[row]?.[column]` is what the rows' side gains there. Each side
 * mixes its choices so that the other cannot do better by any choice of its own (J. von Neumann, 1928), which
 * is found by linear programming (G. Dantzig, 1951).
 */
export function solveGame(gains: readonly (readonly number[])[]): Solved {
  const columns = gains[0]?.length ?? 0;
  const turned = Array.from({ length: columns }, (_, column) => gains.map((row) => -(row[column] as number)));
  const own = bestMix(gains);
  return { value: own.value, rows: own.mix, columns: bestMix(turned).mix };
}

/** The mix of rows with the highest gain that no column can lower, and that gain. */
function bestMix(gains: readonly (readonly number[])[]): { readonly value: number; readonly mix: readonly number[] } {
  // No variable of the solver is below 0, and so the gain may not be: all are raised, and the value lowered again.
  const raise = -Math.min(0, ...gains.flat());
  const columns = (gains[0] ?? []).map((_, column) => `column-${column}`);
  const ofRow = (row: readonly number[]): Record<string, number> => ({
    whole: 1,
    ...Object.fromEntries(columns.map((name, column) => [name, (row[column] as number) + raise])),
  });
  const { result, variables } = solve({
    direction: "maximize",
    objective: "gain",
    constraints: { whole: { equal: 1 }, ...Object.fromEntries(columns.map((name) => [name, { min: 0 }])) },
    variables: {
      value: { gain: 1, ...Object.fromEntries(columns.map((name) => [name, -1])) },
      ...Object.fromEntries(gains.map((row, i) => [`row-${i}`, ofRow(row)])),
    },
  });
  const weight = new Map(variables);
  const mix = gains.map((_, i) => weight.get(`row-${i}`) ?? 0).map((share) => (share < NOTHING ? 0 : share));
  return { value: result - raise, mix };
}
