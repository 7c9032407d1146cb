import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good for a side never
 * lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: { base: -7.9, station: 4, shields: 1.5, batteries: 0.5, defiant: 1.2, raider: 0.4, flagship: 2, fleet: 5, time: 1 },
  alliance: { base: -7.9, station: 4, shields: 1.5, batteries: 0.5, defiant: 1.2, raider: 0.4, flagship: 2, fleet: 5, time: 1 },
};
