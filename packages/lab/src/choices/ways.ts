import { drawPlan, FLEET_PLANS, RAIDER_PLANS, WORKS_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { intentionsOf } from "@terok-nor/commander/captain.ts";
import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { AS_USUAL } from "@terok-nor/commander/strategist/way.ts";
import { waysOn } from "@terok-nor/commander/strategist/ways.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { type PloyName, ploysOf } from "../exploit/ploys/ploys.ts";
import type { Field } from "../tournament/options.ts";

export const ACTS = ["approach", "assault"] as const;
export type Act = (typeof ACTS)[number];

/** A way to go on that differs from the captain's own in one thing. */
export interface Way {
  readonly way: string;
  /** What it changes in the field that is played. */
  readonly change: Partial<Field>;
}

/** They throw the battle away: that they change the odds says nothing of what there is to decide. */
const GIVING_UP: ReadonlySet<PloyName> = new Set<PloyName>([
  "retreat-at-once",
  "stand-off-for-ever",
  "everybody-leaves",
  "keep-away-for-ever",
]);

/**
 * The ways a strategist has beside the standing one: one thing that the captain `acted` on left out, and in act one
 * another plan taken up from now on. `seed`: the captain's own.
 */
export function ownWays(field: Field, side: Side, seed: number, act: Act, acted: ReadonlySet<IntentionName>): Way[] {
  if (act === "assault") return waysOn(side, AS_USUAL, acted, Number.POSITIVE_INFINITY, 0).map(({ without }) => leftOut(side, without));
  const left = intentionsOf(side, act).filter((name) => acted.has(name));
  return [...otherPlans(field, side, seed), ...left.map((name) => leftOut(side, [name]))];
}

/** The plans of one idea by which a side may fly its ships in the assault. */
export function ployWays(side: Side): Way[] {
  return ploysOf(side)
    .filter((name) => !GIVING_UP.has(name))
    .map((name) => ({ way: name, change: { ploy: { [side]: name } } }));
}

function leftOut(side: Side, without: readonly IntentionName[]): Way {
  return { way: `without ${without.join(" and ")}`, change: { without: { [side]: without } } };
}

function otherPlans(field: Field, side: Side, seed: number): Way[] {
  const { raider, works, fleet } = drawPlan(seed, field.plan);
  const all =
    side === "alliance"
      ? FLEET_PLANS.filter((plan) => plan !== fleet).map((plan) => ({ fleet: plan }))
      : [
          ...RAIDER_PLANS.filter((plan) => plan !== raider).map((plan) => ({ raider: plan })),
          ...WORKS_PLANS.filter((plan) => plan !== works).map((plan) => ({ works: plan })),
        ];
  return all.map((plan) => ({ way: `plan ${Object.values(plan).join()}`, change: { plan: { ...field.plan, ...plan } } }));
}
