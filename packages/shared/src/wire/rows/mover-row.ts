import { type SchemaType, schema, t } from "@colyseus/schema";
import { PACES } from "../../approach/state.ts";
import type { OwnChartRaider, OwnChartShadow, OwnSquadron } from "../../sight/chart-picture.ts";
import { packWhole, unpackWhole } from "../pack.ts";
import { CLASS_IDS, classAt, indexIn, NONE, wordAt } from "../tables.ts";
import { chartMotionFields, LYING_STILL, readChartMotion, writeChartMotion } from "./chart-motion.ts";
import { packCourse, unpackCourse } from "./course.ts";

/** Hours on the wire: hundredths, up to some hundred hours; below 0 there is nothing. */
const HUNDREDTHS = 100;
const hours = () => t.int16().default(0);
const inHundredths = (value: number): number => (value < 0 ? -1 : Math.round(value * HUNDREDTHS));
const fromHundredths = (value: number): number => (value < 0 ? -1 : value / HUNDREDTHS);
const fraction = () => t.quantized({ min: 0, max: 1, bits: 8 }).default(0);

/** What an own thing on the chart is. */
export const MOVER = { squadron: 0, raider: 1, shadow: 2 } as const;

/** One own thing that moves on the chart: a squadron, the raider or a shadow. `id` NONE: the row is free. */
export const MoverRow = schema(
  {
    ...chartMotionFields(),
    id: t.uint8().default(NONE),
    kind: t.uint8().default(0),
    course: t.string().default(""),
    /** Contact gone after; 0: none. */
    chase: t.uint16().default(0),
    join: t.uint8().default(NONE),
    pace: t.uint8().default(0),
    sweep: t.boolean().default(false),
    main: t.boolean().default(false),
    /** There, or of the raider: home. */
    there: t.boolean().default(false),
    strain: fraction(),
    /** Of a squadron its stall and time of arrival; of the raider its wait; of a shadow its life. */
    time: hours(),
    eta: hours(),
    /** Number, class, hull in %, lag in hundredths of a u of each ship. */
    ships: t.string().default(""),
    hull: fraction(),
    supposed: fraction(),
    /** Contact a squadron's sensors are on; 0: all. */
    scans: t.uint16().default(0),
  },
  "MoverRow",
);
export type MoverRow = SchemaType<typeof MoverRow>;

export function clearMover(row: MoverRow): void {
  Object.assign(row, LYING_STILL);
  row.id = NONE;
  row.kind = 0;
  row.course = "";
  row.chase = 0;
  row.join = NONE;
  row.pace = 0;
  row.sweep = false;
  row.main = false;
  row.there = false;
  row.strain = 0;
  row.time = 0;
  row.eta = 0;
  row.ships = "";
  row.hull = 0;
  row.supposed = 0;
  row.scans = 0;
}

export function writeSquadron(row: MoverRow, squadron: OwnSquadron): void {
  writeChartMotion(row, squadron);
  row.id = squadron.id;
  row.kind = MOVER.squadron;
  row.course = packCourse(squadron.course);
  row.chase = Math.max(0, squadron.chase);
  row.join = squadron.join < 0 ? NONE : squadron.join;
  row.pace = indexIn(PACES, squadron.pace);
  row.sweep = squadron.sweep;
  row.main = squadron.main;
  row.there = squadron.there;
  row.strain = squadron.strain;
  row.time = inHundredths(squadron.stalled);
  row.eta = inHundredths(squadron.eta);
  row.scans = Math.max(0, squadron.scans);
  row.ships = packWhole(
    squadron.ships.flatMap((ship) => [
      ship.id,
      indexIn(CLASS_IDS, ship.cls),
      Math.round(ship.hull * 100),
      Math.round(ship.lag * HUNDREDTHS),
    ]),
    0,
  );
}

export function readSquadron(row: MoverRow): OwnSquadron {
  return {
    ...readChartMotion(row),
    id: row.id,
    main: row.main,
    ships: readShips(row.ships),
    course: unpackCourse(row.course),
    chase: row.chase === 0 ? -1 : row.chase,
    join: row.join === NONE ? -1 : row.join,
    pace: wordAt(PACES, row.pace, "cruise"),
    sweep: row.sweep,
    strain: row.strain,
    stalled: Math.max(0, fromHundredths(row.time)),
    scans: row.scans === 0 ? -1 : row.scans,
    eta: fromHundredths(row.eta),
    there: row.there,
  };
}

const FIELDS_OF_A_SHIP = 4;

function readShips(text: string): OwnSquadron["ships"] {
  const values = unpackWhole(text, 0);
  const count = Math.floor(values.length / FIELDS_OF_A_SHIP);
  return Array.from({ length: count }, (_, i) => {
    const [id = 0, cls = NONE, hull = 0, lag = 0] = values.slice(i * FIELDS_OF_A_SHIP, (i + 1) * FIELDS_OF_A_SHIP);
    return { id, cls: classAt(cls), hull: hull / 100, lag: lag / HUNDREDTHS };
  });
}

export function writeRaider(row: MoverRow, raider: OwnChartRaider): void {
  writeChartMotion(row, raider);
  row.id = 0;
  row.kind = MOVER.raider;
  row.course = packCourse(raider.course);
  row.chase = Math.max(0, raider.chase);
  row.there = raider.home;
  row.time = inHundredths(raider.wait);
  row.hull = raider.hull;
  row.supposed = raider.supposed;
}

export function readRaider(row: MoverRow): OwnChartRaider {
  return {
    ...readChartMotion(row),
    course: unpackCourse(row.course),
    chase: row.chase === 0 ? -1 : row.chase,
    hull: row.hull,
    wait: Math.max(0, fromHundredths(row.time)),
    home: row.there,
    supposed: row.supposed,
  };
}

export function writeChartShadow(row: MoverRow, shadow: OwnChartShadow): void {
  writeChartMotion(row, shadow);
  row.id = shadow.id;
  row.kind = MOVER.shadow;
  row.course = packCourse(shadow.course);
  row.time = inHundredths(Math.max(0, shadow.life));
  row.supposed = shadow.supposed;
}

export function readChartShadow(row: MoverRow): OwnChartShadow {
  return {
    ...readChartMotion(row),
    id: row.id,
    course: unpackCourse(row.course),
    life: Math.max(0, fromHundredths(row.time)),
    supposed: row.supposed,
  };
}
