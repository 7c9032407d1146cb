import type { Choice } from "@terok-nor/commander/strategist/question.ts";
import type { Weighed } from "@terok-nor/shared/wire/weighed.ts";

/** What is told of a strategist's choice: in what its way differs from the other, and what each promised. */
export function toldOf({ way, other, odds, otherOdds, peril, battles }: Choice): Weighed {
  const plan: readonly string[] = Object.values(other.plan);
  return {
    drops: way.without.filter((name) => !other.without.includes(name)),
    resumes: other.without.filter((name) => !way.without.includes(name)),
    plan: Object.values(way.plan).filter((part) => !plan.includes(part)),
    odds,
    otherOdds,
    battles,
    peril,
  };
}
