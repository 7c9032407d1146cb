import { mainSquadron } from "../approach/lookups.ts";
import { CHART_KINDS, type ChartOrderKind } from "../battle/orders/order.ts";
import type { BattleState } from "../battle/state.ts";
import type { Side } from "../ships/types.ts";
import { chartIn, openChart, put, runChart, STEP } from "./open-chart.ts";

/** A chart on which every kind of its orders can be given: the raider is out near the fleet, and both know of each other. */
export function anyChartField(): BattleState {
  const state = openChart();
  const { raider, squadrons } = chartIn(state);
  const { x, y } = mainSquadron(chartIn(state));
  put(raider, x - 1, y - 1, [{ x: -10, y: -10 }]);
  for (const squadron of squadrons) squadron.course = [{ x: 0, y: 0 }];
  runChart(state, STEP);
  return state;
}

/** One legal order of a kind: who gives it, its fields, and how it shows in the state. */
export interface LegalChartOrder {
  readonly side: Side;
  readonly fields: (state: BattleState) => Record<string, unknown>;
  readonly shows: (state: BattleState) => unknown;
  readonly as: unknown;
}

const MAIN = 0;
const contact = (state: BattleState): number => chartIn(state).alliance.tracks[0]?.id ?? -1;

/** One legal order of every kind on that chart. */
export const LEGAL_ON_CHART: { readonly [K in ChartOrderKind]: LegalChartOrder } = {
  course: {
    side: "alliance",
    fields: () => ({ of: MAIN, points: [{ x: 3, y: 4 }] }),
    shows: (state) => mainSquadron(chartIn(state)).course,
    as: [{ x: 3, y: 4 }],
  },
  chase: {
    side: "alliance",
    fields: (state) => ({ of: MAIN, target: contact(state) }),
    shows: (state) => mainSquadron(chartIn(state)).chase === contact(state),
    as: true,
  },
  pace: {
    side: "alliance",
    fields: () => ({ of: MAIN, pace: "flank" }),
    shows: (state) => mainSquadron(chartIn(state)).pace,
    as: "flank",
  },
  sweep: {
    side: "alliance",
    fields: () => ({ of: MAIN, on: true }),
    shows: (state) => mainSquadron(chartIn(state)).sweep,
    as: true,
  },
  scan: {
    side: "alliance",
    fields: (state) => ({ of: MAIN, target: contact(state) }),
    shows: (state) => mainSquadron(chartIn(state)).scans === contact(state),
    as: true,
  },
  split: {
    side: "alliance",
    fields: () => ({ of: MAIN, ships: [4, 5] }),
    shows: (state) => [3, 4, 5, 6, 7].map((ship) => chartIn(state).squadrons.find(({ ships }) => ships.some(({ id }) => id === ship))?.id),
    as: [MAIN, 3, 3, MAIN, 1],
  },
  join: {
    side: "alliance",
    fields: () => ({ of: 1, into: MAIN }),
    shows: (state) => chartIn(state).squadrons.map(({ join }) => join),
    as: [-1, 0, -1],
  },
  team: {
    side: "terran",
    fields: () => ({ from: null, to: "cannons" }),
    shows: (state) => chartIn(state).works.map(({ teams }) => teams),
    as: [0, 1, 0, 0, 0, 0, 0, 0],
  },
  expertise: {
    side: "terran",
    fields: () => ({ work: "dampers" }),
    shows: (state) => chartIn(state).sisko,
    as: "dampers",
  },
  "rush-work": {
    side: "terran",
    fields: () => ({ work: "sectors" }),
    shows: (state) => chartIn(state).obrien,
    as: false,
  },
  project: {
    side: "terran",
    fields: () => ({ points: [{ x: 9, y: 9 }] }),
    shows: (state) => chartIn(state).shadows.map(({ course }) => course),
    as: [[{ x: 9, y: 9 }]],
  },
};

/** The order of a kind as it would come over the wire. */
export function legalChartOrder(state: BattleState, kind: ChartOrderKind): { kind: ChartOrderKind } & Record<string, unknown> {
  return { kind, ...LEGAL_ON_CHART[kind].fields(state) };
}

export const LEGAL_CHART_KINDS: readonly ChartOrderKind[] = CHART_KINDS;
