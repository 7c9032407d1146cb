import { type SchemaType, schema, t } from "@colyseus/schema";
import { PACES } from "../../approach/state.ts";
import type { ChartContact } from "../../sight/chart-picture.ts";
import { packWhole, unpackWhole } from "../pack.ts";
import { CLASS_IDS, classAt, indexIn, LEVELS, NONE, wordAt } from "../tables.ts";
import { chartMotionFields, LYING_STILL, readChartMotion, writeChartMotion } from "./chart-motion.ts";

const fraction = () => t.quantized({ min: 0, max: 1, bits: 8 }).default(0);
/** Ages on the wire: hundredths of an hour. */
const HUNDREDTHS = 100;

/** One contact on the chart, true or false. `id` 0: the row is free. */
export const MarkRow = schema(
  {
    ...chartMotionFields(),
    id: t.uint16().default(0),
    level: t.uint8().default(0),
    scan: fraction(),
    seen: t.boolean().default(false),
    age: t.uint16().default(0),
    error: t.uint16().default(0),
    /** Class and count, for each class there is; empty while it is not known. */
    ships: t.string().default(""),
    detailed: t.boolean().default(false),
    pace: t.uint8().default(0),
    sweep: t.boolean().default(false),
    strain: fraction(),
  },
  "MarkRow",
);
export type MarkRow = SchemaType<typeof MarkRow>;

export function writeMark(row: MarkRow, contact: ChartContact): void {
  writeChartMotion(row, contact);
  row.id = contact.id;
  row.level = indexIn(LEVELS, contact.level);
  row.scan = contact.scan;
  row.seen = contact.seen;
  row.age = Math.round(contact.age * HUNDREDTHS);
  row.error = Math.round(contact.error * HUNDREDTHS);
  row.ships = packWhole(
    (contact.ships ?? []).flatMap(({ cls, count }) => [indexIn(CLASS_IDS, cls), count]),
    0,
  );
  writeDetail(row, contact.detail);
}

function writeDetail(row: MarkRow, detail: ChartContact["detail"]): void {
  row.detailed = detail !== null;
  row.pace = detail === null ? 0 : indexIn(PACES, detail.pace);
  row.sweep = detail?.sweep ?? false;
  row.strain = detail?.strain ?? 0;
}

/** Empties a row; nothing of the contact that stood in it may show in the next one. */
export function clearMark(row: MarkRow): void {
  Object.assign(row, LYING_STILL);
  row.id = 0;
  row.level = 0;
  row.scan = 0;
  row.seen = false;
  row.age = 0;
  row.error = 0;
  row.ships = "";
  writeDetail(row, null);
}

export function readMark(row: MarkRow): ChartContact {
  return {
    ...readChartMotion(row),
    id: row.id,
    level: wordAt(LEVELS, row.level, "blip"),
    scan: row.scan,
    seen: row.seen,
    age: row.age / HUNDREDTHS,
    error: row.error / HUNDREDTHS,
    ships: row.ships === "" ? null : readCounts(row.ships),
    detail: row.detailed ? { pace: wordAt(PACES, row.pace, "cruise"), sweep: row.sweep, strain: row.strain } : null,
  };
}

function readCounts(text: string): NonNullable<ChartContact["ships"]> {
  const values = unpackWhole(text, 0);
  return Array.from({ length: Math.floor(values.length / 2) }, (_, i) => ({
    cls: classAt(values[2 * i] ?? NONE),
    count: values[2 * i + 1] ?? 0,
  }));
}
