import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: { base: -12.98, station: 8.49, shields: 1.88, batteries: 1.39, defiant: 0, raider: 0.01, flagship: 0, fleet: 8.76, time: 10.29 },
  alliance: { base: -14.92, station: 9.58, shields: 2.81, batteries: 0.83, defiant: 0, raider: 0, flagship: 0, fleet: 11.27, time: 7.69 },
};
