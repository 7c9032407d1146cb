import type { Plan } from "../approach/plans.ts";
import type { IntentionName } from "../mind/intention-names.ts";

/** A way to go on: what of all a captain may mean to do it leaves out, and in act one the plan it follows. */
export interface Way {
  readonly without: readonly IntentionName[];
  readonly plan: Partial<Plan>;
}

/** Everything a captain may mean to do, the plan drawn by lot: an admiral's way. */
export const AS_USUAL: Way = { without: [], plan: {} };

/** The way with one more thing left out of it, or that thing taken up again. */
export function turned({ without, plan }: Way, name: IntentionName): Way {
  return { without: without.includes(name) ? without.filter((each) => each !== name) : [...without, name].sort(), plan };
}

/** Whether two ways come to the same. */
export function isSame(a: Way, b: Way): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ without, plan }: Way): string {
  return [...without, plan.raider, plan.works, plan.fleet].join(" ");
}
