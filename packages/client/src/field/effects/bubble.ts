import { HULLS } from "../hulls/all.ts";
import type { Actor } from "./stage.ts";

/** Half axes of a ship's shield bubble, u. */
export function bubbleOf(actor: Actor): readonly [number, number] {
  const shape = actor.cls ? HULLS[actor.cls].poses[0]?.shield : undefined;
  const [a, b] = shape ?? [120, 120];
  return [(actor.radius * a) / 100, (actor.radius * b) / 100];
}
