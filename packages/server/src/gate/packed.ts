/**
 * Walks a packed value (msgpack) without building it, for whoever must know that a frame is sound before a decoder sees it.
 * Only what pages send is let through: nothing nested deeper than `DEEPEST`, and of extensions the one that stands for
 * undefined and msgpackr's records, which name their keys where they first occur.
 * @returns where the value that begins at `at` ends, at most `bytes.length`; -1 where it is cut short or not sound.
 */
export function packedEnd(bytes: Uint8Array, at: number): number {
  return new Walk(bytes).end(at, 0);
}

const DEEPEST = 8;
/** Keys that a record may have. */
const MOST_KEYS = 32;

/** Bytes behind the first byte of a value that is always as long. */
const FIXED: Readonly<Record<number, number>> = {
  192: 0,
  194: 0,
  195: 0,
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
};
/** Texts and bytes: how many bytes say their length. */
const TEXT: Readonly<Record<number, number>> = { 196: 1, 197: 2, 217: 1, 218: 2 };
/** Longer lists, and longer maps: two bytes say how many entries they have. */
const LIST = 220;
const MAP = 222;
/** An extension of one byte: of type 0 it is undefined, of type "r" a record of the number that the byte is. */
const FIXEXT1 = 212;
const RECORD = 0x72;
/** Numbers of records, which a number in their place stands for from then on. */
const RECORDS = [0x40, 0x7f] as const;

class Walk {
  readonly #bytes: Uint8Array;
  /** How many keys each record has whose number has come up. */
  readonly #keys = new Map<number, number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  end(at: number, depth: number): number {
    const first = this.#bytes[at];
    if (first === undefined || depth > DEEPEST) return -1;
    const next = at + 1;
    const keys = this.#keys.get(first);
    if (keys !== undefined) return this.#many(next, keys, depth);
    if (first < 0x80 || first >= 0xe0) return next;
    if (first < 0x90) return this.#map(next, first - 0x80, depth);
    if (first < 0xa0) return this.#many(next, first - 0x90, depth);
    if (first < 0xc0) return this.#within(next + first - 0xa0);
    return first === FIXEXT1 ? this.#extension(next, depth) : this.#wider(first, next, depth);
  }

  #wider(first: number, next: number, depth: number): number {
    const fixed = FIXED[first];
    if (fixed !== undefined) return this.#within(next + fixed);
    const text = TEXT[first];
    if (text !== undefined) return this.#within(next + text + this.#length(next, text));
    if (first === LIST) return this.#many(next + 2, this.#length(next, 2), depth);
    return first === MAP ? this.#map(next + 2, this.#length(next, 2), depth) : -1;
  }

  #extension(at: number, depth: number): number {
    const [type, id = 0] = this.#bytes.subarray(at, at + 2);
    if (type === 0) return this.#within(at + 2);
    const count = (this.#bytes[at + 2] ?? 0) - 0x90;
    if (type !== RECORD || id < RECORDS[0] || id > RECORDS[1] || count < 0 || count > MOST_KEYS) return -1;
    let end = at + 3;
    for (let i = 0; i < count && end >= 0; i++) end = this.#name(end);
    if (end < 0) return -1;
    this.#keys.set(id, count);
    return this.#many(end, count, depth);
  }

  /** A short text. */
  #name(at: number): number {
    const first = this.#bytes[at] ?? 0;
    return first < 0xa0 || first > 0xbf ? -1 : this.#within(at + 1 + first - 0xa0);
  }

  /** Every value takes a byte at least, so more of them than bytes are left is a lie, told before anything is counted. */
  #many(at: number, values: number, depth: number): number {
    if (values > this.#bytes.length - at) return -1;
    let end = at;
    for (let i = 0; i < values && end >= 0; i++) end = this.end(end, depth + 1);
    return end;
  }

  /** Names and values in turn. */
  #map(at: number, entries: number, depth: number): number {
    if (2 * entries > this.#bytes.length - at) return -1;
    let end = at;
    for (let i = 0; i < entries && end >= 0; i++) {
      end = this.#name(end);
      if (end >= 0) end = this.end(end, depth + 1);
    }
    return end;
  }

  /** A length of 1 or 2 bytes; where these are missing it is so long that nothing fits. */
  #length(at: number, length: number): number {
    let value = 0;
    for (let i = 0; i < length; i++) value = value * 256 + (this.#bytes[at + i] ?? Number.POSITIVE_INFINITY);
    return value;
  }

  #within(end: number): number {
    return end <= this.#bytes.length ? end : -1;
  }
}
