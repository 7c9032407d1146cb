/** Bit pattern of a number in two words: the same in every engine for the same value. */
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** One FNV-1a step on a 32-bit word. */
function step(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x01000193);
}

function hashValue(hash: number, value: unknown): number {
  if (typeof value === "number") {
    // -0 and 0 are equal in play and must be in the hash.
    float[0] = value === 0 ? 0 : value;
    return step(step(hash, words[0] as number), words[1] as number);
  }
  if (typeof value === "string") {
    let h = step(hash, value.length);
    for (let i = 0; i < value.length; i++) h = step(h, value.charCodeAt(i));
    return h;
  }
  if (typeof value === "boolean") return step(hash, value ? 3 : 2);
  if (value === null || value === undefined) return step(hash, 1);
  if (Array.isArray(value)) {
    let h = step(hash, value.length);
    for (const each of value) h = hashValue(h, each);
    return h;
  }
  let h = step(hash, 7);
  for (const key in value) h = hashValue(h, (value as Record<string, unknown>)[key]);
  return h;
}

/**
 * A 32-bit hash (FNV-1a over words) of any plain data, here the whole battle: values in the order in which the state's
 * builder lays them out. Two engines that agree on every value agree on the hash.
 */
export function hashState(state: object): number {
  return hashValue(0x811c9dc5, state) >>> 0;
}
