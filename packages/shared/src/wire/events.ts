import { WORK_IDS } from "../approach/works.ts";
import { SIDES, SYSTEMS } from "../ships/types.ts";
import type { SeenEvent } from "../sight/seen-events.ts";
import { CAUSES, ENDINGS, WEAPON_IDS } from "./tables.ts";

/**
 * A tick's events as bytes: a kind, then its fields as laid out
 * below. In a full fight they are half of what a player is sent.
 */

type Kind = SeenEvent["kind"];

/**
 * id: -1 and up in as few bytes as it needs; tenths: a size of 0
 * and up; place: u; flag: yes or no; the rest: index in a list.
 */
type FieldType = "id" | "tenths" | "place" | "flag" | readonly string[];
type Layout = readonly (readonly [name: string, field: FieldType])[];

const who: Layout = [["a", "id"]];
const facing: Layout = [...who, ["facing", "id"]];
const pair: Layout = [...who, ["b", "id"]];
const contact: Layout = [["contact", "id"]];
const system: Layout = [...who, ["system", SYSTEMS]];
const work: Layout = [["work", WORK_IDS]];
const place: Layout = [
  ["x", "place"],
  ["y", "place"],
];

/** Order is part of the wire: append only, or raise WIRE_VERSION. */
const LAYOUTS: readonly (readonly [kind: Kind, layout: Layout])[] = [
  ["shot", [...pair, ["mount", "id"], ["hit", "flag"], ["facing", "id"], ["damage", "tenths"], ["weapon", WEAPON_IDS]]],
  ["intercept", [...who, ["mount", "id"], ["torpedo", "id"], ["hit", "flag"]]],
  ["launch", [...who, ["mount", "id"], ["torpedo", "id"], ["weapon", WEAPON_IDS]]],
  ["torpedo-hit", [...pair, ["torpedo", "id"], ["facing", "id"], ["damage", "tenths"], ["weapon", WEAPON_IDS], ...place]],
  ["torpedo-spent", [["torpedo", "id"], ...place]],
  ["shield-down", facing],
  ["system-down", system],
  ["system-up", system],
  ["breach", facing],
  ["sealed", facing],
  ["destroyed", [...pair, ["cause", CAUSES], ...place]],
  ["withdrew", who],
  ["arrived", who],
  ["docked", who],
  ["undocked", who],
  ["jettison", who],
  ["scaffold-clear", who],
  ["broke", who],
  ["rallied", who],
  ["stress", who],
  ["call", pair],
  ["boarding", pair],
  ["captured", who],
  ["projected", who],
  ["contact", contact],
  ["classified", contact],
  ["confirmed", contact],
  ["exposed", contact],
  ["lost", contact],
  ["retreat", [["side", SIDES]]],
  [
    "over",
    [
      ["winner", SIDES],
      ["ending", ENDINGS],
    ],
  ],
  ["parted", contact],
  ["struck", pair],
  ["caught", [...who, ["lost", "flag"]]],
  ["lying-off", who],
  ["joined", who],
  ["work-step", work],
  ["work-done", work],
  ["accident", work],
  ["shadow-gone", who],
  ["arrival", []],
];
const KIND_INDEX = new Map(LAYOUTS.map(([kind], index) => [kind, index]));

/** Bytes of a tick's events, in their order. */
export function packEvents(events: readonly SeenEvent[]): Uint8Array {
  const bytes: number[] = [];
  for (const event of events) {
    const index = KIND_INDEX.get(event.kind) as number;
    bytes.push(index);
    const values: Readonly<Record<string, unknown>> = { ...event };
    for (const [name, field] of (LAYOUTS[index] as (typeof LAYOUTS)[number])[1]) writeField(bytes, field, values[name]);
  }
  return Uint8Array.from(bytes);
}

/** The events of a tick; stops at the first byte it cannot read. */
export function unpackEvents(bytes: Uint8Array): SeenEvent[] {
  const events: SeenEvent[] = [];
  const at = { offset: 0 };
  while (at.offset < bytes.length) {
    const found = LAYOUTS[bytes[at.offset++] as number];
    if (found === undefined) break;
    const [kind, layout] = found;
    const event: Record<string, unknown> = { kind };
    for (const [name, field] of layout) event[name] = readField(bytes, field, at);
    events.push(event as SeenEvent);
  }
  return events;
}

function writeField(bytes: number[], field: FieldType, value: unknown): void {
  if (field === "flag") bytes.push(value === true ? 1 : 0);
  else if (field === "id") writeCount(bytes, Number(value) + 1);
  else if (field === "tenths") writeCount(bytes, Math.round(Number(value) * 10));
  else if (field === "place") writeCount(bytes, Math.max(0, Math.round(Number(value)) + PLACE_OFFSET));
  else bytes.push(field.indexOf(String(value)));
}

function readField(bytes: Uint8Array, field: FieldType, at: { offset: number }): unknown {
  if (field === "flag") return bytes[at.offset++] === 1;
  if (field === "id") return readCount(bytes, at) - 1;
  if (field === "tenths") return readCount(bytes, at) / 10;
  if (field === "place") return readCount(bytes, at) - PLACE_OFFSET;
  return field[bytes[at.offset++] ?? 0] ?? field[0];
}

/** Makes every place on the field a count, in two bytes. */
const PLACE_OFFSET = 8192;

/** Seven bits a byte, low ones first; the eighth says that more follow. */
function writeCount(bytes: number[], count: number): void {
  let rest = count;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readCount(bytes: Uint8Array, at: { offset: number }): number {
  let count = 0;
  let unit = 1;
  for (let more = true; more && at.offset < bytes.length; unit *= 128) {
    const byte = bytes[at.offset++] as number;
    count += (byte % 128) * unit;
    more = byte > 127;
  }
  return count;
}
