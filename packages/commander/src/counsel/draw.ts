import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";

/** What is drawn by lot where a side does not know: part of the key, so that one doubt does not decide another. */
const DOUBTS = [
  "which-ship",
  "which-is-real",
  "posing",
  "still-there",
  "aside",
  "along",
  "wear",
  "bearing",
  "docked",
  "life",
  "cycle",
  "vector",
  "pace",
  "obrien",
  "landed",
  "run",
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** A number in [0, 1) for one doubt about one thing (`who`: a ship or contact id), the same for the same lot. */
export type Draw = (doubt: Doubt, who: number) => number;

/** The draws of one run; they have nothing to do with any battle's own rolls, whose seed nobody knows. */
export function createDraw(lot: number): Draw {
  return (doubt, who) => roll(lot, 1 + DOUBTS.indexOf(doubt), ROLL.shot, who, 0);
}

/** A lot of its own for the n-th run, a 32-bit whole number. */
export function lotOf(seed: number, n: number): number {
  return Math.floor(createDraw(seed)("run", n) * 4294967296);
}
