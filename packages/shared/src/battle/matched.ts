import type { BattleSetup } from "./state.ts";

/**
 * What makes an even battle of a fleet with so many Galors: its Birds, and how ready the rebels are for it. Found by the lab, as
 * are the ships' numbers (`npm run tournament`).
 */
export const MATCHED: Readonly<Record<2 | 3 | 4, Pick<BattleSetup, "galors" | "birds" | "batteries" | "overhaul" | "raiderAway">>> = {
  2: { galors: 2, birds: 4, batteries: 2, overhaul: 0.2, raiderAway: 120 },
  3: { galors: 3, birds: 6, batteries: 4, overhaul: 0.8, raiderAway: 20 },
  4: { galors: 4, birds: 8, batteries: 6, overhaul: 0.85, raiderAway: 90 },
};
