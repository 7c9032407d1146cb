import { deflateSync } from "fflate";
import { Packr } from "msgpackr";
import { rowsOf } from "../replay/entry-rows.ts";
import { FILE_VERSION, LARGEST_FILE, LARGEST_UNPACKED, type ReplayFile } from "../replay/file.ts";
import { packReplay } from "../replay/pack.ts";

/** Files of battles as nobody's server writes them: what a stranger may hand round. */

/** Any bytes behind a proper head. */
export function forged(body: Uint8Array): Uint8Array {
  const deflated = deflateSync(body, { level: 1 });
  const bytes = new Uint8Array(5 + deflated.length);
  bytes.set([66, 84, 78, 82, FILE_VERSION]);
  bytes.set(deflated, 5);
  return bytes;
}

const packr = new Packr({ useRecords: false });

/** A proper file but for these of its fields. */
export function changed(file: ReplayFile, change: object): Uint8Array {
  const { version: _, entries, ...rest } = file;
  return forged(packr.pack({ ...rest, rows: rowsOf(entries), ...change }));
}

/** Bodies that the unpacker must not be led by. */
export const MALFORMED: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ["a list that claims four thousand million values", [0xdd, 0xff, 0xff, 0xff, 0xff]],
  ["a text that claims more than there is", [0xdb, 0x7f, 0xff, 0xff, 0xff, 65]],
  ["a record's definition, which the unpacker would make a function of", [0xd4, 0x72, 0x40, 0x92, 0xa1, 97, 0xa1, 98, 0x01]],
  ["a date", [0xd6, 0xff, 0, 0, 0, 0]],
  ["a value that is none", [0xc1]],
  ["a second value", [0x01, 0x02]],
  ["lists in lists in lists", new Array(5000).fill(0x91).concat(0x90)],
];

/** Fields of a file that cannot be, by what is wrong with them. */
export const IMPOSSIBLE: readonly (readonly [what: string, change: (file: ReplayFile) => object])[] = [
  ["a setup beyond what can be chosen", (file) => ({ setup: { ...file.setup, galors: 40 } })],
  ["a rate of steps that is none", (file) => ({ setup: { ...file.setup, hz: 0 } })],
  ["something more in the setup", (file) => ({ setup: { ...file.setup, cheat: true } })],
  ["an order nobody knows", () => ({ rows: [[0, 0, { kind: "win" }]] })],
  ["an order with a number that is none", () => ({ rows: [[0, 0, { kind: "move", ships: [1], x: Number.NaN, y: 0, queue: false }]] })],
  ["a helm turned too far", () => ({ rows: [[0, 0, 2, 0]] })],
  ["an order of nobody's", () => ({ rows: [[0, 7, { kind: "resign" }]] })],
  ["an order before the one before it", () => ({ rows: [[-1, 0, { kind: "resign" }]] })],
  ["an order after the end", (file) => ({ rows: [[file.ticks + 1, 0, { kind: "resign" }]] })],
  ["rows that are no rows", () => ({ rows: 7 })],
  ["keyframes out of order", (file) => ({ keyframes: [...file.keyframes].reverse() })],
  ["a length that is none", () => ({ ticks: Number.POSITIVE_INFINITY })],
  ["a result that is none", () => ({ result: { winner: "klingon" } })],
  ["something more", () => ({ more: 1 })],
];

/** Files that are too large, or would unpack to too much. */
export const OVERSIZED: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ["a file that is too large itself", () => new Uint8Array(LARGEST_FILE + 1)],
  ["a bomb", () => forged(new Uint8Array(LARGEST_UNPACKED + 1))],
  [
    "a bomb within what any file may unpack to, but far beyond what one of this size does",
    () => forged(new Uint8Array(LARGEST_UNPACKED / 2)),
  ],
];

/** A million empty lists. */
export function manyLists(): Uint8Array {
  const many = new Uint8Array(1_000_005).fill(0x90);
  many.set([0xdd, 0, 0x0f, 0x42, 0x40]);
  return forged(many);
}

/** Files of other versions: a newer one, and one that never was. */
export const otherVersion = (file: ReplayFile, version: number): Uint8Array => packReplay({ ...file, version });
