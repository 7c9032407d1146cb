import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -15.8,
    station: 7.9,
    shields: 0,
    batteries: 2.6,
    defiant: 3.75,
    raider: 0,
    flagship: 0.93,
    fleet: 8.17,
    time: 4.84,
  },
  alliance: {
    base: -18.85,
    station: 9.92,
    shields: 1.24,
    batteries: 3.16,
    defiant: 2.48,
    raider: 0,
    flagship: 0.56,
    fleet: 11.3,
    time: 3.85,
  },
};
