import { FLEET_PLANS, RAIDER_PLANS } from "@terok-nor/commander/approach/plans.ts";
import { expect, test } from "vitest";
import { wilson } from "../stats/wilson.ts";
import { madeUpResult } from "../testing/made-up.ts";
import { plansOptions } from "./options.ts";
import { economiesOf, judgePlans, type PlanPair, playPlans } from "./run.ts";
import { plansText } from "./table.ts";

const row = <Name extends string>(plan: Name, won: number) => ({ plan, wins: wilson(won, 100) });
const pairsOf = (won: (raider: string, fleet: string) => number): PlanPair[] =>
  RAIDER_PLANS.flatMap((raider) => FLEET_PLANS.map((fleet) => ({ raider, fleet, wins: wilson(won(raider, fleet), 100) })));

test("a fourth of the battles goes to each pair, unless told otherwise", () => {
  expect(plansOptions(["--battles", "100"])).toMatchObject({ battles: 100, pairs: 25, json: false });
  expect(plansOptions(["--pairs", "0", "--galors", "3"])).toMatchObject({ pairs: 0, field: { galors: 3, mode: "full" } });
});

test("three plans of each side must be worth a thought, and none the best against all", () => {
  const raider = RAIDER_PLANS.map((plan, i) => row(plan, i < 3 ? 40 : 30));
  const fleet = FLEET_PLANS.map((plan) => row(plan, 50));
  const even = pairsOf(() => 50);
  expect(judgePlans(raider, fleet, even)).toEqual({
    worthwhile: { raider: 3, fleet: 8 },
    dominant: { raider: null, fleet: null },
    pass: true,
  });
  expect(judgePlans(raider.slice(1), fleet, even).pass).toBe(false);
  const decoyed = pairsOf((plan) => (plan === "decoy" ? 60 : 50));
  expect(judgePlans(raider, fleet, decoyed)).toMatchObject({ dominant: { raider: "decoy", fleet: null }, pass: false });
  // The rebels win least where the fleet does best.
  const rushed = pairsOf((_, plan) => (plan === "rush" ? 20 : 50));
  expect(judgePlans(raider, fleet, rushed)).toMatchObject({ dominant: { raider: null, fleet: "rush" }, pass: false });
});

test("every plan is played against captains who draw theirs", async () => {
  const table = await playPlans(
    { ...plansOptions(["--battles", "1", "--pairs", "0", "--galors", "2", "--level", "cadet"]), threads: 1 },
    false,
  );
  expect(table.raider.map(({ plan, wins }) => [plan, wins.of])).toEqual(RAIDER_PLANS.map((plan) => [plan, 1]));
  expect(table.fleet).toHaveLength(FLEET_PLANS.length);
  expect(plansText(table)).toContain("hold-together");
}, 120_000);

test("where pairs are played both sides are said at their best, for each number of Galors among them", () => {
  const results = [2, 3, 3, 4].map((galors, index) => madeUpResult(index, { galors, winner: index % 2 === 0 ? "terran" : "alliance" }));
  const pairs = RAIDER_PLANS.flatMap((raider) => FLEET_PLANS.map((fleet) => ({ raider, fleet, results })));
  const economies = economiesOf(pairs);
  expect(economies.map(({ galors, battles, equilibrium }) => [galors, battles, equilibrium.value])).toEqual([
    [2, 1, 1],
    [3, 2, expect.closeTo(0.5, 6)],
    [4, 1, 0],
  ]);
  const rows = RAIDER_PLANS.map((plan) => row(plan, 50));
  const table = { raider: rows, works: [], fleet: [], pairs: [], economies, verdict: judgePlans(rows, [], []) };
  expect(plansText(table)).toContain("Both sides at their best, 3 Galors, 2 battles of each pair");
});
