/** Watching others fight, and battles played again. */
export const watching = {
  "watching.false": "False {name}",
  "watching.fleets": "Ships of both sides",
  "watching.chart.own": "Both sides",
} as const;
