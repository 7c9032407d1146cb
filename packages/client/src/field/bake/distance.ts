const STRAIGHT = 1;
const DIAGONAL = Math.SQRT2;

/**
 * Distance in px from each set pixel to the nearest clear one (two-pass chamfer, within 8 % of the true distance);
 * beyond the edge of the map counts as clear. `mask` is set where its value is at least 128.
 */
export function distanceInside(mask: Uint8Array, width: number, height: number): Float32Array {
  // With a border of clear pixels around the map, no step has to ask whether it is at the edge.
  const wide = width + 2;
  const padded = new Float32Array(wide * (height + 2));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((mask[y * width + x] as number) < 128) continue;
      const i = (y + 1) * wide + x + 1;
      const beside = Math.min(padded[i - 1] as number, padded[i - wide] as number) + STRAIGHT;
      padded[i] = Math.min(beside, Math.min(padded[i - wide - 1] as number, padded[i - wide + 1] as number) + DIAGONAL);
    }
  }
  const out = new Float32Array(width * height);
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const i = (y + 1) * wide + x + 1;
      const here = padded[i] as number;
      if (here === 0) continue;
      const beside = Math.min(padded[i + 1] as number, padded[i + wide] as number) + STRAIGHT;
      padded[i] = Math.min(here, beside, Math.min(padded[i + wide + 1] as number, padded[i + wide - 1] as number) + DIAGONAL);
      out[y * width + x] = padded[i] as number;
    }
  }
  return out;
}
