import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Plan } from "../approach/plans.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { Part } from "./parts.ts";

/**
 * What decided a battle: plain data, to be kept with its replay. Odds and shares run from 0 to 1, ticks are the
 * battle's own.
 */

/** Version of this shape. */
export const ANALYSIS_VERSION = 1;

/** A share of battles played on, with its 95 % interval and standard error. */
export interface Odds {
  readonly odds: number;
  readonly low: number;
  readonly high: number;
  readonly error: number;
  /** Battles played on; 0: it is known, as the battle is over. */
  readonly samples: number;
}

/** The rebels' odds at a moment, by captains who play the truth on from there. */
export interface TrueOdds extends Odds {
  readonly tick: number;
  /** Mean margin of these battles for the rebels, -100 to 100. */
  readonly margin: number;
}

/**
 * The rebels' odds as each side could reckon them from its own picture: the first at tick 0, then every so many
 * ticks.
 */
export interface Beliefs {
  readonly every: number;
  readonly terran: readonly number[];
  readonly alliance: readonly number[];
}

/** An order as it was given. `part` is what it was about. */
export interface Given {
  readonly tick: number;
  readonly order: Order;
  readonly part: Part;
}

/** Something the strongest captain would have ordered in a moment, and why. */
export interface Wanted {
  readonly tick: number;
  readonly order: Order;
  readonly intention: IntentionName;
}

/** What might have been done instead for as long as a moment lasts; then all goes on under captains. */
export type Alternative =
  /** All as the strongest captain would have it. */
  | { readonly kind: "captain" }
  /** The same but for one thing it would do. */
  | { readonly kind: "captain-without"; readonly intention: IntentionName }
  /** What was ordered, and one thing the captain would do on top. */
  | { readonly kind: "besides"; readonly intention: IntentionName }
  /** Act one by another plan, from now on. */
  | { readonly kind: "plan"; readonly plan: Partial<Plan> }
  /** What was ordered but for one order. */
  | { readonly kind: "unsaid"; readonly tick: number; readonly order: Order }
  /** Nothing ordered at all. */
  | { readonly kind: "silence" }
  /** What was ordered right after it, at once; and what was ordered in it, only after it. */
  | { readonly kind: "sooner" }
  | { readonly kind: "later" };

/**
 * Whether an alternative was better than what was ordered, in pairs of battles that played no part in choosing it.
 * Where the 95 % interval of the gain reaches 0 it is not told apart, and no gain is stated: only how large one could
 * still be.
 */
export type Verdict =
  | { readonly told: true; readonly gain: number; readonly low: number; readonly high: number; readonly pairs: number }
  | { readonly told: false; readonly most: number; readonly pairs: number };

/** One of the moments that moved the odds most. */
export interface Turn {
  /** Ticks between which the odds moved. */
  readonly from: number;
  readonly to: number;
  /** The rebels' odds at both, from battles that played no part in choosing the moment. */
  readonly before: Odds;
  readonly after: Odds;
  /** By how much the rebels' odds moved, -1 to 1, with its 95 % interval; `told`: surely not by nothing. */
  readonly moved: number;
  readonly low: number;
  readonly high: number;
  readonly told: boolean;
  /** The side whose odds fell. */
  readonly hurt: Side;
  /** What happened in it, the most notable first. */
  readonly events: readonly LogEntry[];
  /** What the side it hurt ordered in it and shortly before, and what the captain would have ordered in it. */
  readonly ordered: readonly Given[];
  readonly wanted: readonly Wanted[];
  /** Whether it had a hand on a helm meanwhile. */
  readonly byHand: boolean;
  /** The best of the alternatives weighed; null until they have been. */
  readonly better: { readonly instead: Alternative; readonly verdict: Verdict; readonly weighed: number } | null;
}

/**
 * How near orders came to the best found, 0 to 1: 1 less the odds given away at a look. `few`: of too few looks, or too
 * uneven ones, to be shown.
 */
export interface Nearness {
  readonly near: number;
  readonly low: number;
  readonly high: number;
  /** Looks at which there was something of it to order, and battles played on for them. */
  readonly looks: number;
  readonly samples: number;
  readonly few: boolean;
}

/** A commander's accuracy: in all, and split by what orders are about. */
export type Accuracy = Readonly<Record<"all" | Part | "timing", Nearness>>;

export interface Analysis {
  readonly version: typeof ANALYSIS_VERSION;
  readonly seed: number;
  /** Whether nothing more will come. */
  readonly final: boolean;
  readonly hz: number;
  readonly ticks: number;
  /** Battles played on so far. */
  readonly battles: number;
  readonly truth: readonly TrueOdds[];
  readonly beliefs: Beliefs;
  /** In the order of time. */
  readonly turns: readonly Turn[];
  /** null until it has been measured. */
  readonly accuracy: Readonly<Record<Side, Accuracy>> | null;
}
