import { deflateSync } from "fflate";
import { Packr, Unpackr } from "msgpackr";
import { z } from "zod";
import { STEPS_PER_SECOND } from "../battle/counts.ts";
import { SIDES } from "../ships/types.ts";
import type { RefusalCode } from "../wire/refusals.ts";
import { CAPTAIN_LEVELS } from "../wire/tables.ts";
import { entriesOf, rowsOf } from "./entry-rows.ts";
import { FILE_VERSION, LARGEST_FILE, LARGEST_UNPACKED, type ReplayFile, UNPACKED_FREE, UNPACKED_RATIO } from "./file.ts";
import { inflateWithin } from "./inflate.ts";
import { isPlainMsgpack } from "./msgpack-scan.ts";
import { resultSchema } from "./result-schema.ts";
import { setupSchema } from "./setup-schema.ts";

/** Replay files: four letters, the version in a byte, and the battle as deflated MessagePack. */

const MAGIC = "BTNR";
const HEAD = MAGIC.length + 1;
/** Ticks of the longest battle a file may hold: a day. */
const MOST_TICKS = 24 * 60 * 60 * STEPS_PER_SECOND;
const MOST_KEYFRAMES = 10_000;

const packr = new Packr({ useRecords: false, variableMapSize: true });
const unpackr = new Unpackr({ useRecords: false, mapsAsObjects: true, int64AsType: "number" });

/** A battle as the bytes of a file. */
export function packReplay(file: ReplayFile): Uint8Array {
  const { version, entries, ...rest } = file;
  const body = deflateSync(packr.pack({ ...rest, rows: rowsOf(entries) }), { level: 9 });
  const bytes = new Uint8Array(HEAD + body.length);
  bytes.set(Uint8Array.from(MAGIC, (letter) => letter.charCodeAt(0)));
  bytes[MAGIC.length] = version;
  bytes.set(body, HEAD);
  return bytes;
}

export type Opened = { readonly file: ReplayFile } | { readonly refusal: RefusalCode };

const BROKEN: Opened = { refusal: "file-broken" };

/**
 * Opens a file, whoever made it. Nothing in it is believed unchecked. No more is unpacked than LARGEST_UNPACKED,
 * or than a file of this size can need. What is too large, damaged, forged or of another version is refused; never throws.
 */
export function openReplay(bytes: Uint8Array): Opened {
  if (bytes.length > LARGEST_FILE) return { refusal: "file-large" };
  if (bytes.length <= HEAD || MAGIC !== String.fromCharCode(...bytes.subarray(0, MAGIC.length))) return BROKEN;
  const version = bytes[MAGIC.length] as number;
  if (version !== FILE_VERSION) return { refusal: version > FILE_VERSION ? "file-version" : "file-broken" };
  const body = inflateWithin(bytes.subarray(HEAD), Math.min(LARGEST_UNPACKED, UNPACKED_FREE + UNPACKED_RATIO * bytes.length));
  if (body === "large") return { refusal: "file-large" };
  if (body === null || !isPlainMsgpack(body)) return BROKEN;
  return read(body, version);
}

function read(body: Uint8Array, version: number): Opened {
  const found = unpacked(body);
  if (!found.success) return BROKEN;
  const { rows, ...rest } = found.data;
  const entries = entriesOf(rows, rest.ticks);
  const inOrder = rest.keyframes.every((frame, i) => frame.tick <= rest.ticks && frame.tick > (rest.keyframes[i - 1]?.tick ?? -1));
  return entries === null || !inOrder ? BROKEN : { file: { version, ...rest, entries } };
}

function unpacked(body: Uint8Array) {
  try {
    return fileSchema.safeParse(unpackr.unpack(body));
  } catch {
    return { success: false } as const;
  }
}

const side = z.enum(SIDES);
const tick = z.int().min(0).max(MOST_TICKS);
const hash = z.int().min(0).max(0xffffffff);
const points = z.number().min(-1e5).max(1e5).nullable();
const participant = z.strictObject({
  side,
  player: z.string().max(64).nullable(),
  name: z.string().max(80),
  captain: z.enum(CAPTAIN_LEVELS).nullable(),
  rating: points,
  change: points,
});
const fileSchema = z.strictObject({
  match: z.string().max(64),
  began: z.string().max(40),
  participants: z.array(participant).max(4),
  rated: z.boolean(),
  setup: setupSchema,
  /** Read one by one, as there may be tens of thousands. */
  rows: z.custom<readonly unknown[]>((value) => Array.isArray(value)),
  ticks: tick,
  hash,
  keyframes: z
    .array(z.strictObject({ tick, hash, bytes: z.instanceof(Uint8Array).transform((bytes) => Uint8Array.from(bytes)) }))
    .max(MOST_KEYFRAMES),
  tables: z.strictObject({ fingerprint: z.string().max(40), values: z.unknown() }),
  result: resultSchema.nullable(),
});
