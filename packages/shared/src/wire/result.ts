import type { Story } from "../aftermath/story.ts";
import type { Deception } from "../approach/state.ts";
import type { Readiness } from "../approach/works.ts";
import type { ShipStatus } from "../battle/state.ts";
import type { ShipClassId } from "../ships/classes.ts";
import type { Side } from "../ships/types.ts";
import type { Weighed } from "./weighed.ts";

/** How a battle ended, told to both sides when it is over and nothing of it is secret any more. */
export interface BattleResult {
  /** Null: nobody; a draw, or a battle that came to nothing. */
  readonly winner: Side | null;
  readonly ending: string;
  /** 0 to 100. */
  readonly margin: number;
  readonly parts: readonly ResultPart[];
  /** s of battle. */
  readonly length: number;
  /** Act one, where there was one. */
  readonly approach: ApproachResult | null;
  /** The secret that fed the rolls. */
  readonly chance: number;
  readonly ships: readonly ShipResult[];
  /** What the captains had in mind, in the order of time; empty between two people. */
  readonly debrief: readonly DebriefLine[];
  readonly story: Story;
}

/** What act one came to. Times in h of the chart. */
export interface ApproachResult {
  /** h at which the main squadron arrived; -1: it never did. */
  readonly arrivedAt: number;
  /** h it would have taken at cruise, straight. */
  readonly distance: number;
  /** s of play before the assault. */
  readonly length: number;
  readonly readiness: Readiness;
  /** Every contact the Alliance had, in the order in which it had them. */
  readonly deceptions: readonly Deception[];
}

/** A captain's reason for what it ordered. */
export interface DebriefLine {
  /** s of battle. */
  readonly at: number;
  readonly side: Side;
  readonly intention: string;
  /** Name of the ship, null: the side as a whole. */
  readonly ship: string | null;
  /** Name or class of what it was aimed at, as the captain knew it; null: nothing, or a contact of unknown class. */
  readonly target: string | null;
  /** What it weighed, where a strategist goes another way. */
  readonly weighed?: Weighed;
}

export interface ResultPart {
  readonly what: "station" | "ships" | "kills" | "flagship";
  readonly points: number;
  readonly of: number;
}

export interface ShipResult {
  readonly name: string;
  readonly side: Side;
  readonly cls: ShipClassId;
  readonly status: ShipStatus;
  /** Fraction left. */
  readonly hull: number;
  /** Damage dealt, and enemy ships destroyed. */
  readonly dealt: number;
  readonly kills: number;
}
