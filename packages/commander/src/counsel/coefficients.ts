import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good for a side never
 * lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: { base: -6.03, station: 3.4, shields: 0, batteries: 1.64, defiant: 0.29, raider: 0.72, flagship: 3.14, fleet: 4.84, time: 0.25 },
  alliance: { base: -10.85, station: 5.96, shields: 0, batteries: 3.17, defiant: 0.59, raider: 0.68, flagship: 1.42, fleet: 9.83, time: 0 },
};
