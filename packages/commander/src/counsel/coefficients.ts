import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -15.11,
    station: 7.88,
    shields: 0,
    batteries: 2.22,
    defiant: 3.82,
    raider: 0.05,
    flagship: 0.74,
    fleet: 6.89,
    time: 5.4,
  },
  alliance: {
    base: -18.7,
    station: 10.15,
    shields: 0.94,
    batteries: 2.99,
    defiant: 2.66,
    raider: 0.3,
    flagship: 0.12,
    fleet: 9.99,
    time: 5.37,
  },
};
