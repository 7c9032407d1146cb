/** The four seeds of one battle of a tournament, each of 32 bits. */
export interface BattleSeeds {
  readonly setup: number;
  readonly chance: number;
  readonly terran: number;
  readonly alliance: number;
}

/**
 * Seeds of battle `index` of the tournament `seed`, whatever was played before it. The SplitMix32 generator begins at
 * murmur(murmur(seed) + index · 0x9e3779b9), so neighbouring tournaments and battles have nothing in common; its first
 * four numbers are the opening's seed, the seed of the rolls, the rebels' captain's and the Alliance's captain's.
 */
export function seedsOf(seed: number, index: number): BattleSeeds {
  let state = murmur(murmur(seed) + Math.imul(index, 0x9e3779b9));
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return murmur(state) >>> 0;
  };
  return { setup: next(), chance: next(), terran: next(), alliance: next() };
}

/** Bit mixer: the 32-bit finaliser of MurmurHash3 (Appleby, public domain). */
function murmur(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
