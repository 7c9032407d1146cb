const LN2 = Math.LN2;

/**
 * 0.5 to the power x, for x ≥ 0: the shape of every chance to hit. Same bits in every engine: the whole part by
 * halving, the rest by the exponential series to 10 terms (error below 1e-12). From x = 40 on, 0: no roll ever finds it.
 */
export function powerOfHalf(x: number): number {
  if (!(x < 40)) return 0;
  const whole = Math.floor(x);
  const y = -(x - whole) * LN2;
  let sum = 1;
  for (let n = 12; n > 0; n--) sum = 1 + (y / n) * sum;
  for (let n = 0; n < whole; n++) sum /= 2;
  return sum;
}
