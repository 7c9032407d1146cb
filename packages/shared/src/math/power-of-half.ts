const LN2 = Math.LN2;
/** From here on no roll ever finds the chance. */
const NEVER = 40;
/** 0.5 to every whole power below that: exact. */
const HALVINGS: number[] = [1];
for (let n = 1; n < NEVER; n++) HALVINGS.push((HALVINGS[n - 1] as number) / 2);

/**
 * 0.5 to the power x, for x ≥ 0: the shape of every chance to hit. Same bits in every engine: the whole part from a table,
 * the rest by the exponential series to 12 terms, summed in pairs as in trig.ts (error below 1e-12). From x = 40 on, 0.
 */
export function powerOfHalf(x: number): number {
  if (!(x < NEVER)) return 0;
  const whole = Math.floor(x);
  const y = (whole - x) * LN2;
  const y2 = y * y;
  const y4 = y2 * y2;
  const low = 1 + y + y2 * (1 / 2 + y * (1 / 6));
  const middle = 1 / 24 + y * (1 / 120) + y2 * (1 / 720 + y * (1 / 5040));
  const high = 1 / 40320 + y * (1 / 362880) + y2 * (1 / 3628800 + y * (1 / 39916800));
  return (low + y4 * (middle + y4 * (high + y4 * (1 / 479001600)))) * (HALVINGS[whole] as number);
}
