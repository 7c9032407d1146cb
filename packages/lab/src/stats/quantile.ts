/**
 * The value below which a share `q` (0 to 1) of the values lies, between neighbours in a straight line; NaN of none.
 * The library's takes the nearest value, which for few battles jumps from one to the next.
 */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
