import { expect, test } from "vitest";
import { createBattle, setupOf } from "../../battle/create.ts";
import type { BattleEvent } from "../../battle/events.ts";
import { choicesFor } from "../../battle/matched.ts";
import type { BattleState } from "../../battle/state.ts";
import { tick } from "../../battle/tick.ts";
import { SIDES, type Side } from "../../ships/types.ts";
import type { ChartPicture } from "../../sight/chart-picture.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { give } from "../../testing/order.ts";
import { createChartRow, readChart, writeChart } from "./chart-row.ts";

/** Two hours on: teams at work, a shadow out, squadrons apart, each side with contacts of every kind. */
function underWay(): BattleState {
  const state = createBattle({ ...setupOf(choicesFor("full", 3), 5, 6), hz: 5 });
  const main = state.chart?.squadrons[0];
  if (main === undefined) throw new Error("there is no fleet");
  give(state, "terran", { kind: "team", from: null, to: "cannons" });
  give(state, "terran", { kind: "expertise", work: "cannons" });
  give(state, "terran", { kind: "course", of: 0, points: [{ x: main.x * 0.5, y: main.y * 0.5 }] });
  give(state, "alliance", { kind: "split", of: 1, ships: [7] });
  give(state, "alliance", { kind: "pace", of: 3, pace: "flank" });
  give(state, "alliance", { kind: "sweep", of: 0, on: true });
  give(state, "alliance", { kind: "join", of: 2, into: 0 });
  const events: BattleEvent[] = [];
  for (let i = 0; i < 300; i++) {
    if (i === 150) give(state, "terran", { kind: "project", points: [{ x: main.y, y: -main.x }] });
    tick(state, events);
  }
  return state;
}

/** The picture to the precision of the wire: hundredths of an hour and of a u, fractions in 1/255. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * 25) / 25;
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}

function closeTo(read: unknown, sent: unknown, path = "chart"): void {
  if (typeof sent === "number") return expect(Math.abs((read as number) - sent), path).toBeLessThan(path.endsWith("heading") ? 1 : 0.011);
  if (sent === null || typeof sent !== "object") return expect(read, path).toEqual(sent);
  for (const [key, each] of Object.entries(sent)) closeTo((read as Record<string, unknown>)[key], each, `${path}.${key}`);
  expect(Object.keys(read as object).sort(), path).toEqual(Object.keys(sent).sort());
}

const chartOf = (state: BattleState, side: Side) => seenBy(state, side).chart as ChartPicture;

test.each(SIDES)("what the %s side knows of the chart comes out of its row as it went in, to the wire's precision", (side) => {
  const state = underWay();
  const row = createChartRow();
  const sent = chartOf(state, side);
  expect(sent.contacts.length).toBeGreaterThan(0);
  writeChart(row, sent);
  closeTo(readChart(row), sent);
});

test("once act one is over the row says so, and nothing of it is left for the next battle", () => {
  const state = underWay();
  const row = createChartRow();
  writeChart(row, chartOf(state, "alliance"));
  writeChart(row, null);
  expect(readChart(row)).toBeNull();
  const start = createBattle({ ...setupOf(choicesFor("full", 2), 1, 1), hz: 5 });
  const fresh = createChartRow();
  for (const each of [row, fresh]) writeChart(each, chartOf(start, "alliance"));
  expect(rounded(readChart(row))).toEqual(rounded(readChart(fresh)));
});
