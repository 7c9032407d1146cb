import { RAIDER_SHIP } from "@terok-nor/shared/battle/opening.ts";
import type { ContactId } from "@terok-nor/shared/ships/ids.ts";
import type { Desk } from "../../mind/desk.ts";
import type { IntentionName } from "../../mind/intention-names.ts";
import { distanceBetween, type Place } from "../../mind/place.ts";
import type { RebelView } from "./rebel-view.ts";

/** Orders to the raider. The first intention to claim it decides; what it does already is not ordered again. */

export function isFree(desk: Desk): boolean {
  return desk.isFree(RAIDER);
}
const RAIDER = { id: RAIDER_SHIP };

/** u by which a course may end elsewhere without being worth a new order. */
const NEAR_ENOUGH = 0.35;

/** Sends the raider along these places; none: it lies still where it is. */
export function sail({ rebels }: RebelView, desk: Desk, points: readonly Place[], intention: IntentionName): void {
  if (!desk.isFree(RAIDER)) return;
  desk.claim(RAIDER);
  const { course, chase, x, y } = rebels.raider;
  const goal = points.at(-1);
  const bound = course.at(-1) ?? { x, y };
  if (chase < 0 && (goal === undefined ? course.length === 0 : distanceBetween(bound, goal) < NEAR_ENOUGH)) return;
  desk.give({ kind: "course", of: 0, points: points.map(({ x, y }) => ({ x, y })), queue: false }, intention, RAIDER_SHIP);
}

/** Sends the raider to strike a contact. */
export function strikeAt({ rebels }: RebelView, desk: Desk, target: ContactId, intention: IntentionName): void {
  if (!desk.isFree(RAIDER)) return;
  desk.claim(RAIDER);
  if (rebels.raider.chase !== target) desk.give({ kind: "chase", of: 0, target }, intention, RAIDER_SHIP, target);
}
