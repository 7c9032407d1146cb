import { stream } from "../../kit/hash.ts";

/** One star of the backdrop. */
export interface Star {
  readonly frame: "dot" | "star";
  /** Place in the wrapped sky, 0 to 1. */
  readonly u: number;
  readonly v: number;
  /** CSS px across. */
  readonly size: number;
  readonly tint: number;
  readonly alpha: number;
  /** px of picture moved per px of foreground. */
  readonly drift: number;
}

const LAYERS = [
  { drift: 0.03, count: 340, size: 2.1, bright: 0.7 },
  { drift: 0.07, count: 130, size: 3, bright: 0.9 },
  { drift: 0.14, count: 46, size: 4.2, bright: 1 },
] as const;
const TINTS = [0xffffff, 0xcfe0ff, 0xa9c6ff, 0xfff0d6, 0xffd9b0] as const;

/** The same three layers of stars for everyone, the farthest first. */
export function starfield(): Star[] {
  const next = stream(88);
  return LAYERS.flatMap((layer) =>
    Array.from({ length: layer.count }, (): Star => {
      // Exponential brightness: many faint, few bright, as in a real sky.
      const bright = Math.min(1, -Math.log(1 - next() * 0.98) * 0.32) * layer.bright;
      const frame = bright > 0.8 && layer.size > 4 ? "star" : "dot";
      const size = layer.size * (0.7 + bright) * (frame === "star" ? 4 : 1);
      const tint = TINTS[Math.floor(next() * TINTS.length)] ?? 0xffffff;
      return { frame, size, tint, alpha: 0.3 + 0.7 * bright, u: next(), v: next(), drift: layer.drift };
    }),
  );
}
