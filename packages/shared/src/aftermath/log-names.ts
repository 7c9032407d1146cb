import { chartTrack, squadronById } from "../approach/lookups.ts";
import type { Squadron } from "../approach/state.ts";
import { trackById } from "../battle/field.ts";
import { RAIDER_SHIP } from "../battle/opening.ts";
import type { BattleState } from "../battle/state.ts";
import {
  type ChartThingId,
  type ContactId,
  isChartShadow,
  isShadowThing,
  type ShipId,
  type SquadronId,
  type ThingId,
} from "../ships/ids.ts";
import { FACINGS, type Side } from "../ships/types.ts";

/** Names the log tells things by. */

/** What a warp shadow is called there. */
export const SHADOW = "shadow";

/** Name of a ship, or SHADOW; null for nobody. */
export function nameOf({ ships }: BattleState, id: ThingId): string | null {
  return isShadowThing(id) ? SHADOW : (ships[id]?.name ?? null);
}

/**
 * Name of what a side's contact stands for, on the field or on the chart. SHADOW where
 * it is gone already: only a shadow that was seen through goes so fast.
 */
export function nameOfContact(state: BattleState, side: Side, contact: ContactId): string | null {
  const track = trackById(state[side], contact);
  if (track !== null) return nameOf(state, track.of);
  const onChart = state.chart === null ? null : chartTrack(state.chart[side], contact);
  if (onChart === null) return SHADOW;
  if (side === "terran") return nameOfSquadron(state, onChart.of);
  return isChartShadow(onChart.of) ? SHADOW : nameOf(state, RAIDER_SHIP);
}

/** A squadron goes by its flagship, or its first ship. */
export function nameOfSquadron(state: BattleState, id: SquadronId | ChartThingId): string | null {
  const squadron = state.chart === null ? null : squadronById(state.chart, id);
  return squadron === null ? null : nameOf(state, leadOf(squadron));
}

function leadOf({ ships }: Squadron): ShipId {
  return (ships.find((ship) => ship.cls === "flagship") ?? ships[0])?.id ?? -1;
}

/** Name of a facing; the station has sectors. */
export function nameOfFacing({ ships }: BattleState, ship: ShipId, facing: number): string {
  const named = ships[ship]?.cls === "terok-nor" ? undefined : FACINGS[facing];
  return named ?? `sector-${facing + 1}`;
}
