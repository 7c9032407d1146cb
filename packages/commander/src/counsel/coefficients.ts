import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -17.35,
    station: 9.11,
    shields: 0,
    batteries: 2.82,
    defiant: 3.7,
    raider: 0,
    flagship: 0.2,
    fleet: 9.65,
    time: 6.03,
  },
  alliance: {
    base: -19.36,
    station: 10.94,
    shields: 0.98,
    batteries: 2.84,
    defiant: 2.44,
    raider: 0.03,
    flagship: 0.11,
    fleet: 11.94,
    time: 4.86,
  },
};
