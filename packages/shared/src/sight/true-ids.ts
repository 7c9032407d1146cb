import { chartTrack } from "../approach/lookups.ts";
import { FIRST_SHADOW, NOTHING, RAIDER } from "../approach/state.ts";
import type { TorpedoRef } from "../battle/events.ts";
import { sideState, trackById } from "../battle/field.ts";
import { RAIDER_SHIP } from "../battle/opening.ts";
import { type BattleState, SHADOW_OFFSET } from "../battle/state.ts";
import { FIRST_CONTACT_ID } from "../orders/ids.ts";
import type { Side } from "../ships/types.ts";

/**
 * Ids for whoever sees both sides: ships by their own, warp shadows from SHADOW_OFFSET on, squadrons named as the goal of somebody on the
 * chart from FIRST_CONTACT_ID on; -1 nobody.
 */

/** What a side's order or aim means by an id of its own world: an own ship stays what it is, a contact becomes what it stands for. */
export function meantOnField(state: BattleState, side: Side, id: number): number {
  return id < FIRST_CONTACT_ID ? id : (trackById(sideState(state, side), id)?.of ?? -1);
}

/** The same on the chart: of the Alliance's contacts the raider's ship or a shadow, of the rebels' a squadron. */
export function meantOnChart({ chart }: BattleState, side: Side, id: number): number {
  const of = chart === null || id < 0 ? NOTHING : (chartTrack(chart[side], id)?.of ?? NOTHING);
  if (of === NOTHING) return -1;
  if (side === "terran") return FIRST_CONTACT_ID + of;
  return of === RAIDER ? RAIDER_SHIP : SHADOW_OFFSET + of - FIRST_SHADOW;
}

/** Torpedoes are counted by each side for itself: the rebels' are even here, the Alliance's odd. */
export function trueTorpedoId({ side, id }: Pick<TorpedoRef, "side" | "id">): number {
  return id * 2 + (side === "terran" ? 0 : 1);
}
