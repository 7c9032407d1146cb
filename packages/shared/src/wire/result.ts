import type { ShipStatus } from "../battle/state.ts";
import type { ShipClassId, Side } from "../ships/types.ts";

/** How a battle ended, told to both sides when it is over and nothing of it is secret any more. */
export interface BattleResult {
  readonly winner: Side;
  readonly ending: string;
  /** 0 to 100. */
  readonly margin: number;
  readonly parts: readonly ResultPart[];
  /** s of battle. */
  readonly length: number;
  /** The secret that fed the rolls. */
  readonly chance: number;
  readonly ships: readonly ShipResult[];
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
