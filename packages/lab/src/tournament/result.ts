import type { IntentionName } from "@terok-nor/commander/captain.ts";
import type { Outcome } from "@terok-nor/shared/aftermath/outcome.ts";
import type { Ending, ShipStatus } from "@terok-nor/shared/battle/state.ts";
import type { OrderKind } from "@terok-nor/shared/orders/schema.ts";
import type { ShipClassId, Side, WeaponId } from "@terok-nor/shared/ships/types.ts";

/** What the lab keeps of one battle. Plain data: it crosses threads and is kept in files. */
export interface BattleResult {
  /** Which battle of the tournament it was. */
  readonly index: number;
  readonly galors: number;
  readonly winner: Side;
  readonly ending: Ending;
  readonly outcome: Outcome;
  /** s from the opening to the end. */
  readonly length: number;
  readonly ticks: number;
  /** The winner's margin, 0 to 100. */
  readonly margin: number;
  readonly ships: readonly ShipResult[];
  readonly given: Readonly<Record<Side, Given>>;
}

export interface ShipResult {
  readonly cls: ShipClassId;
  readonly side: Side;
  readonly name: string;
  readonly fate: ShipStatus | "captured";
  /** Share of the hull left, 0 to 1. */
  readonly hull: number;
  /** Where and when it was destroyed: u from the station, turned so that the fleet comes from the top (y runs down), and s. */
  readonly died: { readonly x: number; readonly y: number; readonly at: number } | null;
  /** Damage that struck enemy ships, by weapon. */
  readonly damage: Readonly<Partial<Record<WeaponId, number>>>;
}

/** How often a captain gave orders of each kind and had each intention, refused ones too. */
export interface Given {
  readonly orders: Readonly<Partial<Record<OrderKind, number>>>;
  readonly intentions: Readonly<Partial<Record<IntentionName, number>>>;
}
