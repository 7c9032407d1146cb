import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ChartContact, ChartPicture, OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import { allianceChart, chartContact, ownSquadron, rebelChart, terranChart } from "./sample-chart.ts";

/** Moments of the approach by name, for both sides: the demo page's and the tests'. */

const RAIDER = [{ cls: "raider" as const, count: 1 }];
const FLEET = [
  { cls: "flagship" as const, count: 1 },
  { cls: "galor" as const, count: 3 },
];
const WING = [{ cls: "bird" as const, count: 3 }];

function squadrons(out: number, rest: readonly Partial<OwnSquadron>[] = []): OwnSquadron[] {
  const turn = (degrees: number) => ({
    x: Math.cos((degrees * Math.PI) / 180) * out,
    y: Math.sin((degrees * Math.PI) / 180) * out,
    heading: degrees + 180,
  });
  const birds = (first: number) => [0, 1, 2].map((i) => ({ id: first + i, cls: "bird" as const, hull: 1, lag: 0 }));
  const big = [
    { id: 3, cls: "flagship" as const, hull: 1, lag: 0 },
    ...[4, 5, 6].map((id) => ({ id, cls: "galor" as const, hull: 1, lag: 0 })),
  ];
  return [
    ownSquadron(0, { ...turn(-35), main: true, ships: big, eta: out - 0.3, ...rest[0] }),
    ownSquadron(1, { ...turn(-49), ships: birds(7), eta: out - 0.3, ...rest[1] }),
    ownSquadron(2, { ...turn(-21), ships: birds(10), eta: out - 0.3, ...rest[2] }),
  ];
}

const marks = (out: number, rest: readonly Partial<ChartContact>[]): ChartContact[] =>
  squadrons(out).map(({ x, y, heading }, i) => chartContact(100 + i, { x, y, heading, speed: 1, scan: 0, ...rest[i] }));

const atWork = {
  dampers: { done: 5.4, teams: 2, next: 3.3 },
  cannons: { done: 5.2, teams: 1, next: 0.8 },
  shields: { done: 4.9, teams: 1, next: 5.1 },
  batteries: { done: 9.1, teams: 2, next: 1.4 },
};

const OUT = { x: 2.1, y: -2.5, heading: -40, speed: 1.7, home: false, course: [{ x: 3.4, y: -3.6 }] };
const shadows = [
  { id: 0, x: 1.2, y: -1.9, heading: -60, speed: 1.7, course: [{ x: 1.9, y: -3.1 }], life: 0.9, supposed: 0.12 },
  { id: 1, x: 2.9, y: -0.9, heading: -15, speed: 1.7, course: [{ x: 4.6, y: -1.4 }], life: 1.2, supposed: 0.82 },
];

const TERRAN: Readonly<Record<string, ChartPicture>> = {
  start: terranChart(
    {},
    marks(8.3, [
      { seen: false, age: 0.05, error: 0.1 },
      { seen: false, age: 0.05, error: 0.1 },
      { seen: false, age: 0.05, error: 0.1 },
    ]),
  ),
  middle: terranChart(
    {
      idle: 0,
      works: atWork,
      raider: { ...rebelChart().raider, ...OUT, hull: 0.74, wait: 0.7, supposed: 0.42 },
      shadows,
      charges: 3,
      sisko: "cannons",
      expected: 3.9,
    },
    marks(4.6, [
      { level: "confirmed", scan: 1, ships: FLEET, detail: { pace: "flank", sweep: false, strain: 0.11 } },
      { level: "class", scan: 0.5, ships: WING },
      { level: "blip", scan: 0.2, seen: false, age: 0.6, error: 0.6 },
    ]),
    4.2,
  ),
  late: terranChart(
    {
      idle: 1,
      hurt: 1,
      hurtFor: 0.6,
      obrien: false,
      works: { ...atWork, dampers: { done: 12 }, cannons: { done: 12 }, projectors: { done: 4.4, teams: 3, next: 0.5 } },
      raider: { ...rebelChart().raider, ...OUT, hull: 0.3, supposed: 0.9, course: [], speed: 0 },
      charges: 0,
      sisko: "cannons",
      expected: 0.4,
    },
    marks(0.9, [
      { level: "confirmed", scan: 1, ships: FLEET, detail: { pace: "cruise", sweep: true, strain: 0.04 } },
      { level: "confirmed", scan: 1, ships: WING, detail: { pace: "flank", sweep: false, strain: 0.2 } },
    ]).slice(0, 2),
    7.9,
  ),
};

const sensed: readonly ChartContact[] = [
  chartContact(100, { x: 2.2, y: -2.7, heading: -40, level: "class", scan: 0.46, ships: RAIDER }),
  chartContact(101, { x: 1.1, y: -3.4, heading: -70, level: "blip", scan: 0.18 }),
  chartContact(102, { x: 4.4, y: -0.6, heading: 20, level: "class", scan: 0.7, ships: RAIDER, seen: false, age: 0.8, error: 1.1 }),
];

const ALLIANCE: Readonly<Record<string, ChartPicture>> = {
  start: allianceChart(squadrons(8.3)),
  middle: allianceChart(squadrons(4.6, [{}, { chase: 101, course: [], scans: 101 }, { sweep: true, eta: 6.1 }]), sensed, 4.2),
  struck: allianceChart(
    squadrons(4.2, [
      {
        stalled: 0.32,
        speed: 0,
        eta: 4.3,
        ships: [
          { id: 3, cls: "flagship", hull: 1, lag: 0 },
          { id: 4, cls: "galor", hull: 0.75, lag: 0 },
          { id: 5, cls: "galor", hull: 1, lag: 0 },
          { id: 6, cls: "galor", hull: 1, lag: 0 },
        ],
      },
    ]),
    [chartContact(100, { x: 3.1, y: -2.2, heading: 160, level: "confirmed", scan: 1, ships: RAIDER })],
    4.6,
  ),
  flank: allianceChart(
    squadrons(3, [
      {
        pace: "flank",
        speed: 1.35,
        strain: 0.27,
        eta: 2,
        ships: [
          { id: 3, cls: "flagship", hull: 1, lag: 0.42 },
          { id: 4, cls: "galor", hull: 0.75, lag: 0 },
          { id: 5, cls: "galor", hull: 1, lag: 0 },
          { id: 6, cls: "galor", hull: 1, lag: 0 },
        ],
      },
      { there: true, x: 0.2, y: -0.22, speed: 0, course: [] },
    ]),
    sensed.slice(2),
    5.1,
  ),
};

/** A moment by its name; an unknown one is the beginning. */
export function chartMoment(side: Side, name: string): ChartPicture {
  const moments = side === "terran" ? TERRAN : ALLIANCE;
  return moments[name] ?? (moments.start as ChartPicture);
}
