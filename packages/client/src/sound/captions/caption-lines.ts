import type { SoundCue } from "../cues/cue.ts";
import { type Caption, SOUND_ROWS } from "../cues/sounds.ts";
import { type Direction, directionOf, type View } from "../play/place.ts";

/** What is heard, in a word, with where to look for it. */
export interface CaptionLine {
  readonly caption: Caption;
  readonly direction: Direction;
  /** How often it was heard while the line stood, and when it was last, s. */
  readonly count: number;
  readonly heard: number;
  readonly priority: number;
  /** s of the reader's time at which it goes. */
  readonly until: number;
}

/** Lines at once. */
export const MOST_LINES = 3;
/** s a line stays. */
const STAY = 3.2;

/**
 * The lines after something more was heard at `now` (s): what is heard again from the same side is counted, the
 * least weighty gives way, and those that have stood long enough go.
 */
export function captioned(
  lines: readonly CaptionLine[],
  cues: readonly SoundCue[],
  view: View | null,
  now: number,
): readonly CaptionLine[] {
  const alive = lines.filter(({ until }) => until > now);
  const next = new Map(alive.map((line) => [keyOf(line), line]));
  for (const { name, at, priority } of cues) {
    const { caption, apart } = SOUND_ROWS[name];
    if (caption === null) continue;
    const direction = directionOf(at, view);
    const key = keyOf({ caption, direction });
    const line = next.get(key);
    // What comes so close after another is heard as one with it.
    if (line && now - line.heard < apart) continue;
    next.set(key, { caption, direction, count: (line?.count ?? 0) + 1, heard: now, priority, until: now + STAY });
  }
  const kept = [...next.values()].sort((a, b) => b.priority - a.priority || b.until - a.until).slice(0, MOST_LINES);
  return kept.length === lines.length && kept.every((line, i) => line === lines[i]) ? lines : kept;
}

const keyOf = ({ caption, direction }: Pick<CaptionLine, "caption" | "direction">): string => `${caption} ${direction}`;
