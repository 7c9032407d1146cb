import { chartTrack, squadronById } from "../approach/lookups.ts";
import { FIRST_SHADOW, type Squadron } from "../approach/state.ts";
import { trackById } from "../battle/field.ts";
import { RAIDER_SHIP } from "../battle/opening.ts";
import type { BattleState } from "../battle/state.ts";
import { isShadowThing } from "../ships/ids.ts";
import { FACINGS, type Side } from "../ships/types.ts";

/** Names the log tells things by. */

/** What a warp shadow is called there. */
export const SHADOW = "shadow";

/** Name of a ship, or SHADOW; null for nobody. */
export function nameOf({ ships }: BattleState, id: number): string | null {
  return isShadowThing(id) ? SHADOW : (ships[id]?.name ?? null);
}

/**
 * Name of what a side's contact stands for, on the field or on the chart;
 * SHADOW where it is gone already, as only what is seen through goes so fast.
 */
export function nameOfContact(state: BattleState, side: Side, contact: number): string | null {
  const track = trackById(state[side], contact);
  if (track !== null) return nameOf(state, track.of);
  const onChart = state.chart === null ? null : chartTrack(state.chart[side], contact);
  if (onChart === null) return SHADOW;
  if (side === "terran") return nameOfSquadron(state, onChart.of);
  return onChart.of >= FIRST_SHADOW ? SHADOW : nameOf(state, RAIDER_SHIP);
}

/** A squadron goes by its flagship, or its first ship. */
export function nameOfSquadron(state: BattleState, id: number): string | null {
  const squadron = state.chart === null ? null : squadronById(state.chart, id);
  return squadron === null ? null : nameOf(state, leadOf(squadron));
}

function leadOf({ ships }: Squadron): number {
  return (ships.find((ship) => ship.cls === "flagship") ?? ships[0])?.id ?? -1;
}

/** Name of a facing; the station has sectors. */
export function nameOfFacing({ ships }: BattleState, ship: number, facing: number): string {
  const named = ships[ship]?.cls === "terok-nor" ? undefined : FACINGS[facing];
  return named ?? `sector-${facing + 1}`;
}
