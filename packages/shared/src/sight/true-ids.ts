import { chartTrack } from "../approach/lookups.ts";
import type { TorpedoRef } from "../battle/events.ts";
import { sideState, trackById } from "../battle/field.ts";
import { RAIDER_SHIP } from "../battle/opening.ts";
import type { BattleState } from "../battle/state.ts";
import {
  type EntityId,
  type GoalId,
  goalOfSquadron,
  isOwn,
  NOTHING,
  RAIDER,
  shadowOfChartThing,
  type ThingId,
  type TorpedoId,
  thingOfShadow,
} from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";

/** Ids for whoever sees both sides: things by their own numbers, squadrons as goals on the chart by theirs; -1 nobody. */

/**
 * What a side's order or aim means by an id of its own world: an
 * own ship stays what it is, a contact becomes what it stands for.
 */
export function meantOnField(state: BattleState, side: Side, id: EntityId): ThingId {
  return isOwn(id) ? id : (trackById(sideState(state, side), id)?.of ?? -1);
}

/** The same on the chart: of the Alliance's contacts the raider's ship or a shadow, of the rebels' a squadron. */
export function meantOnChart({ chart }: BattleState, side: Side, id: GoalId): GoalId {
  const of = chart === null || id < 0 ? NOTHING : (chartTrack(chart[side], id)?.of ?? NOTHING);
  if (of === NOTHING) return -1;
  if (side === "terran") return goalOfSquadron(of);
  return of === RAIDER ? RAIDER_SHIP : thingOfShadow(shadowOfChartThing(of));
}

/** Torpedoes are counted by each side for itself: the rebels' are even here, the Alliance's odd. */
export function trueTorpedoId({ side, id }: Pick<TorpedoRef, "side" | "id">): TorpedoId {
  return id * 2 + (side === "terran" ? 0 : 1);
}
