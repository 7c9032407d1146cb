import type { BattleSetup, Mode } from "./state.ts";

/** How many Galors a fleet may have. */
export const GALOR_COUNTS = [2, 3, 4] as const;
export type GalorCount = (typeof GALOR_COUNTS)[number];

/**
 * What people agree on before a battle; seeds come from the server.
 * In a full battle how ready the rebels are follows from the fleet.
 */
export type Choices = Pick<BattleSetup, "mode" | "galors" | "birds" | "overhaul" | "batteries" | "raiderAway" | "distance">;

/**
 * What makes an even assault of a fleet with so many Galors: its Birds, and how ready the rebels
 * are for it. Found by the lab, as are the ships' numbers (`npm run tournament -- --mode assault`).
 */
export const MATCHED: Readonly<Record<GalorCount, Choices>> = {
  2: { mode: "assault", galors: 2, birds: 5, batteries: 2, overhaul: 0.4, raiderAway: 90, distance: 0 },
  3: { mode: "assault", galors: 3, birds: 5, batteries: 4, overhaul: 0.45, raiderAway: 0, distance: 0 },
  4: { mode: "assault", galors: 4, birds: 2, batteries: 5, overhaul: 0.65, raiderAway: 0, distance: 0 },
};

/** The same of a full battle: its Birds, how ready the rebels are when the fleet sets out, and their engineering teams. */
export const MATCHED_FULL: Readonly<Record<GalorCount, Pick<BattleSetup, "birds" | "batteries" | "overhaul" | "distance" | "teams">>> = {
  2: { birds: 5, batteries: 2, overhaul: 0.2, distance: 7, teams: 5 },
  3: { birds: 7, batteries: 2, overhaul: 0.1, distance: 8, teams: 8 },
  4: { birds: 4, batteries: 4, overhaul: 0.5, distance: 10, teams: 10 },
};

/** What people get who choose nothing but the kind of battle and the number of Galors. */
export function choicesFor(mode: Mode, galors: GalorCount): Choices {
  return mode === "full" ? fullChoices(galors) : MATCHED[galors];
}

function fullChoices(galors: GalorCount): Choices {
  const { birds, batteries, overhaul, distance } = MATCHED_FULL[galors];
  return { mode: "full", galors, birds, batteries, overhaul, raiderAway: 0, distance };
}
