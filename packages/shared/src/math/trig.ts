/**
 * Trigonometry in degrees that gives the same bits in every engine: only + - * / and Math.sqrt, which IEEE 754
 * fixes, whereas Math.sin and its family may differ between engines.
 * Series: Taylor to x^13 and x^14 on [-45°, 45°], error below 1e-13. Their terms are summed in pairs (Estrin's scheme):
 * the processor works on several at once, where Horner's nesting makes each wait for the one before.
 */

const RAD = 0.017453292519943295;
/** °/s (or any angle rate) from rad. */
export const DEGREES_PER_RADIAN = 1 / RAD;
const QUARTERS_PER_DEGREE = 1 / 90;

function sinCore(x: number): number {
  const q = x * x;
  const q2 = q * q;
  const tail = -1 / 6 + q * (1 / 120) + q2 * (-1 / 5040 + q * (1 / 362880)) + q2 * q2 * (-1 / 39916800 + q * (1 / 6227020800));
  return x + x * q * tail;
}

function cosCore(x: number): number {
  const q = x * x;
  const q2 = q * q;
  const tail =
    q * (1 / 24) - 0.5 + q2 * (q * (1 / 40320) - 1 / 720) + q2 * q2 * (q * (1 / 479001600) - 1 / 3628800 - q2 * (1 / 87178291200));
  return 1 + q * tail;
}

/** Sine of an angle in °, any finite size. */
export function sin(deg: number): number {
  const quarter = Math.floor(deg * QUARTERS_PER_DEGREE + 0.5);
  return ofQuarter(quarter, (deg - quarter * 90) * RAD);
}

/** Cosine of an angle in °, any finite size. */
export function cos(deg: number): number {
  const quarter = Math.floor(deg * QUARTERS_PER_DEGREE + 0.5);
  return ofQuarter(quarter + 1, (deg - quarter * 90) * RAD);
}

/** Sine of x rad past so many quarter turns. */
function ofQuarter(quarters: number, x: number): number {
  switch (quarters & 3) {
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

/** A direction as an angle in °, clockwise from +x, and as a vector of length 1. */
export interface Direction {
  deg: number;
  x: number;
  y: number;
}

export function blankDirection(): Direction {
  return { deg: 0, x: 1, y: 0 };
}

/**
 * Fills in the vector of a direction whose angle is set; sine and cosine together cost little more than one. Rules that fly
 * and aim at every tick use this. All of it is in the object, as numbers handed through a call would be allocated.
 */
export function point(to: Direction): void {
  const quarter = Math.floor(to.deg * QUARTERS_PER_DEGREE + 0.5);
  const x = (to.deg - quarter * 90) * RAD;
  const across = sinCore(x);
  const along = cosCore(x);
  switch (quarter & 3) {
    case 0:
      to.x = along;
      to.y = across;
      break;
    case 1:
      to.x = -across;
      to.y = along;
      break;
    case 2:
      to.x = -along;
      to.y = -across;
      break;
    default:
      to.x = across;
      to.y = -along;
  }
}

const TAN_30 = 0.5773502691896258;
const TAN_15 = 0.2679491924311227;

/**
 * Bearing in ° of the vector (dx, dy), clockwise from +x with y down, in (-180, 180]; 0 for the null vector. The arc tangent
 * of the smaller side over the greater, reduced by 30° so that the series runs on no more than tan 15°; error below 1e-12.
 */
export function bearing(dy: number, dx: number): number {
  if (dx === 0 && dy === 0) return 0;
  const ax = dx < 0 ? -dx : dx;
  const ay = dy < 0 ? -dy : dy;
  const steep = ay > ax;
  const t = steep ? ax / ay : ay / ax;
  const shifted = t > TAN_15;
  const u = shifted ? (t - TAN_30) / (1 + t * TAN_30) : t;
  const q = u * u;
  const q2 = q * q;
  const q4 = q2 * q2;
  const low = 1 - q * (1 / 3) + q2 * (1 / 5 - q * (1 / 7));
  const middle = 1 / 9 - q * (1 / 11) + q2 * (1 / 13 - q * (1 / 15));
  const series = u * (low + q4 * (middle + q4 * (1 / 17 - q * (1 / 19))));
  const slope = (shifted ? 30 : 0) + series * DEGREES_PER_RADIAN;
  const quarter = steep ? 90 - slope : slope;
  const angle = dx < 0 ? 180 - quarter : quarter;
  // Almost astern rounds to 180, which has but one sign.
  return dy < 0 && angle < 180 ? -angle : angle;
}
