import type { DebriefLine } from "@terok-nor/shared/wire/result.ts";

/** A thought of a captain's, and the ships it was about: none where it was about the side as a whole. */
export interface Thought extends Omit<DebriefLine, "ship"> {
  readonly ships: readonly string[];
}

/** The captains' thoughts; one had for several ships one after the other is told once, as of the first. */
export function thoughtsOf(lines: readonly DebriefLine[]): Thought[] {
  const thoughts: { line: DebriefLine; ships: string[] }[] = [];
  for (const line of lines) {
    const last = thoughts.at(-1);
    if (last && line.ship !== null && isSame(last.line, line)) last.ships.push(line.ship);
    else thoughts.push({ line, ships: line.ship === null ? [] : [line.ship] });
  }
  return thoughts.map(({ line: { ship: _first, ...rest }, ships }) => ({ ...rest, ships: [...new Set(ships)] }));
}

const isSame = (a: DebriefLine, b: DebriefLine): boolean =>
  a.ship !== null && !a.weighed && !b.weighed && a.side === b.side && a.intention === b.intention && a.target === b.target;
