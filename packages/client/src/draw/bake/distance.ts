const STRAIGHT = 1;
const DIAGONAL = Math.SQRT2;

/**
 * Distance in px from each set pixel to the nearest clear one (two-pass chamfer, within 8 % of the true distance);
 * beyond the edge of the map counts as clear. `mask` is set where its value is at least 128.
 */
export function distanceInside(mask: Uint8Array, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height);
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= width || y >= height ? 0 : (out[y * width + x] ?? 0));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((mask[y * width + x] ?? 0) < 128) continue;
      out[y * width + x] = Math.min(at(x - 1, y) + STRAIGHT, at(x, y - 1) + STRAIGHT, at(x - 1, y - 1) + DIAGONAL, at(x + 1, y - 1) + DIAGONAL);
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const here = out[y * width + x] ?? 0;
      if (here === 0) continue;
      out[y * width + x] = Math.min(here, at(x + 1, y) + STRAIGHT, at(x, y + 1) + STRAIGHT, at(x + 1, y + 1) + DIAGONAL, at(x - 1, y + 1) + DIAGONAL);
    }
  }
  return out;
}
