/**
 * Rolls are drawn from the battle's one seed by key, not in sequence: each depends only on the seed, the tick and
 * who rolls for what. So nothing that happens out of one side's sight shifts the rolls it does see
 * (docs/decisions/keyed-chance.md).
 */

/** What a roll is for: part of its key, so that two rolls of one ship in one tick are independent. */
export const ROLL = {
  shot: 1,
  intercept: 2,
  system: 3,
  systemPick: 4,
  breach: 5,
  stress: 6,
  stressPick: 7,
  captain: 8,
  taste: 9,
  misjudgement: 10,
  strike: 11,
  accident: 12,
  parting: 13,
} as const;
export type Roll = (typeof ROLL)[keyof typeof ROLL];

/** Bit mixer: the 32-bit finaliser of MurmurHash3 (Appleby, public domain). */
function mix(h: number): number {
  let x = h | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** A number in [0, 1), the same for the same key. `who` and `what` are small integers (ship id, mount index, hit count). */
export function roll(seed: number, tick: number, purpose: Roll, who: number, what: number): number {
  let h = mix(seed ^ 0x9e3779b9);
  h = mix(h + Math.imul(tick, 0x9e3779b1));
  h = mix(h ^ Math.imul(purpose * 131 + who, 0x85ebca77));
  h = mix(h + Math.imul(what, 0xc2b2ae3d));
  return (h >>> 0) / 4294967296;
}
