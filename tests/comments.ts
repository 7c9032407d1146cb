/** Characters a line of comment may have: past them it is read less well than two lines. */
export const LONGEST = 125;

/** The lines, by number, that begin as a comment and are longer than that. An address has to stay in one piece. */
export function longComments(source: string): number[] {
  return source
    .split("\n")
    .flatMap((line, i) => (/^\s*(?:\/\/|\/\*|\*)/.test(line) && line.length > LONGEST && !line.includes("://") ? [i + 1] : []));
}
