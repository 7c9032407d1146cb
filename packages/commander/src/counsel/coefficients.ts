import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Fact } from "./facts.ts";

/**
 * Weights of the facts in a side's instant reckoning (logistic regression). None is below 0: more of what is good
 * for a side never lowers its odds. Fitted by `npm run calibrate -- --fit --mode assault` on battles between equal captains.
 */
export const COEFFICIENTS: Readonly<Record<Side, { readonly base: number } & Readonly<Record<Fact, number>>>> = {
  terran: {
    base: -20.67,
    station: 7.78,
    shields: 0,
    batteries: 1.21,
    defiant: 4.5,
    raider: 0.7,
    flagship: 4.34,
    fleet: 10.46,
    lasts: 9.34,
  },
  alliance: {
    base: -23.29,
    station: 11.72,
    shields: 0,
    batteries: 1.69,
    defiant: 3.48,
    raider: 0,
    flagship: 4.36,
    fleet: 13.78,
    lasts: 7.44,
  },
};
