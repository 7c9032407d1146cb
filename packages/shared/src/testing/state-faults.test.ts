import { expect, test } from "vitest";
import type { Approach } from "../approach/state.ts";
import { createBattle, defaultSetup } from "../battle/create.ts";
import type { BattleState, Ship, Track } from "../battle/state.ts";
import { chartIn, openChart } from "./open-chart.ts";
import { faultsOf, noNumber } from "./state-faults.ts";

const opened = () => createBattle(defaultSetup(1, 2));
const defiant = (state: BattleState) => state.ships[1] as Ship;

test("an opening is sound", () => {
  expect(faultsOf(opened())).toEqual([]);
  expect(noNumber(opened())).toBe(null);
});

test.each<[string, (state: BattleState) => void]>([
  ["defiant: position", (state) => Object.assign(defiant(state), { status: "active", x: 2100 })],
  ["defiant: heading", (state) => Object.assign(defiant(state), { heading: 181 })],
  ["defiant: hull", (state) => Object.assign(defiant(state), { hull: 521 })],
  ["defiant: hull", (state) => Object.assign(defiant(state), { hull: 0 })],
  ["defiant: shields", (state) => defiant(state).shields.fill(-1)],
  ["defiant: power", (state) => Object.assign(defiant(state), { power: [0.5, 0.5, 0.5] })],
  ["defiant: core", (state) => Object.assign(defiant(state), { core: 1.5 })],
  ["defiant: nerve", (state) => Object.assign(defiant(state), { nerve: Number.NaN })],
  ["defiant: duties", (state) => Object.assign(defiant(state), { crew: 64 })],
  ["defiant: duties", (state) => Object.assign(defiant(state), { word: -1 })],
  ["defiant: repair", (state) => defiant(state).repair.fill("engines")],
  ["tracks", (state) => Object.assign(state.alliance.tracks[0] as Track, { scan: 2 })],
  ["two tracks of one thing", (state) => void state.alliance.tracks.push(...state.alliance.tracks)],
])("%s out of range is found", (fault, spoil) => {
  const state = opened();
  spoil(state);
  expect(faultsOf(state)).toEqual([fault]);
});

test.each<[string, (chart: Approach) => void]>([
  ["a ship in no squadron or in two", ({ squadrons }) => void squadrons[0]?.ships.pop()],
  ["places", ({ raider }) => Object.assign(raider, { x: 13 })],
  ["courses", ({ squadrons }) => Object.assign(squadrons[0] ?? {}, { speed: 2 })],
  ["strain", ({ squadrons }) => Object.assign(squadrons[0] ?? {}, { strain: 1.1 })],
  ["charges", (chart) => Object.assign(chart, { charges: -1 })],
  ["teams", ({ works }) => Object.assign(works[0] ?? {}, { teams: 4 })],
  ["works", ({ works }) => Object.assign(works[0] ?? {}, { done: 13 })],
  ["chart tracks", ({ terran }) => Object.assign(terran.tracks[0] ?? {}, { scan: 2 })],
])("%s of a chart out of range is found", (fault, spoil) => {
  const state = openChart();
  expect(faultsOf(state)).toEqual([]);
  spoil(chartIn(state));
  expect(faultsOf(state)).toEqual([fault]);
});

test("what is no number is found, with its place", () => {
  const state = opened();
  defiant(state).shields[2] = Number.POSITIVE_INFINITY;
  expect(noNumber(state)).toBe("state.ships.1.shields.2");
});
