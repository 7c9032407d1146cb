import type { ContactId } from "@terok-nor/shared/ships/ids.ts";
import type { OwnSquadron } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Desk } from "../../mind/desk.ts";
import type { IntentionName } from "../../mind/intention-names.ts";
import { distanceBetween, type Place } from "../../mind/place.ts";

/**
 * Orders to squadrons. The first intention to claim one decides where it goes; what it does already is not ordered again.
 */

/** A squadron as something that can be claimed: squadrons and ships have numbers of their own. */
export function isFree(desk: Desk, squadron: OwnSquadron): boolean {
  return desk.isFree(keyOf(squadron));
}

export function claim(desk: Desk, squadron: OwnSquadron): void {
  desk.claim(keyOf(squadron));
}

function keyOf({ id }: OwnSquadron): { readonly id: number } {
  return { id: -1 - id };
}

/** The ship a squadron's orders are told by: the flagship or its first. */
export function leadOf(squadron: OwnSquadron): number {
  return squadron.ships[0]?.id ?? -1;
}

/** u by which a course may end elsewhere without being worth a new order. */
const NEAR_ENOUGH = 0.35;

export function sail(desk: Desk, squadron: OwnSquadron, points: readonly Place[], intention: IntentionName): void {
  if (!isFree(desk, squadron)) return;
  claim(desk, squadron);
  const goal = points.at(-1);
  const bound = squadron.course.at(-1) ?? squadron;
  const goesRound = points.length > squadron.course.length;
  const same = goal === undefined ? squadron.course.length === 0 : distanceBetween(bound, goal) < NEAR_ENOUGH && !goesRound;
  if (same && squadron.chase < 0 && squadron.join < 0) return;
  desk.give({ kind: "course", of: squadron.id, points: points.map(({ x, y }) => ({ x, y })), queue: false }, intention, leadOf(squadron));
}

export function chase(desk: Desk, squadron: OwnSquadron, target: ContactId, intention: IntentionName): void {
  if (!isFree(desk, squadron)) return;
  claim(desk, squadron);
  if (squadron.chase !== target) desk.give({ kind: "chase", of: squadron.id, target }, intention, leadOf(squadron), target);
}

export function join(desk: Desk, squadron: OwnSquadron, into: OwnSquadron, intention: IntentionName): void {
  if (!isFree(desk, squadron)) return;
  claim(desk, squadron);
  if (squadron.join !== into.id) desk.give({ kind: "join", of: squadron.id, into: into.id }, intention, leadOf(squadron));
}
