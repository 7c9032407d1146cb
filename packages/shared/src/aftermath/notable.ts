import type { LogEntry, LogKind } from "./story.ts";

/** Entries a story tells at most. */
export const MOST_ENTRIES = 250;

/** How much a kind of thing matters to the story; of the same thing happening to the same ship each time less. */
const WEIGHT: Readonly<Record<LogKind, number>> = {
  over: 100,
  captured: 90,
  destroyed: 80,
  retreat: 70,
  arrived: 60,
  "clear-of-scaffold": 60,
  caught: 55,
  struck: 50,
  exposed: 50,
  withdrew: 50,
  boarding: 45,
  call: 40,
  broke: 40,
  "work-done": 35,
  accident: 35,
  chased: 30,
  projected: 30,
  rallied: 25,
  stress: 25,
  "system-down": 20,
  proved: 15,
  breach: 12,
  sighted: 10,
  "shield-down": 10,
};

/** How much an entry matters to the story, whatever else happened. */
export function weightOf({ kind }: LogEntry): number {
  return WEIGHT[kind];
}

/** Names what befell whom, so that repetitions can be counted. */
export function sameness({ kind, side, ship }: LogEntry): string {
  return `${kind} ${side} ${ship}`;
}

/** The most notable entries, in the order of time. */
export function notable(log: readonly LogEntry[]): readonly LogEntry[] {
  if (log.length <= MOST_ENTRIES) return log.slice();
  const times = new Map<string, number>();
  const weighed = log.map((entry, at) => {
    const nth = (times.get(sameness(entry)) ?? 0) + 1;
    times.set(sameness(entry), nth);
    return { entry, at, weight: WEIGHT[entry.kind] / nth };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.at - b.at);
  return weighed
    .slice(0, MOST_ENTRIES)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
