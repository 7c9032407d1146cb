import { draw, type Lane, pick, pickBy } from "./draw.ts";

/** A note of a melody: its degree from the melody's own root, and how many beats it is held. */
export type Step = readonly [degree: number, beats: number];

/** The station's theme: up a fifth, over the sixth, and home. */
export const THEME: readonly Step[] = [
  [0, 2],
  [4, 1.5],
  [3, 0.5],
  [5, 3],
  [4, 1],
  [2, 2],
  [3, 1],
  [1, 1],
  [0, 3],
];
/** What falls: the theme's way home, without the way up. */
export const LAMENT: readonly Step[] = [
  [4, 3],
  [3, 1],
  [2, 2],
  [3, 1],
  [1, 1],
  [0, 3],
];
/** The theme in arms. */
export const CALL: readonly Step[] = [
  [0, 1],
  [4, 2],
  [5, 1],
  [4, 1],
  [3, 0.5],
  [2, 0.5],
  [4, 2],
];
/** The Regent's: a dotted step that leans on the note above its root and drops under it. */
export const REGENT: readonly Step[] = [
  [0, 1.5],
  [0, 0.5],
  [1, 2],
  [0, 1],
  [-1, 1],
  [0, 2],
  [-3, 3],
];

type Turn = (motif: readonly Step[], at: number) => readonly Step[];

const moved: Turn = (motif, at) => motif.map(([degree, beats]) => [degree + pick([-2, 2, 3], at), beats]);
const mirrored: Turn = (motif) => motif.map(([degree, beats]) => [(motif[0]?.[0] ?? 0) + 4 - degree, beats]);
/** Its beginning, and the same a step higher or lower. */
const urged: Turn = (motif, at) => {
  const head = motif.slice(0, 3 + Math.floor(at * 2));
  const by = pick([1, 1, 2, -1], (at * 7) % 1);
  return [...head, ...head.map(([degree, beats]): Step => [degree + by, beats])];
};
const broadened: Turn = (motif, at) => motif.slice(0, 4 + Math.floor(at * 2)).map(([degree, beats]) => [degree, Math.min(5, beats * 2)]);
/** Long notes yield their end to the one beside them. */
const adorned: Turn = (motif, at) =>
  motif.flatMap(([degree, beats], i): readonly Step[] =>
    beats < 2 || (i + Math.floor(at * 2)) % 2 === 0
      ? [[degree, beats]]
      : [
          [degree, beats - 1],
          [degree + 1, 0.5],
          [degree, 0.5],
        ],
  );
const ending: Turn = (motif, at) => motif.slice(1 + Math.floor(at * (motif.length - 3)));
const plain: Turn = (motif) => motif;

const TURNS: readonly (readonly [Turn, number])[] = [
  [plain, 3],
  [adorned, 3],
  [moved, 2],
  [urged, 3],
  [broadened, 2],
  [mirrored, 1],
  [ending, 2],
];

/** A motif as it is heard the so-many-eth time: as it was written at first, then turned this way and that. */
export function turned(motif: readonly Step[], seed: number, lane: Lane, time: number): readonly Step[] {
  if (time === 0) return motif;
  const turn = pickBy(TURNS, draw(seed, lane, time, 1));
  return turn(motif, draw(seed, lane, time, 2));
}

const MOVES: readonly (readonly [number, number])[] = [
  [-1, 5],
  [1, 4],
  [-2, 2],
  [2, 2],
  [0, 1],
  [-4, 0.5],
  [3, 0.7],
];
const LENGTHS: readonly (readonly [number, number])[] = [
  [1, 4],
  [2, 3],
  [1.5, 1],
  [0.5, 1],
  [3, 1],
];

/** Goes on from a degree by some steps, mostly to neighbours, and comes to rest on the root or its fifth. */
export function strayed(from: number, many: number, seed: number, lane: Lane, time: number): readonly Step[] {
  const steps: Step[] = [];
  let degree = from;
  for (let i = 0; i < many; i += 1) {
    degree += pickBy(MOVES, draw(seed, lane, time, 10 + 2 * i));
    // Far out it is pulled back, so that no line climbs for ever.
    if (degree > 8) degree -= 2;
    if (degree < -3) degree += 2;
    steps.push([degree, pickBy(LENGTHS, draw(seed, lane, time, 11 + 2 * i))]);
  }
  if (many > 0) steps.push([Math.abs(degree) < Math.abs(degree - 4) ? 0 : 4, 3]);
  return steps;
}
