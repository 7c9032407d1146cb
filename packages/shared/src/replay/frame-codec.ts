/**
 * Small codecs for frames: each value is told as a whole number of steps, as the difference from
 * the same value of the frame before, so that what has not changed is a run of zeros. Reading
 * never throws: what is missing reads as nothing changed, what is out of range as the nearest.
 */
export interface Codec<T> {
  write(out: number[], value: T, before: T | undefined): void;
  read(from: Numbers, before: T | undefined): T;
}

/** Numbers being read one after the other; past the end there are only zeros. */
export class Numbers {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  next(): number {
    return this.#numbers[this.#at++] ?? 0;
  }
}

/** A number in steps, within ± `most`. */
export function steps(step: number, most = 1e5): Codec<number> {
  const count = (value: number | undefined): number => (value === undefined ? 0 : Math.round(value / step));
  return {
    write: (out, value, before) => void out.push(count(value) - count(before)),
    read: (from, before) => Math.max(-most, Math.min(most, (count(before) + from.next()) * step)),
  };
}

export const whole = steps(1, 0xffffffff);

export const flag: Codec<boolean> = {
  write: (out, value, before) => void out.push(Number(value) - Number(before ?? false)),
  read: (from, before) => from.next() + Number(before ?? false) !== 0,
};

/** A word of a list, or null where `list` begins with it. */
export function word<T>(list: readonly T[]): Codec<T> {
  const first = list[0] as T;
  const index = (value: T | undefined): number => (value === undefined ? 0 : Math.max(0, list.indexOf(value)));
  return {
    write: (out, value, before) => void out.push(index(value) - index(before)),
    read: (from, before) => list[index(before) + from.next()] ?? first,
  };
}

/** A list of at most `most`, each told from the one that stood in its place before. */
export function list<T>(of: Codec<T>, most: number): Codec<readonly T[]> {
  return {
    write(out, value, before) {
      const length = Math.min(most, value.length);
      out.push(length - (before?.length ?? 0));
      for (let i = 0; i < length; i++) of.write(out, value[i] as T, before?.[i]);
    },
    read(from, before) {
      const length = Math.max(0, Math.min(most, (before?.length ?? 0) + from.next()));
      return Array.from({ length }, (_, i) => of.read(from, before?.[i]));
    },
  };
}

type Codecs<T> = { readonly [K in keyof T]: Codec<T[K]> };

/** The named fields of an object, in the order in which they stand here. */
export function fields<T extends object>(codecs: Codecs<T>): Codec<T> {
  const names = Object.keys(codecs) as (keyof T)[];
  return {
    write(out, value, before) {
      for (const name of names) codecs[name].write(out, value[name], before?.[name]);
    },
    read: (from, before) => Object.fromEntries(names.map((name) => [name, codecs[name].read(from, before?.[name])])) as T,
  };
}

/** Something that may not be there. */
export function maybe<T>(of: Codec<T>): Codec<T | null> {
  return {
    write(out, value, before) {
      out.push(value === null ? 0 : 1);
      if (value !== null) of.write(out, value, before ?? undefined);
    },
    read: (from, before) => (from.next() === 0 ? null : of.read(from, before ?? undefined)),
  };
}

/**
 * Whole numbers as bytes: the sign in the lowest bit, seven bits a byte, low ones first, the eighth says that more follow.
 */
export function toBytes(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The other way; a number no frame holds reads as 0. */
export function fromBytes(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let rest = 0;
  let unit = 1;
  for (const byte of bytes) {
    rest += (byte % 128) * unit;
    unit *= 128;
    if (byte > 127) continue;
    const number = rest % 2 === 1 ? -(rest + 1) / 2 : rest / 2;
    numbers.push(Number.isSafeInteger(number) ? number : 0);
    rest = 0;
    unit = 1;
  }
  return numbers;
}
