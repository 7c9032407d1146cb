import { expect, test } from "vitest";
import { chartIn, openChart, put, runChart } from "../../testing/open-chart.ts";
import { MENDING } from "../chart.ts";

test.each([
  ["at the station", 0, 0.4, 0.4 + MENDING],
  ["at the station, until it is whole", 0, 0.95, 1],
  ["out on the chart", 9, 0.4, 0.4],
  ["lost", 0, 0, 0],
])("a raider %s an hour on", (_where, out, hull, then) => {
  const state = openChart();
  const { raider } = chartIn(state);
  put(raider, out, 0);
  raider.hull = hull;
  runChart(state, 1);
  expect(raider.hull).toBeCloseTo(then, 6);
});
