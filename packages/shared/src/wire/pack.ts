/**
 * Short rows of small numbers as one text field, sent only when one of them changed. It costs two bytes and one
 * for each number; a schema array would be an instance of its own on the wire.
 */

/** Fractions 0 to 1 in steps of 1 %; out-of-range values are clamped, NaN counts as 0. */
export function packFractions(values: readonly number[]): string {
  return packSteps(values, 100);
}

export function unpackFractions(text: string): number[] {
  return unpackSteps(text, 100);
}

/** Severities 0 to 3 in steps of 1/40. */
export function packSeverities(values: readonly number[]): string {
  return packSteps(values, 40);
}

export function unpackSeverities(text: string): number[] {
  return unpackSteps(text, 40);
}

/** Whole numbers from `low` up; `low` itself is the smallest that can be told apart. */
export function packWhole(values: readonly number[], low: number): string {
  let text = "";
  for (const value of values) text += String.fromCharCode(Math.max(0, Math.min(MAX_WHOLE, value - low)));
  return text;
}

export function unpackWhole(text: string, low: number): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) + low);
}

/** Beyond it lie surrogates, which do not survive UTF-8. */
const MAX_WHOLE = 0xd7ff;
/** Up to here a character is one byte. */
const MAX_STEP = 127;

function packSteps(values: readonly number[], perUnit: number): string {
  let text = "";
  for (const value of values) {
    const steps = Math.round(value * perUnit);
    text += String.fromCharCode(steps > 0 ? Math.min(MAX_STEP, steps) : 0);
  }
  return text;
}

function unpackSteps(text: string, perUnit: number): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) / perUnit);
}
