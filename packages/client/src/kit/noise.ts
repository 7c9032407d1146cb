export type Noise = (x: number, y: number) => number;

/** Noise of several octaves, each twice as fine and half as strong: about -1 to 1. */
export function layered(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let pitch = 1;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * pitch, y * pitch);
    weight *= 0.52;
    pitch *= 2.03;
  }
  return sum;
}

/** 0 below `from`, 1 above `to`, and a soft step between. */
export const smooth = (from: number, to: number, v: number): number => {
  const t = Math.min(1, Math.max(0, (v - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
