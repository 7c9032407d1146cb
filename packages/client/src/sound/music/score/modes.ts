/** Semitones of each mode's seven degrees above its root. */
export const MODES = {
  dorian: [0, 2, 3, 5, 7, 9, 10],
  aeolian: [0, 2, 3, 5, 7, 8, 10],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
} as const;
export type ModeName = keyof typeof MODES;

/** MIDI number of degree 0, D2. All pieces stand on D, so that any may cross into any other. */
export const ROOT = 38;
export const DEGREES = 7;

const modulo = (n: number, by: number): number => ((n % by) + by) % by;

/** MIDI number of a degree of a mode: 0 is D2, 7 D3, 14 D4. */
export function pitchOf(mode: ModeName, degree: number): number {
  const scale: readonly number[] = MODES[mode];
  return ROOT + 12 * Math.floor(degree / DEGREES) + (scale[modulo(degree, DEGREES)] as number);
}

/** The degree by octaves into a range of at least seven degrees. */
export function fold(degree: number, lowest: number, highest: number): number {
  let folded = degree;
  while (folded < lowest) folded += DEGREES;
  while (folded > highest) folded -= DEGREES;
  return folded;
}

/** Two degrees are the same note, in whichever octave. */
export const sameNote = (a: number, b: number): boolean => modulo(a - b, DEGREES) === 0;

/** Degrees from one up to the next like another: 0 to 6. */
export const above = (from: number, to: number): number => modulo(to - from, DEGREES);
