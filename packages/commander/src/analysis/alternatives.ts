import { FLEET_PLANS, type Plan, RAIDER_PLANS } from "../approach/plans.ts";
import { createDraw } from "../counsel/draw.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import type { Alternative, Wanted } from "./analysis.ts";
import { type Look, lineOf } from "./lines.ts";
import { playFrom } from "./play-from.ts";
import type { Stand } from "./stand.ts";

/** Of each kind at most so many are weighed. */
const BESIDES = 3;
const WITHOUT = 2;
const UNSAID = 2;
const PLANS = 2;

/** What the strongest captain would order from a stand on while a look lasts: each of its intentions once. */
export function wantedAt(stand: Stand, look: Look, lot: number): Wanted[] {
  const wanted = new Map<IntentionName, Wanted>();
  playFrom(stand, lot, lineOf(look, { kind: "captain" }), (tick, order, intention) => {
    if (!wanted.has(intention)) wanted.set(intention, { tick, order, intention });
  });
  return [...wanted.values()];
}

/**
 * What might have been done instead: as the captain would, with and without what it wants; what was done but for an
 * order, sooner, later, or not at all; in act one another plan. At `most` so many, the most telling kinds first.
 */
export function alternativesOf(look: Look, wanted: readonly Wanted[], inActOne: boolean, most: number, lot: number): Alternative[] {
  const intentions = wanted.map(({ intention }) => intention);
  const orders = look.done.flatMap((entry) => ("order" in entry ? [entry] : []));
  const all: Alternative[] = [
    { kind: "captain" },
    ...(look.done.length > 0 ? intentions.slice(0, BESIDES).map((intention): Alternative => ({ kind: "besides", intention })) : []),
    ...(inActOne ? plansOf(look, lot) : []),
    ...(look.next.length > 0 ? [{ kind: "sooner" } as const] : []),
    ...(look.done.length > 0 ? [{ kind: "later" } as const] : []),
    ...(orders.length > 1 ? orders.slice(0, UNSAID).map(({ tick, order }): Alternative => ({ kind: "unsaid", tick, order })) : []),
    ...(look.done.length > 0 ? [{ kind: "silence" } as const] : []),
    ...intentions.slice(0, WITHOUT).map((intention): Alternative => ({ kind: "captain-without", intention })),
  ];
  return all.slice(0, most);
}

function plansOf({ side }: Look, lot: number): Alternative[] {
  const plans: Partial<Plan>[] = side === "alliance" ? FLEET_PLANS.map((fleet) => ({ fleet })) : RAIDER_PLANS.map((raider) => ({ raider }));
  const draw = createDraw(lot);
  return plans
    .map((plan, i) => ({ plan, key: draw("run", i) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, PLANS)
    .map(({ plan }) => ({ kind: "plan", plan }));
}
