import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import "../../i18n/later.ts";
import type { LogEntry, LogKind, Story } from "@terok-nor/shared/aftermath/story.ts";
import { logText } from "../../i18n/log-words.ts";
import { clockText } from "../../i18n/words.ts";

/** How much an entry of the log weighs where there is no room for all; 0: it is not marked. */
const WEIGHTS: Readonly<Record<LogKind, number>> = {
  sighted: 0,
  proved: 2,
  exposed: 3,
  projected: 0,
  chased: 0,
  struck: 5,
  caught: 5,
  "work-done": 0,
  accident: 2,
  arrived: 4,
  "clear-of-scaffold": 5,
  "shield-down": 0,
  "system-down": 0,
  breach: 2,
  stress: 2,
  destroyed: 7,
  withdrew: 4,
  broke: 3,
  rallied: 0,
  call: 4,
  boarding: 6,
  captured: 8,
  retreat: 8,
  over: 9,
};

/** A moment of a battle worth going to. */
export interface Mark {
  /** Place among the marks. */
  readonly id: number;
  readonly tick: number;
  readonly kind: LogKind;
  readonly side: LogEntry["side"];
  readonly text: string;
}

/** Share of the bar two marks are apart at least. */
const APART = 0.016;

/** What to mark on the bar, in the order of time; of what lies too close together, the weightiest. */
export function marksOf({ log }: Story, ticks: number): Mark[] {
  const worth = log
    .filter(({ kind }) => WEIGHTS[kind] > 0)
    .map((entry) => ({ entry, weight: WEIGHTS[entry.kind] }))
    .sort((a, b) => b.weight - a.weight || a.entry.tick - b.entry.tick);
  const kept: typeof worth = [];
  for (const one of worth) {
    const near = kept.some((other) => Math.abs(other.entry.tick - one.entry.tick) < APART * ticks);
    if (!near) kept.push(one);
  }
  return kept
    .sort((a, b) => a.entry.tick - b.entry.tick)
    .map(({ entry }, id) => ({ id, tick: entry.tick, kind: entry.kind, side: entry.side, text: markText(entry) }));
}

/** When and what, in words. */
function markText(entry: LogEntry): string {
  return `${clockText(entry.tick / ROOM_HZ)}  ${logText(entry)}`;
}

/** s before a mark from which it is shown, so that one sees it come. */
const LEAD_IN = 2;

/** The tick from which a mark is shown. */
export const leadIn = ({ tick }: Pick<Mark, "tick">, hz: number): number => Math.max(0, tick - LEAD_IN * hz);
