import { type SchemaType, schema, t } from "@colyseus/schema";
import type { Contact, ContactDetail, Motion } from "../../sight/picture.ts";
import { packFractions, packSeverities, unpackFractions, unpackSeverities } from "../pack.ts";
import { CLASS_IDS, indexIn, LEVELS, NONE, wordAt, wordOrNull } from "../tables.ts";
import { AT_REST, motionFields } from "./motion-row.ts";

const fraction = () => t.quantized({ min: 0, max: 1, bits: 8 }).default(0);

/** One contact, true or false. `id` 0: the row is free. */
export const ContactRow = schema(
  {
    ...motionFields(),
    id: t.uint16().default(0),
    level: t.uint8().default(0),
    scan: fraction(),
    seen: t.boolean().default(false),
    /** Whole s. */
    age: t.uint16().default(0),
    error: t.uint16().default(0),
    cls: t.uint8().default(NONE),
    name: t.string().default(""),
    detailed: t.boolean().default(false),
    hull: t.quantized({ min: 0, max: 1 }).default(0),
    shields: t.string().default(""),
    systems: t.string().default(""),
    breaches: t.string().default(""),
    boarders: t.uint16().default(0),
    garrison: t.uint16().default(0),
    captured: fraction(),
    scaffold: t.boolean().default(false),
    broken: t.boolean().default(false),
  },
  "ContactRow",
);
export type ContactRow = SchemaType<typeof ContactRow>;

/** Who it is as far as one knows: shown without delay. */
export function writeIdentity(row: ContactRow, contact: Contact): void {
  row.id = contact.id;
  row.level = indexIn(LEVELS, contact.level);
  row.seen = contact.seen;
  row.cls = indexIn(CLASS_IDS, contact.cls);
  row.name = contact.name ?? "";
  row.detailed = contact.detail !== null;
  if (contact.detail === null) writeDetail(row, UNKNOWN);
}

/** How well it is known and how it fares. */
export function writeKnowledge(row: ContactRow, contact: Contact): void {
  row.scan = contact.scan;
  row.age = Math.floor(contact.age);
  row.error = Math.round(contact.error);
  if (contact.detail !== null) writeDetail(row, contact.detail);
}

/** Empties a row; nothing of the contact that stood in it may show in the next one. */
export function clearContact(row: ContactRow): void {
  Object.assign(row, AT_REST);
  row.id = 0;
  row.level = 0;
  row.scan = 0;
  row.seen = false;
  row.age = 0;
  row.error = 0;
  row.cls = NONE;
  row.name = "";
  row.detailed = false;
  writeDetail(row, UNKNOWN);
}

/** Reads a row; `motion` is where the contact is now. */
export function readContact(row: ContactRow, motion: Motion): Contact {
  return {
    ...motion,
    id: row.id,
    level: wordAt(LEVELS, row.level, "blip"),
    scan: row.scan,
    seen: row.seen,
    age: row.age,
    error: row.error,
    cls: wordOrNull(CLASS_IDS, row.cls),
    name: row.name === "" ? null : row.name,
    detail: row.detailed ? readDetail(row) : null,
  };
}

const UNKNOWN: ContactDetail = {
  hull: 0,
  shields: [],
  systems: [],
  breaches: [],
  boarders: 0,
  garrison: 0,
  captured: 0,
  scaffold: false,
  broken: false,
};

function writeDetail(row: ContactRow, detail: ContactDetail): void {
  row.hull = detail.hull;
  row.shields = packFractions(detail.shields);
  row.systems = packFractions(detail.systems);
  row.breaches = packSeverities(detail.breaches);
  row.boarders = Math.round(detail.boarders);
  row.garrison = Math.round(detail.garrison);
  row.captured = detail.captured;
  row.scaffold = detail.scaffold;
  row.broken = detail.broken;
}

function readDetail(row: ContactRow): ContactDetail {
  return {
    hull: row.hull,
    shields: unpackFractions(row.shields),
    systems: unpackFractions(row.systems),
    breaches: unpackSeverities(row.breaches),
    boarders: row.boarders,
    garrison: row.garrison,
    captured: row.captured,
    scaffold: row.scaffold,
    broken: row.broken,
  };
}
