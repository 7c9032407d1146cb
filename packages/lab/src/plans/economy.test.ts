import { FLEET_PLANS, type FleetPlan, RAIDER_PLANS, type RaiderPlan } from "@terok-nor/commander/approach/plans.ts";
import { expect, test } from "vitest";
import { judgeEconomy } from "../canon/bluff-economy.ts";
import { economyOf, type PlayedPair } from "./economy.ts";
import { equilibriumOf, type Met, plansPlayed, shadowsWeight } from "./equilibrium.ts";

const everyPair = (share: (raider: RaiderPlan, fleet: FleetPlan) => number): Met[] =>
  RAIDER_PLANS.flatMap((raider) => FLEET_PLANS.map((fleet) => ({ raider, fleet, share: share(raider, fleet) })));

/** Decoys beat who presses on, ambushes beat who sweeps, and all else is hopeless: even, and nothing but both of them. */
const halves = (raider: RaiderPlan, fleet: FleetPlan): number => {
  if (fleet !== "press-on" && fleet !== "sweep") return 1;
  if (raider === "decoy") return fleet === "press-on" ? 0.8 : 0.2;
  return raider === "strikes-only" ? (fleet === "press-on" ? 0.2 : 0.8) : 0;
};

test("each side mixes what is good against the other, and what is bad against everything is left out", () => {
  const found = equilibriumOf(everyPair(halves));
  expect(found.value).toBeCloseTo(0.5, 6);
  expect(found.valueWithoutShadows).toBeCloseTo(0.2, 6);
  expect(found.raider.filter(({ weight }) => weight > 0)).toEqual([
    { plan: "strikes-only", weight: expect.closeTo(0.5, 6) },
    { plan: "decoy", weight: expect.closeTo(0.5, 6) },
  ]);
  expect(found.fleet.filter(({ weight }) => weight > 0).map(({ plan }) => plan)).toEqual(["press-on", "sweep"]);
  expect([shadowsWeight(found), plansPlayed(found)]).toEqual([expect.closeTo(0.5, 6), 2]);
});

test("plans that have not met cannot be weighed against each other", () => {
  expect(() => equilibriumOf(everyPair(halves).slice(1))).toThrow("shadows-early has not met press-on");
});

/** As many battles of each pair, won as often as the game says. */
const played = (battles: number): PlayedPair[] =>
  everyPair(halves).map(({ raider, fleet, share }) => ({
    raider,
    fleet,
    won: Array.from({ length: battles }, (_, i) => (i * 7) % 10 < share * 10),
  }));

test("the range holds what is measured and is narrower the more battles were played", () => {
  const [few, many] = [economyOf(3, played(10)), economyOf(3, played(200))];
  for (const { value, worth, shadows } of [few, many])
    for (const { measure, low, high } of [value, worth, shadows]) {
      expect(low).toBeLessThanOrEqual(measure);
      expect(high).toBeGreaterThanOrEqual(measure);
    }
  expect(many.value.high - many.value.low).toBeLessThan((few.value.high - few.value.low) / 2);
  expect(economyOf(3, played(10))).toEqual(few);
});

test("the canon's rows fail only where the range leaves their target out", () => {
  const economy = economyOf(4, played(100));
  const ranged = (measure: number, by: number) => ({ measure, low: measure - by, high: measure + by });
  const rows = (value: number, by: number) => judgeEconomy([{ ...economy, value: ranged(value, by) }], 7);
  expect(rows(0.5, 0.02).map(({ id, pass }) => [id, pass])).toEqual([
    ["C13-4-value", true],
    ["C13-4-shadows", true],
    ["C13-4-worth", true],
    ["C13-4-plans", false],
  ]);
  expect(rows(0.6, 0.02)[0]).toMatchObject({ pass: false, off: 0.05, samples: 100 });
  expect(rows(0.6, 0.06)[0]?.pass).toBe(true);
  expect(rows(0.4, 0.02)[0]?.pass).toBe(false);
});
