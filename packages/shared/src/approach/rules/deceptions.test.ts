import { expect, test } from "vitest";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { give } from "../../testing/order.ts";

/** The main squadron under way for the station from (6, 0), a shadow a little aside; the raider nowhere near. */
function deceived() {
  const state = openChart();
  clearTheChart(state);
  const chart = chartIn(state);
  put(squadron(state, 0), 6, 0, [{ x: 0, y: 0 }]);
  put(chart.raider, 6, 1.5);
  give(state, "terran", { kind: "project", points: [{ x: 6, y: 9 }] });
  put(chart.raider, -11, 0);
  runChart(state, STEP);
  return { state, chart };
}

test("a lie that the main squadron goes after costs it the way it did not make, and that is told when all is over", () => {
  const { state, chart } = deceived();
  give(state, "alliance", { kind: "chase", of: 0, target: 100 });
  runChart(state, 1);
  const [told] = chart.story;
  expect(told).toMatchObject({ contact: 100, real: false });
  expect(told?.chased).toBeGreaterThan(0.2);
  // Straight across its way: all of the time is lost.
  expect(told?.cost).toBeGreaterThan((told?.chased ?? 0) * 0.85);
  expect(told?.cost).toBeLessThan((told?.chased ?? 0) * 1.3);
});

test("a contact that is let alone costs nothing", () => {
  const { state, chart } = deceived();
  runChart(state, 1);
  expect(chart.story).toMatchObject([{ contact: 100, real: false, chased: 0, cost: 0 }]);
  expect(chart.story[0]?.seenAt).toBeCloseTo(STEP, 9);
});

test("going after what lies on the way costs nothing", () => {
  const { state, chart } = deceived();
  const [shadow] = chart.shadows;
  if (shadow !== undefined) put(shadow, 4.5, 0, [{ x: 0, y: 0 }]);
  give(state, "alliance", { kind: "chase", of: 0, target: 100 });
  runChart(state, 0.5);
  expect(chart.story[0]?.chased).toBeCloseTo(0.5, 6);
  expect(chart.story[0]?.cost).toBeLessThan(0.02);
});

test("class, proof and loss of a contact are noted with their hours, once", () => {
  const { state, chart } = deceived();
  const [shadow] = chart.shadows;
  for (let step = 0; step < 400 && chart.shadows.length > 0; step++) {
    if (shadow !== undefined) {
      const { x, y } = squadron(state, 0);
      put(shadow, x, y + 0.5, [{ x: 0, y: 9 }]);
      shadow.life = 1;
    }
    runChart(state, STEP);
  }
  const [told] = chart.story;
  expect(told?.classAt).toBeGreaterThan(told?.seenAt ?? 9);
  expect(told?.provedAt).toBeGreaterThan(told?.classAt ?? 9);
  const { classAt, provedAt } = told ?? {};
  runChart(state, 1);
  expect(chart.story[0]).toMatchObject({ classAt, provedAt });
});

test("the raider that was seen is told to have been real", () => {
  const state = openChart();
  clearTheChart(state);
  const { raider, story } = chartIn(state);
  put(squadron(state, 1), 5, 5);
  put(raider, 6, 5, [{ x: 9, y: 5 }]);
  runChart(state, 0.1);
  expect(story).toMatchObject([{ contact: 100, real: true, lostAt: -1 }]);
});
