import { mainSquadron, outBy } from "@terok-nor/shared/approach/lookups.ts";
import { idleTeams } from "@terok-nor/shared/approach/rules/labour.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { chartIn, openChart, put, runChart, squadron } from "@terok-nor/shared/testing/open-chart.ts";
import { expect, test } from "vitest";
import { directionTo, distanceBetween } from "../mind/place.ts";
import { chartOrdersOf } from "../testing/on-chart.ts";
import { ahead, STATION } from "./chart-view.ts";

/** The fleet under way, the main squadron at so many u from the station, the raider so many u ahead of it, both in sight. */
function meeting(out: number, off: number): BattleState {
  const state = openChart();
  const chart = chartIn(state);
  const bearing = directionTo(STATION, mainSquadron(chart));
  for (const [i, each] of chart.squadrons.entries()) {
    const at = ahead(STATION, bearing + [0, -25, 25][i]!, out);
    put(each, at.x, at.y, [STATION]);
  }
  const { x, y } = ahead(STATION, bearing, out - off);
  put(chart.raider, x, y, [ahead({ x, y }, bearing + 90, 1)]);
  chart.hour = state.setup.distance - out + 0.3;
  runChart(state, 0.02);
  return state;
}

const raiderKinds = (state: BattleState, raider: Parameters<typeof chartOrdersOf>[3] & object) =>
  (["shake-off", "slip-home", "strike-squadron", "lead-away", "lie-in-wait", "cast-shadow"] as const).filter(
    (intention) => chartOrdersOf("terran", intention, state, raider).length > 0,
  );

test("no team is left without work, and none is sent where others would stand in its way", () => {
  for (const works of ["ship-first", "station-first", "balanced"] as const) {
    const state = openChart();
    for (const order of chartOrdersOf("terran", "man-the-works", state, { works }))
      expect(giveOrder(state, "terran", order, [])).toBeNull();
    expect(idleTeams(chartIn(state), state.setup.teams)).toBe(0);
  }
});

test("what comes first differs by the plan: the ship's cannons or the station's batteries", () => {
  const first = (works: "ship-first" | "station-first") =>
    chartOrdersOf("terran", "man-the-works", openChart(), { works, raider: "stay-home" })[0];
  expect(first("ship-first")).toMatchObject({ to: "cannons" });
  expect(first("station-first")).toMatchObject({ to: "batteries" });
});

test("Sisko helps where teams are at work, and stays there", () => {
  const state = openChart();
  giveOrder(state, "terran", { kind: "team", from: null, to: "drive" }, []);
  expect(chartOrdersOf("terran", "place-sisko", state)).toEqual([{ kind: "expertise", work: "drive" }]);
  giveOrder(state, "terran", { kind: "expertise", work: "drive" }, []);
  expect(chartOrdersOf("terran", "place-sisko", state)).toEqual([]);
});

test("with the fleet about to arrive, a team leaves a battery that will not be finished for what is worth every hour", () => {
  const state = openChart({ teams: 6 });
  const chart = chartIn(state);
  for (let i = 0; i < state.setup.teams; i++)
    giveOrder(state, "terran", { kind: "team", from: null, to: i < 3 ? "batteries" : "sectors" }, []);
  chart.hour = state.setup.distance - 0.5;
  expect(chartOrdersOf("terran", "shift-teams", state, { works: "balanced" })).toMatchObject([{ kind: "team", from: "batteries" }]);
});

test("a shadow leaves the raider in the fleet's sight, and leads past the main squadron and away from the station", () => {
  const state = meeting(6, 2.2);
  const [order] = chartOrdersOf("terran", "cast-shadow", state, { raider: "shadows-early" });
  if (order?.kind !== "project") throw new Error("no shadow");
  const main = mainSquadron(chartIn(state));
  expect(distanceBetween(order.points[0] as { x: number; y: number }, main)).toBeLessThan(1.6);
  expect(outBy(order.points.at(-1) as { x: number; y: number })).toBeGreaterThan(outBy(main));
  expect(chartOrdersOf("terran", "cast-shadow", meeting(7, 3.5), { raider: "shadows-early" })).toEqual([]);
});

test("an ambush lies still on the fleet's way until it is near, and then strikes", () => {
  expect(chartOrdersOf("terran", "lie-in-wait", meeting(6, 1.6), { raider: "strikes-only" })).toEqual([
    { kind: "course", of: 0, points: [], queue: false },
  ]);
  const [strike] = chartOrdersOf("terran", "strike-squadron", meeting(6, 0.8), { raider: "strikes-only" });
  expect(strike).toMatchObject({ kind: "chase" });
});

test("with a wing about to catch it, the raider runs, away from its hunter", () => {
  const state = meeting(6, 2);
  const { raider } = chartIn(state);
  const wing = squadron(state, 1);
  put(wing, raider.x, raider.y + 0.5, [{ x: raider.x, y: raider.y }]);
  runChart(state, 0.02);
  const [order] = chartOrdersOf("terran", "shake-off", state, { raider: "shadows-early" });
  if (order?.kind !== "course") throw new Error("it does not run");
  expect(distanceBetween(order.points[0] as { x: number; y: number }, wing)).toBeGreaterThan(2);
});

test("among shadows of which it may be one it holds its nerve, until they are upon it", () => {
  const orders = (off: number, shadows: number) => {
    const state = meeting(6, 2);
    const { raider } = chartIn(state);
    for (let i = 0; i < shadows; i++) giveOrder(state, "terran", { kind: "project", points: [{ x: 9, y: 9 }] }, []);
    put(squadron(state, 1), raider.x, raider.y + off, [{ x: raider.x, y: raider.y }]);
    runChart(state, 0.02);
    return chartOrdersOf("terran", "shake-off", state, { raider: "strike-among-shadows" }).length;
  };
  expect([orders(0.5, 0), orders(0.5, 2), orders(0.22, 2)]).toEqual([1, 0, 1]);
});

test("it comes home in time, or hurt; who stays at home orders it nothing", () => {
  const late = meeting(2, 1.5);
  put(chartIn(late).raider, 3, 3);
  // Some captains leave it out and bring it in by a vector: these seeds do not.
  const homing = [1, 2, 3, 4, 5, 6].filter(
    (seed) => chartOrdersOf("terran", "slip-home", late, { raider: "shadows-early" }, seed).length > 0,
  );
  expect(homing.length).toBeGreaterThan(2);
  const hurt = meeting(7, 3.5);
  chartIn(hurt).raider.hull = 0.2;
  expect(chartOrdersOf("terran", "slip-home", hurt, { raider: "strikes-only" })).toMatchObject([{ points: [{ x: 0, y: 0 }] }]);
  expect(raiderKinds(openChart(), { raider: "stay-home" })).toEqual([]);
});
