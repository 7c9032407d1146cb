/** Shares of the core in whole %, weapons, shields, engines, always adding up to 100. */
export type Shares = readonly [number, number, number];

export const PRESETS = {
  balanced: [34, 33, 33],
  attack: [50, 25, 25],
  defence: [25, 50, 25],
  run: [15, 25, 60],
} as const satisfies Record<string, Shares>;
export type Preset = keyof typeof PRESETS;

/** Fractions (0 to 1) as whole % that add up to exactly 100: what rounding loses goes to the largest remainder. */
export function toShares(fractions: readonly number[]): Shares {
  const total = fractions.reduce((sum, part) => sum + part, 0) || 1;
  const exact = [0, 1, 2].map((i) => ((fractions[i] ?? 0) / total) * 100);
  const whole = exact.map(Math.floor);
  const order = [0, 1, 2].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1));
  const short = 100 - whole.reduce((sum, part) => sum + part, 0);
  for (const i of order.slice(0, short)) whole[i] = (whole[i] ?? 0) + 1;
  return [whole[0] ?? 0, whole[1] ?? 0, whole[2] ?? 0];
}

/** The shares after one slider is moved to `value`: the other two give or take in proportion to what they have. */
export function moveShare(shares: Shares, index: number, value: number): Shares {
  const wanted = Math.max(0, Math.min(100, Math.round(value)));
  const others = [0, 1, 2].filter((i) => i !== index);
  const held = others.reduce((sum, i) => sum + (shares[i] ?? 0), 0);
  const left = 100 - wanted;
  const next = [0, 0, 0];
  next[index] = wanted;
  const [first = 0, second = 0] = others;
  next[first] = held > 0 ? Math.round((left * (shares[first] ?? 0)) / held) : Math.round(left / 2);
  next[second] = left - (next[first] ?? 0);
  return [next[0] ?? 0, next[1] ?? 0, next[2] ?? 0];
}

/** Which preset the shares are, within rounding; null for a split of one's own. */
export function presetOf(shares: Shares): Preset | null {
  const names = Object.keys(PRESETS) as Preset[];
  return names.find((name) => PRESETS[name].every((part, i) => Math.abs(part - (shares[i] ?? 0)) <= 1)) ?? null;
}
