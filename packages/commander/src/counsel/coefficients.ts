import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -18.86,
    station: 10.9,
    shields: 0,
    batteries: 0,
    defiant: 4.94,
    raider: 0.98,
    flagship: 5.62,
    fleet: 10.48,
    time: 0,
  },
  alliance: {
    base: -20.9,
    station: 13.61,
    shields: 0,
    batteries: 0,
    defiant: 4.05,
    raider: 0.21,
    flagship: 5.15,
    fleet: 13.3,
    time: 0,
  },
};
