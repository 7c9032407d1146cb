import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -22.34,
    station: 11.67,
    shields: 2.91,
    batteries: 2.59,
    defiant: 3.69,
    raider: 0.19,
    flagship: 0,
    fleet: 9.28,
    time: 8.09,
  },
  alliance: {
    base: -26.19,
    station: 14.11,
    shields: 4.49,
    batteries: 2.63,
    defiant: 3.15,
    raider: 0.35,
    flagship: 0,
    fleet: 12.23,
    time: 7.36,
  },
};
