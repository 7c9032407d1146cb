/** A repeatable number in [0, 1) for a lattice cell: looks only, no rule reads it. */
export function hash(x: number, y: number, salt: number): number {
  let h = (Math.imul(x | 0, 374_761_393) + Math.imul(y | 0, 668_265_263) + Math.imul(salt | 0, 2_147_483_647)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
}

/** A repeatable stream of numbers in [0, 1). */
export function stream(seed: number): () => number {
  let n = 0;
  return () => hash(n++, seed, 91);
}
