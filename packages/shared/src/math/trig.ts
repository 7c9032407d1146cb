/**
 * Trigonometry in degrees that gives the same bits in every engine: only + - * / and Math.sqrt, which IEEE 754
 * fixes, whereas Math.sin and its family may differ between engines.
 * Series: Taylor to x^13 on [-45°, 45°], error below 1e-13.
 */

const RAD = 0.017453292519943295;

function sinCore(x: number): number {
  const q = x * x;
  return x * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - (q / 110) * (1 - q / 156))))));
}

function cosCore(x: number): number {
  const q = x * x;
  return 1 - (q / 2) * (1 - (q / 12) * (1 - (q / 30) * (1 - (q / 56) * (1 - (q / 90) * (1 - (q / 132) * (1 - q / 182))))));
}

/** Sine of an angle in °, any finite size. */
export function sin(deg: number): number {
  const quarter = Math.floor(deg / 90 + 0.5);
  const x = (deg - quarter * 90) * RAD;
  switch (quarter & 3) {
    case 0:
      return sinCore(x);
    case 1:
      return cosCore(x);
    case 2:
      return -sinCore(x);
    default:
      return -cosCore(x);
  }
}

/** Cosine of an angle in °, any finite size. */
export function cos(deg: number): number {
  return sin(deg + 90);
}

const TAN_30 = 0.5773502691896258;
const TAN_15 = 0.2679491924311227;

/** atan for 0 ≤ t ≤ 1, in °: reduced by 30° so that the series runs on |t| ≤ tan 15°; error below 1e-12. */
function atanUnit(t: number): number {
  const shifted = t > TAN_15;
  const u = shifted ? (t - TAN_30) / (1 + t * TAN_30) : t;
  const q = u * u;
  const series =
    u * (1 - q * (1 / 3 - q * (1 / 5 - q * (1 / 7 - q * (1 / 9 - q * (1 / 11 - q * (1 / 13 - q * (1 / 15 - q * (1 / 17 - q / 19)))))))));
  return (shifted ? 30 : 0) + series / RAD;
}

/** Bearing in ° of the vector (dx, dy), clockwise from +x with y down, in (-180, 180]; 0 for the null vector. */
export function bearing(dy: number, dx: number): number {
  if (dx === 0 && dy === 0) return 0;
  const ax = dx < 0 ? -dx : dx;
  const ay = dy < 0 ? -dy : dy;
  let angle = ay <= ax ? atanUnit(ay / ax) : 90 - atanUnit(ax / ay);
  if (dx < 0) angle = 180 - angle;
  // Almost astern rounds to 180, which has but one sign.
  return dy < 0 && angle < 180 ? -angle : angle;
}

/** °/s (or any angle rate) from rad. */
export const DEGREES_PER_RADIAN = 1 / RAD;
