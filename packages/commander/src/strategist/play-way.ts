import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import { createBattle } from "@terok-nor/shared/battle/create.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { otherSide, SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { type Captain, createCaptain } from "../captain.ts";
import { believedBattle } from "../counsel/believed-battle.ts";
import { lotOf } from "../counsel/draw.ts";
import { reckonOdds } from "../counsel/reckon.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { Muster } from "../mind/muster.ts";
import { takeTurn } from "../take-turn.ts";
import { notePerils, type Peril } from "./peril.ts";
import type { Question } from "./question.ts";
import type { Way } from "./way.ts";

/** How one battle came out that was played on along a way. */
export interface Played {
  /** The asker's odds: 1 won, 0 lost, in between where the horizon came first. */
  readonly odds: number;
  /** Its margin, -100 to 100; 0 where the horizon came first. */
  readonly score: number;
  readonly perils: ReadonlyMap<string, Peril>;
  /** What it gave orders for within `SOON` s. */
  readonly acted: ReadonlySet<IntentionName>;
}

/** s within which an intention must come to an order to be worth weighing. */
const SOON = 40;

/**
 * Plays on along a way, the enemy led by an admiral: what a side believes once the fleet is there, before that the
 * battle from its opening, which both sides know. The same question, way and lot come out the same.
 */
export function playWay({ picture, muster, seed, never, budget }: Question, way: Way, lot: number): Played {
  const { side } = picture;
  const { hz, horizon } = budget;
  const terms: Muster = { ...muster, hz };
  const state = picture.chart === null ? believedBattle(picture, muster, lot, hz) : createBattle({ ...terms, chance: lotOf(lot, 0) });
  const own = createCaptain(side, "strategist", seed, terms, way.plan, [...way.without, ...never]);
  const enemy = createCaptain(otherSide(side), "admiral", lotOf(lot, 1), terms);
  const captains: Record<Side, Captain> = side === "terran" ? { terran: own, alliance: enemy } : { terran: enemy, alliance: own };
  const from = state.tick;
  const acted = new Set<IntentionName>();
  const perils = new Map<string, Peril>();
  const events: BattleEvent[] = [];
  while (state.phase !== "aftermath" && state.tick - from < horizon * hz) {
    events.length = 0;
    const note = state.tick - from < SOON * hz ? noteInto(acted) : undefined;
    for (const each of SIDES) takeTurn(state, captains[each], events, each === side ? note : undefined);
    tick(state, events);
    notePerils(state, events, side, (state.tick - from) / hz, perils);
  }
  return { ...cameTo(state, side, terms), perils, acted };
}

function noteInto(acted: Set<IntentionName>) {
  return ({ intention }: { readonly intention: IntentionName }): void => void acted.add(intention);
}

function cameTo(state: BattleState, side: Side, terms: Muster): Pick<Played, "odds" | "score"> {
  const result = marginOf(state);
  if (result === null) return { odds: reckonedFor(state, side, terms), score: 0 };
  const won = result.winner === side;
  return { odds: won ? 1 : 0, score: won ? result.margin : -result.margin };
}

/** Between what both sides would make of it at a glance. */
function reckonedFor(state: BattleState, side: Side, terms: Muster): number {
  const own = reckonOdds(seenBy(state, side), terms);
  const enemy = reckonOdds(seenBy(state, otherSide(side)), terms);
  return (own + 1 - enemy) / 2;
}
