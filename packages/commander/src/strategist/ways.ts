import type { Side } from "@terok-nor/shared/ships/types.ts";
import { FLEET_PLANS, RAIDER_PLANS, WORKS_PLANS } from "../approach/plans.ts";
import { intentionsOf } from "../captain.ts";
import { createDraw } from "../counsel/draw.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import { isSame, turned, type Way } from "./way.ts";

/** Done on every way: there is no battle in which they were better left undone. */
const CHORES: ReadonlySet<IntentionName> = new Set<IntentionName>(["clear-scaffold"]);

/**
 * Ways to go on that differ from the standing one in a single thing that matters now: what it leaves out taken up
 * again, or one thing less of what it `acted` on; and the admiral's own. At `most` so many, drawn by `lot`.
 */
export function waysOn(side: Side, standing: Way, acted: ReadonlySet<IntentionName>, most: number, lot: number): Way[] {
  const draw = createDraw(lot);
  const turns = intentionsOf(side, "assault")
    .filter((name) => !CHORES.has(name) && (acted.has(name) || standing.without.includes(name)))
    .map((name, i) => ({ way: turned(standing, name), key: draw("run", i) }))
    .sort((a, b) => a.key - b.key)
    .map(({ way }) => way);
  return [{ ...standing, without: [] }, ...turns]
    .filter((way, i, all) => !isSame(way, standing) && all.findIndex((each) => isSame(each, way)) === i)
    .slice(0, most);
}

/** Ways to go about the approach: every plan a side may have. */
export function waysIn(side: Side): Way[] {
  if (side === "alliance") return FLEET_PLANS.map((fleet) => ({ without: [], plan: { fleet } }));
  return RAIDER_PLANS.flatMap((raider) => WORKS_PLANS.map((works) => ({ without: [], plan: { raider, works } })));
}
