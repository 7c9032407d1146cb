import type { LogEntry, LogKind, Story } from "@terok-nor/shared/aftermath/story.ts";
import { CAUSES } from "@terok-nor/shared/wire/tables.ts";
import { watching } from "../i18n/en/watching.ts";
import { textOf } from "../i18n/t.ts";
import { clockText, shipName } from "../i18n/words.ts";

/** How an entry of the log stands on the bar: its sign, and how much it weighs where there is no room for all. */
type Sign = "scan" | "shadow" | "strike" | "arrival" | "blow" | "loss" | "flight" | "call" | "boarding" | "end";
const SIGNS: Readonly<Record<LogKind, readonly [sign: Sign, weight: number] | null>> = {
  sighted: null,
  proved: ["scan", 2],
  exposed: ["shadow", 3],
  projected: null,
  chased: null,
  struck: ["strike", 5],
  caught: ["strike", 5],
  "work-done": null,
  accident: ["blow", 2],
  arrived: ["arrival", 4],
  "clear-of-scaffold": ["arrival", 5],
  "shield-down": null,
  "system-down": null,
  breach: ["blow", 2],
  stress: ["blow", 2],
  destroyed: ["loss", 7],
  withdrew: ["flight", 4],
  broke: ["flight", 3],
  rallied: null,
  call: ["call", 4],
  boarding: ["boarding", 6],
  captured: ["boarding", 8],
  retreat: ["flight", 8],
  over: ["end", 9],
};

/** A moment of a battle worth going to. */
export interface Mark {
  /** Place among the marks. */
  readonly id: number;
  readonly tick: number;
  readonly sign: Sign;
  readonly side: LogEntry["side"];
  readonly text: string;
}

/** Share of the bar two marks are apart at least. */
const APART = 0.016;

/** What to mark on the bar of a battle of so many ticks: of what lies too close together the weightiest. In the order of time. */
export function marksOf({ log }: Story, ticks: number): Mark[] {
  const worth = log
    .flatMap((entry) => {
      const sign = SIGNS[entry.kind];
      return sign === null || sign === undefined ? [] : [{ entry, sign: sign[0], weight: sign[1] }];
    })
    .sort((a, b) => b.weight - a.weight || a.entry.tick - b.entry.tick);
  const kept: typeof worth = [];
  for (const one of worth) {
    const near = kept.some((other) => Math.abs(other.entry.tick - one.entry.tick) < APART * ticks);
    if (!near) kept.push(one);
  }
  return kept
    .sort((a, b) => a.entry.tick - b.entry.tick)
    .map(({ entry, sign }, id) => ({ id, tick: entry.tick, sign, side: entry.side, text: markText(entry) }));
}

const HZ = 20;

/** When and what, in words. */
export function markText(entry: LogEntry): string {
  return `${clockText(entry.tick / HZ)}  ${logText(entry)}`;
}

function logText({ kind, side, ship, other }: LogEntry): string {
  const a = ship === null ? (textOf(`side.${side}.short`) ?? side) : shipName(ship);
  const b = other === null ? "" : (textOf(`system.${other}`) ?? textOf(`work.${other}`) ?? shipName(other));
  const words: Readonly<Record<string, string>> = watching;
  const alone = other === null || CAUSES.some((cause) => cause === other);
  const text = (alone ? undefined : words[`mark.${kind}.other`]) ?? words[`mark.${kind}`] ?? kind;
  return text.replace("{a}", a).replace("{b}", b);
}
