import { ROLL, roll } from "@terok-nor/shared/math/chance.ts";

/**
 * What a captain has made up its mind to do in act one. It is drawn by the captain's own secret seed, each
 * plan by its weight, so that no enemy can know it beforehand (docs/decisions/captains-mix-plans.md).
 */

/** What the rebels do with the raider. */
export const RAIDER_PLANS = ["shadows-early", "shadows-late", "strike-among-shadows", "strikes-only", "decoy", "stay-home"] as const;
export type RaiderPlan = (typeof RAIDER_PLANS)[number];
/** Those of them that project warp shadows. */
export const SHADOW_PLANS: readonly RaiderPlan[] = ["shadows-early", "shadows-late", "strike-among-shadows", "decoy"];

/** What the station's engineers see to first. */
export const WORKS_PLANS = ["ship-first", "station-first", "balanced"] as const;
export type WorksPlan = (typeof WORKS_PLANS)[number];

/** How the fleet comes. */
export const FLEET_PLANS = ["press-on", "rush", "sprint", "probe", "chase-all", "sweep", "hold-together", "encircle"] as const;
export type FleetPlan = (typeof FLEET_PLANS)[number];

export interface Plan {
  readonly raider: RaiderPlan;
  readonly works: WorksPlan;
  readonly fleet: FleetPlan;
}

/** How often each plan is chosen, in shares that need not add up to anything. */
const MIXTURE: { readonly [K in keyof Plan]: Readonly<Record<Plan[K], number>> } = {
  raider: { "shadows-early": 2, "shadows-late": 1, "strike-among-shadows": 4, "strikes-only": 2, decoy: 2, "stay-home": 1 },
  works: { "ship-first": 1, "station-first": 2, balanced: 2 },
  fleet: { "press-on": 1, rush: 2, sprint: 3, probe: 2, "chase-all": 1, sweep: 4, "hold-together": 2, encircle: 1 },
};

/** The plans a captain with this seed has, those of the other side among them; `given` ones stand as they are. */
export function drawPlan(seed: number, given: Partial<Plan> = {}): Plan {
  return { raider: draw("raider", seed, 0), works: draw("works", seed, 1), fleet: draw("fleet", seed, 2), ...given };
}

function draw<K extends keyof Plan>(what: K, seed: number, who: number): Plan[K] {
  const shares = Object.entries(MIXTURE[what]) as [Plan[K], number][];
  let left = roll(seed, 0, ROLL.taste, 1 + who, 0) * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [plan, share] of shares) {
    left -= share;
    if (left < 0) return plan;
  }
  return (shares[0] as [Plan[K], number])[0];
}
