import { Chronicle } from "@terok-nor/shared/aftermath/chronicle.ts";
import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleSetup, BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { carryOut, type Entry } from "@terok-nor/shared/replay/record.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { reckonOdds } from "../counsel/reckon.ts";
import type { Beliefs } from "./analysis.ts";
import { type Stand, standOf } from "./stand.ts";

/**
 * A battle that was fought: its opening, all that was done in it, and the ticks it ran for. A replay's file has all
 * three.
 */
export interface Past {
  readonly setup: BattleSetup;
  readonly entries: readonly Entry[];
  readonly ticks: number;
}

/** What a battle was, as far as an analysis asks. */
export interface Course {
  /** Every so many ticks, from the opening on. */
  readonly stands: readonly Stand[];
  readonly beliefs: Beliefs;
  readonly log: readonly LogEntry[];
  /** Tick at which the fleet was there; -1: it never came. */
  readonly assaultAt: number;
  /** Ticks it came to, and how it ended; null: nobody won. */
  readonly ticks: number;
  readonly end: Came | null;
}

/** How a battle came out for the rebels. */
export interface Came {
  readonly won: boolean;
  /** The margin, -100 to 100: above 0 where they won. */
  readonly score: number;
}

/** s between two readings of what each side believed. */
const BELIEF_S = 2;

/** Runs a battle again and keeps where it stood every so many `every` s. */
export function courseOf(past: Past, every: number): Course {
  const state = createBattle(past.setup);
  const { hz } = past.setup;
  const chronicle = new Chronicle(state);
  const stands: Stand[] = [];
  const beliefs = { every: BELIEF_S * hz, terran: [] as number[], alliance: [] as number[] };
  const events: BattleEvent[] = [];
  let next = 0;
  while (state.phase !== "aftermath" && state.tick < past.ticks) {
    if (state.tick % (every * hz) === 0) stands.push(standOf(state));
    if (state.tick % beliefs.every === 0) readBeliefs(state, beliefs);
    events.length = 0;
    next = carryOut(state, past.entries, next, events);
    tick(state, events);
    chronicle.add(state, events);
  }
  // What was done after the last tick may have ended it.
  events.length = 0;
  carryOut(state, past.entries, next, events);
  chronicle.add(state, events);
  return { stands, beliefs, log: chronicle.story().log, assaultAt: state.assaultAt, ticks: state.tick, end: cameTo(state) };
}

/** How a battle has come out; null while it is undecided. */
export function cameTo(state: BattleState): Came | null {
  const result = marginOf(state);
  if (result === null) return null;
  const won = result.winner === "terran";
  return { won, score: won ? result.margin : -result.margin };
}

function readBeliefs(state: BattleState, { terran, alliance }: { terran: number[]; alliance: number[] }): void {
  terran.push(rounded(reckonOdds(seenBy(state, "terran"), state.setup)));
  alliance.push(rounded(1 - reckonOdds(seenBy(state, "alliance"), state.setup)));
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
