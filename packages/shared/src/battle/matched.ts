import type { BattleSetup } from "./state.ts";

/** What makes an even battle of a fleet with so many Galors: its Birds, and how many of the station's batteries work against it. */
export const MATCHED: Readonly<Record<2 | 3 | 4, Pick<BattleSetup, "galors" | "birds" | "batteries">>> = {
  2: { galors: 2, birds: 4, batteries: 3 },
  3: { galors: 3, birds: 6, batteries: 4 },
  4: { galors: 4, birds: 8, batteries: 6 },
};
