import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good for a side never
 * lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -6.2,
    station: 3.75,
    shields: 0,
    garrison: 0,
    batteries: 2.09,
    defiant: 0.16,
    raider: 0.22,
    flagship: 3.31,
    fleet: 5.02,
    time: 0,
  },
  alliance: {
    base: -11.68,
    station: 5.96,
    shields: 1.2,
    garrison: 0,
    batteries: 3.72,
    defiant: 0.36,
    raider: 0.16,
    flagship: 1.57,
    fleet: 9.68,
    time: 0,
  },
};
