/** Values and levels of nesting a replay may hold. */
const MOST_VALUES = 600_000;
const DEEPEST = 24;

/**
 * Whether bytes are one MessagePack value of plain data (maps with text keys, lists, texts, numbers, bytes, yes, no,
 * nothing), within bounds. To be asked before unpacking: the unpacker gives extensions a meaning of
 * its own, which a file has no use for, and makes room for a list by the length it claims.
 */
export function isPlainMsgpack(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** Values still to come on each level. */
  const open: number[] = [1];
  let at = 0;
  for (let values = 0; open.length > 0; values++) {
    if (values > MOST_VALUES || at >= bytes.length) return false;
    const value = headAt(view, at);
    if (value === null) return false;
    at += value.size;
    open[open.length - 1] = (open.at(-1) as number) - 1;
    if (value.holds > bytes.length - at) return false;
    if (value.holds > 0 && open.push(value.holds) > DEEPEST) return false;
    while (open.at(-1) === 0) open.pop();
  }
  return at === bytes.length;
}

/** Bytes a value takes, and values in it (a map's keys count). */
interface Head {
  readonly size: number;
  readonly holds: number;
}

/** Sizes of the numbers 0xca to 0xd3: floats, unsigned, signed. */
const NUMBERS = [5, 9, 2, 3, 5, 9, 2, 3, 5, 9] as const;

/** Null: no value, or one that is not plain. */
function headAt(view: DataView, at: number): Head | null {
  const byte = view.getUint8(at);
  if (byte <= 0x7f || byte >= 0xe0) return { size: 1, holds: 0 };
  if (byte <= 0x8f) return { size: 1, holds: 2 * (byte - 0x80) };
  if (byte <= 0x9f) return { size: 1, holds: byte - 0x90 };
  if (byte <= 0xbf) return { size: 1 + byte - 0xa0, holds: 0 };
  if (byte === 0xc0 || byte === 0xc2 || byte === 0xc3) return { size: 1, holds: 0 };
  if (byte >= 0xca && byte <= 0xd3) return { size: NUMBERS[byte - 0xca] as number, holds: 0 };
  return longHeadAt(view, at, byte);
}

/** Kinds whose length follows in so many bytes: bytes, texts, lists, maps. */
const LONG: ReadonlyMap<number, readonly [lengthBytes: number, holds: number]> = new Map([
  [0xc4, [1, 0]],
  [0xc5, [2, 0]],
  [0xc6, [4, 0]],
  [0xd9, [1, 0]],
  [0xda, [2, 0]],
  [0xdb, [4, 0]],
  [0xdc, [2, 1]],
  [0xdd, [4, 1]],
  [0xde, [2, 2]],
  [0xdf, [4, 2]],
]);

function longHeadAt(view: DataView, at: number, byte: number): Head | null {
  const [lengthBytes, holds] = LONG.get(byte) ?? [0, 0];
  if (lengthBytes === 0 || at + 1 + lengthBytes > view.byteLength) return null;
  const length = lengthBytes === 1 ? view.getUint8(at + 1) : lengthBytes === 2 ? view.getUint16(at + 1) : view.getUint32(at + 1);
  return { size: 1 + lengthBytes + (holds === 0 ? length : 0), holds: holds * length };
}
