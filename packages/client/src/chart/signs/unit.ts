/** Drawn units to a u of the chart. */
export const UNIT = 100;
