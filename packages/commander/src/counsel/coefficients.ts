import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: { base: -8.45, station: 4.81, shields: 0, batteries: 3.28, defiant: 0.85, raider: 0, flagship: 4.29, fleet: 5.54, time: 0 },
  alliance: { base: -12.2, station: 6.79, shields: 0, batteries: 4.57, defiant: 0.96, raider: 0, flagship: 3.19, fleet: 8.97, time: 0 },
};
