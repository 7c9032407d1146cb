const DAY_MS = 24 * 60 * 60 * 1000;

/** s for which so many marks within a day keep somebody from quick matches, the most first. */
const BARS: readonly (readonly [marks: number, seconds: number])[] = [
  [8, 6 * 60 * 60],
  [5, 30 * 60],
  [3, 5 * 60],
];

/**
 * Whole s until somebody may seek quick matches again; 0: now.
 * Counted are the marks of the day that ended with the last one.
 * @param marks times at which they got them, ms, in any order.
 * @param now ms.
 */
export function barredFor(marks: readonly number[], now: number): number {
  const last = Math.max(...marks);
  const within = marks.filter((at) => last - at < DAY_MS).length;
  const [, seconds] = BARS.find(([least]) => within >= least) ?? [0, 0];
  return seconds === 0 ? 0 : Math.max(0, Math.ceil(seconds - (now - last) / 1000));
}
