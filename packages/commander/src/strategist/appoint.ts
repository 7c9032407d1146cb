import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Plan } from "../approach/plans.ts";
import { type Captain, createCaptain } from "../captain.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { LevelName } from "../mind/levels.ts";
import type { Muster } from "../mind/muster.ts";
import { decide } from "./decide.ts";
import type { Staff } from "./question.ts";
import { createStrategist } from "./strategist.ts";

/** Thinks at once and makes its caller wait: for battles that nobody plays, where the same one must come out the same. */
export const AT_ONCE: Staff = { ponder: (question, answer) => answer(decide(question)) };

/** A captain of any level for one battle. `staff`: who thinks for it, if it is a strategist. */
export function appointCaptain(
  side: Side,
  level: LevelName,
  seed: number,
  muster: Muster,
  staff: Staff,
  given: Partial<Plan> = {},
  without: readonly IntentionName[] = [],
  byHand: readonly IntentionName[] = [],
): Captain {
  if (level !== "strategist") return createCaptain(side, level, seed, muster, given, without, byHand);
  return createStrategist({ side, seed, muster, staff, given, without, byHand });
}
