/** A stretch without a choice: s it lasted, and s into the act at which it began. */
export interface Wait {
  readonly lasted: number;
  readonly begun: number;
}

/** The longest stretch of an act that lasts for `end` s without any of the moments, which are in order, s into the act. */
export function longestGap(moments: readonly number[], end: number): Wait {
  let last = 0;
  let longest: Wait = { lasted: 0, begun: 0 };
  for (const moment of [...moments.filter((each) => each >= 0 && each < end), end]) {
    if (moment - last > longest.lasted) longest = { lasted: moment - last, begun: last };
    last = moment;
  }
  return longest;
}
