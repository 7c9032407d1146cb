import { lotOf } from "@terok-nor/commander/counsel/draw.ts";
import { reckonOdds } from "@terok-nor/commander/counsel/reckon.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { takeTurn } from "@terok-nor/commander/take-turn.ts";
import { marginOf } from "@terok-nor/shared/aftermath/margin.ts";
import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { mean } from "@terok-nor/shared/math/mean.ts";
import { otherSide, SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { Field } from "../tournament/options.ts";
import { captainOf } from "../tournament/play.ts";
import type { Way } from "./ways.ts";

/** s within which an intention must come to an order to be worth leaving out. */
const SOON = 40;

/** A side at one moment of a battle, whose ways to go on are played on from there. */
export class Moment {
  readonly side: Side;
  readonly #state: BattleState;
  readonly #field: Field;
  readonly #seeds: Readonly<Record<Side, number>>;
  readonly #horizon: number;
  readonly #standing = new Map<number, number>();
  readonly #acted = new Set<IntentionName>();

  /**
   * `seeds`: of both captains; `horizon`: s of the assault for which a battle is played on, in act one until the assault
   * has lasted so long. The state is copied, never changed.
   */
  constructor(state: BattleState, field: Field, seeds: Readonly<Record<Side, number>>, side: Side, horizon: number) {
    this.side = side;
    this.#state = state;
    this.#field = { ...field, terran: playing(field.terran), alliance: playing(field.alliance) };
    this.#seeds = seeds;
    this.#horizon = horizon * state.setup.hz;
  }

  /** Its captain's own. */
  get seed(): number {
    return this.#seeds[this.side];
  }

  /** What the captain gives orders by before long, on its own way: in the first `lots` battles and those played before. */
  acted(lots: number): ReadonlySet<IntentionName> {
    for (let lot = 0; lot < lots; lot++) this.#standingOdds(lot);
    return this.#acted;
  }

  /** The side's odds (0 to 1) on its own way, by what was played of it. */
  odds(): number {
    return mean([...this.#standing.values()]);
  }

  /**
   * How much better (-1 to 1) the side fares on a way than on its own, in pairs of battles from the lots `from` to `to`
   * (less one). Both battles of a pair are the true one, told by what both sides see, with both true captains and the
   * same rolls from now on; the lot says which.
   */
  differences({ change }: Way, from: number, to: number): number[] {
    return Array.from({ length: to - from }, (_, i) => this.#play(from + i, change) - this.#standingOdds(from + i));
  }

  #standingOdds(lot: number): number {
    const known = this.#standing.get(lot);
    if (known !== undefined) return known;
    const odds = this.#play(lot, {}, this.#acted);
    this.#standing.set(lot, odds);
    return odds;
  }

  #play(lot: number, change: Partial<Field>, acted?: Set<IntentionName>): number {
    const state = otherwise(this.#state, lot);
    const { hz } = state.setup;
    const captains = {
      terran: this.#captain("terran", change, state),
      alliance: this.#captain("alliance", change, state),
    };
    const from = state.tick;
    const note = ({ intention }: { readonly intention: IntentionName }): void => void acted?.add(intention);
    const events: BattleEvent[] = [];
    while (state.phase !== "aftermath" && (state.assaultAt < 0 || state.tick - Math.max(from, state.assaultAt) < this.#horizon)) {
      events.length = 0;
      const soon = state.tick - from < SOON * hz;
      for (const side of SIDES) takeTurn(state, captains[side], events, soon && side === this.side ? note : undefined);
      tick(state, events);
    }
    return oddsIn(state, this.side);
  }

  #captain(side: Side, change: Partial<Field>, { setup }: BattleState) {
    return captainOf(side === this.side ? { ...this.#field, ...change } : this.#field, side, this.#seeds[side], setup);
  }
}

/** A strategist is played on as the admiral it begins as: it does not think while it is thought about. */
const playing = (level: Field[Side]): Field[Side] => (level === "strategist" ? "admiral" : level);

/** The same battle so far, with other rolls from now on. What structuredClone makes is played at half the speed (V8). */
function otherwise(state: BattleState, lot: number): BattleState {
  const copy: BattleState = JSON.parse(JSON.stringify(state));
  return { ...copy, setup: { ...copy.setup, chance: lotOf(lotOf(copy.setup.chance, copy.tick), lot) } };
}

/** A side's odds: 1 won, 0 lost, else between what both sides would make of it at a glance. */
function oddsIn(state: BattleState, side: Side): number {
  const result = marginOf(state);
  if (result !== null) return result.winner === side ? 1 : 0;
  const own = reckonOdds(seenBy(state, side), state.setup);
  return (own + 1 - reckonOdds(seenBy(state, otherSide(side)), state.setup)) / 2;
}
