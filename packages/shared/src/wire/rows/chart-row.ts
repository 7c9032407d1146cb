import { ArraySchema, type SchemaType, schema, t } from "@colyseus/schema";
import { WORK_IDS } from "../../approach/works.ts";
import type { ChartPicture, RebelChart, WorkView } from "../../sight/chart-picture.ts";
import { MARK_ROWS, MOVER_ROWS } from "../limits.ts";
import { packWhole, unpackWhole } from "../pack.ts";
import { indexIn, NONE, wordOrNull } from "../tables.ts";
import { clearMark, MarkRow, readMark, writeMark } from "./mark-row.ts";
import {
  clearMover,
  MOVER,
  MoverRow,
  readChartShadow,
  readRaider,
  readSquadron,
  writeChartShadow,
  writeRaider,
  writeSquadron,
} from "./mover-row.ts";

/** What a side knows of the chart in act one. Every row in it is made with it, for both sides alike: see limits.ts. */
export const ChartRow = schema(
  {
    /** False before and after act one: nothing else in it means anything then. */
    on: t.boolean().default(false),
    /** Thousandths of an hour. */
    hour: t.uint16().default(0),
    /** The rebels' part of it is known: not to the Alliance. */
    rebels: t.boolean().default(false),
    charges: t.uint8().default(0),
    shadowLimit: t.uint8().default(0),
    /** Hundredths of team-hours done, teams, hundredths of h to the next piece (0: never) of each item. */
    works: t.string().default(""),
    teams: t.uint8().default(0),
    idle: t.uint8().default(0),
    hurt: t.uint8().default(0),
    hurtFor: t.uint16().default(0),
    sisko: t.uint8().default(NONE),
    siskoThere: t.boolean().default(false),
    obrien: t.boolean().default(false),
    expected: t.uint16().default(0),
    movers: t.array(MoverRow),
    marks: t.array(MarkRow),
  },
  "ChartRow",
);
export type ChartRow = SchemaType<typeof ChartRow>;

export function createChartRow(): ChartRow {
  const row = new ChartRow();
  row.movers = new ArraySchema(...Array.from({ length: MOVER_ROWS }, () => new MoverRow()));
  row.marks = new ArraySchema(...Array.from({ length: MARK_ROWS }, () => new MarkRow()));
  return row;
}

const THOUSANDTHS = 1000;
const HUNDREDTHS = 100;
const hundredths = (value: number): number => Math.max(0, Math.round(value * HUNDREDTHS));

/** Writes the chart, or that there is none (any more). Things take rows in the order in which they stand in the picture. */
export function writeChart(row: ChartRow, chart: ChartPicture | null): void {
  if (chart === null) return clearChart(row);
  row.on = true;
  row.hour = Math.round(chart.hour * THOUSANDTHS);
  row.rebels = chart.rebels !== null;
  fill(row.movers, [...squadronsOf(chart), ...(chart.rebels === null ? [] : craftOf(chart.rebels))], clearMover);
  fill(
    row.marks,
    chart.contacts.map((contact) => (mark: MarkRow) => writeMark(mark, contact)),
    clearMark,
  );
  if (chart.rebels !== null) writeStation(row, chart.rebels);
}

/** Takes everything out, once. */
function clearChart(row: ChartRow): void {
  if (!row.on) return;
  row.on = false;
  row.works = "";
  fill(row.movers, [], clearMover);
  fill(row.marks, [], clearMark);
}

const squadronsOf = (chart: ChartPicture) => chart.squadrons.map((squadron) => (row: MoverRow) => writeSquadron(row, squadron));

const craftOf = ({ raider, shadows }: RebelChart) => [
  (row: MoverRow) => writeRaider(row, raider),
  ...shadows.map((shadow) => (row: MoverRow) => writeChartShadow(row, shadow)),
];

function fill<Row extends { id: number }>(rows: Iterable<Row>, writers: readonly ((row: Row) => void)[], clear: (row: Row) => void): void {
  let at = 0;
  for (const row of rows) {
    const write = writers[at++];
    if (write === undefined) clear(row);
    else write(row);
  }
}

function writeStation(row: ChartRow, rebels: RebelChart): void {
  row.charges = rebels.charges;
  row.shadowLimit = rebels.shadowLimit;
  row.works = packWhole(
    rebels.works.flatMap(({ done, teams, next }) => [hundredths(done), teams, hundredths(next)]),
    0,
  );
  row.teams = rebels.teams;
  row.idle = rebels.idle;
  row.hurt = rebels.hurt;
  row.hurtFor = hundredths(rebels.hurtFor);
  row.sisko = indexIn(WORK_IDS, rebels.sisko);
  row.siskoThere = rebels.siskoThere;
  row.obrien = rebels.obrien;
  row.expected = hundredths(rebels.expected);
}

/** Reads the chart as it stands; null where there is none. */
export function readChart(row: ChartRow): ChartPicture | null {
  if (!row.on) return null;
  const movers = [...row.movers].filter((mover) => mover.id !== NONE);
  return {
    hour: row.hour / THOUSANDTHS,
    contacts: [...row.marks].filter((mark) => mark.id !== 0).map(readMark),
    squadrons: movers.filter((mover) => mover.kind === MOVER.squadron).map(readSquadron),
    rebels: row.rebels ? readStation(row, movers) : null,
  };
}

function readStation(row: ChartRow, movers: readonly MoverRow[]): RebelChart {
  const raider = movers.find((mover) => mover.kind === MOVER.raider) ?? new MoverRow();
  return {
    raider: readRaider(raider),
    shadows: movers.filter((mover) => mover.kind === MOVER.shadow).map(readChartShadow),
    charges: row.charges,
    shadowLimit: row.shadowLimit,
    works: readWorks(row.works),
    teams: row.teams,
    idle: row.idle,
    hurt: row.hurt,
    hurtFor: row.hurtFor / HUNDREDTHS,
    sisko: wordOrNull(WORK_IDS, row.sisko),
    siskoThere: row.siskoThere,
    obrien: row.obrien,
    expected: row.expected / HUNDREDTHS,
  };
}

function readWorks(text: string): WorkView[] {
  const values = unpackWhole(text, 0);
  return WORK_IDS.map((id, i) => {
    const [done = 0, teams = 0, next = 0] = values.slice(3 * i, 3 * i + 3);
    return { id, done: done / HUNDREDTHS, teams, next: next === 0 ? -1 : next / HUNDREDTHS };
  });
}
