import { mainSquadron } from "@terok-nor/shared/approach/lookups.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { chartIn, openChart, put, runChart, squadron } from "@terok-nor/shared/testing/open-chart.ts";
import { expect, test } from "vitest";
import { createCaptain } from "../captain.ts";
import { LEVELS } from "../mind/levels.ts";
import { directionTo } from "../mind/place.ts";
import { chartOrdersOf } from "../testing/on-chart.ts";
import { fleetView, likelihood } from "./alliance/fleet-view.ts";
import { ahead, lookAtChart, STATION } from "./chart-view.ts";
import { drawPlan, type FleetPlan } from "./plans.ts";

/**
 * The fleet under way with the raider so many u ahead of a squadron (the main one is 0), coming at it or flying off abeam.
 */
function met(off: number, coming: boolean, id = 0): BattleState {
  const state = openChart();
  const chart = chartIn(state);
  const by = squadron(state, id);
  const home = directionTo(by, STATION);
  const { x, y } = ahead(by, home, off);
  put(chart.raider, x, y, [coming ? { x: by.x, y: by.y } : ahead({ x, y }, home + 90, 2)]);
  runChart(state, 0.02);
  return state;
}

const orders = (state: BattleState, fleet: FleetPlan) => {
  const { orders: given } = createCaptain("alliance", "admiral", 3, state.setup, { fleet }).think(seenBy(state, "alliance"));
  return given;
};

test("who presses on orders nothing at all, whatever shows itself", () => {
  expect(orders(openChart(), "press-on")).toEqual([]);
  expect(orders(met(1.5, false), "press-on")).toEqual([]);
});

test("who rushes has every squadron at flank speed from the beginning", () => {
  expect(chartOrdersOf("alliance", "set-pace", openChart(), { fleet: "rush" })).toEqual(
    [0, 1, 2].map((of) => ({ kind: "pace", of, pace: "flank" })),
  );
});

test("who probes sends a wing after a contact, at flank speed, and the main squadron goes on", () => {
  const state = met(0.8, true, 1);
  const chases = chartOrdersOf("alliance", "chase-contact", state, { fleet: "probe" });
  expect(chases).toHaveLength(1);
  expect(chases[0]).toMatchObject({ kind: "chase", of: 1, target: 100 });
  for (const order of chases) giveOrder(state, "alliance", order, []);
  expect(chartOrdersOf("alliance", "set-pace", state, { fleet: "probe" })).toMatchObject([{ pace: "flank" }]);
});

test("who chases everything has the main squadron chase too", () => {
  const chases = chartOrdersOf("alliance", "chase-contact", met(1.5, true), { fleet: "chase-all" });
  expect(chases.map((order) => (order as { of: number }).of)).toContain(0);
});

test("what comes straight at the main squadron is met by the nearest wing that can be there", () => {
  const state = met(1, true);
  const { x, y } = mainSquadron(chartIn(state));
  put(squadron(state, 2), x * 0.95, y * 0.95, [STATION]);
  expect(chartOrdersOf("alliance", "meet-the-strike", state, { fleet: "sweep" })).toMatchObject([{ kind: "chase", of: 2 }]);
});

test("who holds together has the wings join the main squadron, and sends Birds of it against what comes", () => {
  const state = openChart();
  expect(chartOrdersOf("alliance", "close-up", state, { fleet: "hold-together" })).toEqual([
    { kind: "join", of: 1, into: 0 },
    { kind: "join", of: 2, into: 0 },
  ]);
  const joined = met(1.2, true);
  const chart = chartIn(joined);
  mainSquadron(chart).ships = chart.squadrons.flatMap((each) => each.ships);
  chart.squadrons = [mainSquadron(chart)];
  expect(chartOrdersOf("alliance", "detach-birds", joined, { fleet: "hold-together" })).toMatchObject([{ kind: "split", of: 0 }]);
});

test("who sweeps has the wings go ahead, and sweep where there is something; who encircles sends one to each side, round and in", () => {
  const state = openChart();
  const ahead = chartOrdersOf("alliance", "sweep-ahead", state, { fleet: "sweep" });
  expect(ahead.map(({ kind, ...order }) => [kind, "of" in order && order.of])).toEqual([1, 2].map((of) => ["course", of]));
  const sweeps = chartOrdersOf("alliance", "sweep-ahead", met(2.3, false, 1), { fleet: "sweep" });
  expect(sweeps.filter(({ kind }) => kind === "sweep")).toEqual([{ kind: "sweep", of: 1, on: true }]);
  const round = chartOrdersOf("alliance", "go-round", state, { fleet: "encircle" });
  expect(round).toMatchObject([
    { of: 1, points: [{}, STATION] },
    { of: 2, points: [{}, STATION] },
  ]);
});

test.each(["probe", "sweep", "chase-all", "hold-together"] as const)(
  "who means to %s has the sensors of those in reach on what comes",
  (fleet) => {
    const state = met(1.2, true);
    const scans = chartOrdersOf("alliance", "point-sensors", state, { fleet });
    expect(scans).toContainEqual({ kind: "scan", of: 0, target: 100 });
    for (const order of scans) expect(giveOrder(state, "alliance", order, [])).toBeNull();
    expect(chartOrdersOf("alliance", "point-sensors", state, { fleet })).toEqual([]);
    // Once it is known for what it is there is nothing more to be learnt.
    for (const track of chartIn(state).alliance.tracks) track.scan = 1;
    expect(chartOrdersOf("alliance", "point-sensors", state, { fleet })).toContainEqual({ kind: "scan", of: 0, target: null });
  },
);

test("who only hurries leaves its sensors on everything", () => {
  for (const fleet of ["press-on", "rush", "sprint", "encircle"] as const)
    expect(chartOrdersOf("alliance", "point-sensors", met(1.2, true), { fleet })).toEqual([]);
});

test("of several contacts each is less likely the raider; once one is known to be it, all others are shadows", () => {
  const state = met(1.5, false);
  const likely = (id: number) => {
    const picture = seenBy(state, "alliance");
    if (picture.chart === null) throw new Error("there is no chart");
    const view = fleetView(lookAtChart(picture.chart, state.setup, LEVELS.admiral, drawPlan(1), 1, 0));
    const contact = view.contacts.find((each) => each.id === id);
    return contact === undefined ? -1 : likelihood(view, contact);
  };
  const alone = likely(100);
  expect(giveOrder(state, "terran", { kind: "project", points: [{ x: 5, y: 5 }] }, [])).toBeNull();
  runChart(state, 0.02);
  const [one, other] = chartIn(state).alliance.tracks.slice(-2);
  if (one === undefined || other === undefined) throw new Error("there are no two contacts");
  expect(likely(one.id)).toBeLessThan(alone);
  one.scan = 1;
  expect(likely(other.id)).toBe(0);
  expect(likely(one.id)).toBe(1);
});
