import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { INTENTIONS, type IntentionName } from "../mind/intention-names.ts";
import type { Alternative } from "./analysis.ts";
import { allBut, type Part, partOf } from "./parts.ts";
import type { Line } from "./play-from.ts";

/** A side at one look, from one tick to another: what it did in it, and what right after it, for as long again. */
export interface Look {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly done: readonly Entry[];
  readonly next: readonly Entry[];
}

export function lookAt(entries: readonly Entry[], side: Side, from: number, to: number): Look {
  const between = (low: number, high: number): Entry[] =>
    entries.filter((entry) => entry.side === side && entry.tick >= low && entry.tick < high);
  return { side, from, to, done: between(from, to), next: between(to, 2 * to - from) };
}

/** What was done, as it was done. */
export function asDone({ side, to, done }: Look): Line {
  return { side, until: to, entries: done, without: null };
}

/** What was done but for what was about a part; that the captain does. */
export function withPartOf(look: Look, part: Part): Line {
  return { ...asDone(look), entries: look.done.filter((entry) => partOf(entry) !== part), without: allBut(part) };
}

/** The line of an alternative. */
export function lineOf(look: Look, instead: Alternative): Line {
  const { side, from, to, done, next } = look;
  const captain = { side, until: to, entries: [] };
  switch (instead.kind) {
    case "captain":
      return { ...captain, without: [] };
    case "captain-without":
      return { ...captain, without: [instead.intention] };
    case "plan":
      return { ...captain, without: [], plan: instead.plan };
    case "silence":
      return { ...captain, without: null };
    case "besides":
      return { ...asDone(look), without: only(instead.intention) };
    case "unsaid":
      return { ...asDone(look), entries: done.filter((entry) => !isSame(entry, instead)) };
    case "sooner":
      return {
        ...asDone(look),
        entries: [...done.filter(({ tick }) => tick === from), ...moved(next, from), ...done.filter(({ tick }) => tick > from)],
      };
    case "later":
      return { ...asDone(look), until: to + 1, entries: moved(done, to) };
  }
}

const only = (intention: IntentionName): IntentionName[] => INTENTIONS.filter((name) => name !== intention);

const moved = (entries: readonly Entry[], tick: number): Entry[] => entries.map((entry) => ({ ...entry, tick }));

function isSame(entry: Entry, { tick, order }: Extract<Alternative, { kind: "unsaid" }>): boolean {
  return "order" in entry && entry.tick === tick && JSON.stringify(entry.order) === JSON.stringify(order);
}
