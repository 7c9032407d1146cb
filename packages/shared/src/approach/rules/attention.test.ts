import { expect, test } from "vitest";
import { RAIDER } from "../../ships/ids.ts";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { give } from "../../testing/order.ts";
import { DIRECTED, HOUR, SCAN_FAR, SCAN_NEAR, SCAN_SPEED, SPREAD, SQUADRON_SENSORS, SWEEP_SCAN } from "../chart.ts";
import type { Approach } from "../state.ts";
import { scanRate } from "./attention.ts";

test.each([
  [0, 2.5, false, SCAN_FAR + SCAN_NEAR],
  [1.25, 2.5, false, SCAN_FAR + SCAN_NEAR / 2],
  [2.499_999, 2.5, false, SCAN_FAR],
  [2.5, 2.5, false, 0],
  [9, 2.5, false, 0],
  [0, 2.5, true, SCAN_FAR + SCAN_NEAR],
  [0.25, 2.5, true, SCAN_FAR + SCAN_NEAR / 2],
  [0.5, 2.5, true, 0],
])("at %d u of %d, lying still: %s, a scan gains %d an hour", (off, range, still, rate) => {
  expect(scanRate(off, range, still)).toBeCloseTo(rate, 5);
});

/** A wing with the raider and shadows about it, each `off` u away and under way; the contacts are 100, 101 and so on. */
function about(off: number, shadows: number) {
  const state = openChart();
  clearTheChart(state);
  const chart = chartIn(state);
  put(chart.raider, 1, 1, [{ x: 9, y: 9 }]);
  for (let i = 0; i < shadows; i++) give(state, "terran", { kind: "project", points: [{ x: 9, y: 9 }] });
  const place = (): void => {
    put(squadron(state, 1), 5, 5);
    put(chart.raider, 5 + off, 5, [{ x: 12, y: 5 }]);
    for (const [i, shadow] of chart.shadows.entries()) {
      put(shadow, 5 - off, 5 + i * 1e-3, [{ x: -12, y: 5 }]);
      shadow.life = 1;
    }
  };
  place();
  runChart(state, STEP);
  return { state, chart, place };
}

/** Scan an hour that is gained of each contact at that distance, by number. */
function gains({ state, chart, place }: ReturnType<typeof about>): number[] {
  const scans = ({ alliance }: Approach) => [...alliance.tracks].sort((a, b) => a.id - b.id).map(({ scan }) => scan);
  place();
  const before = scans(chart);
  runChart(state, STEP);
  return scans(chart).map((scan, i) => (scan - (before[i] as number)) / STEP);
}

test("who looks at everything at once learns of each its share", () => {
  const whole = scanRate(1, SQUADRON_SENSORS, false) * SPREAD;
  for (const shadows of [0, 1, 3]) for (const gain of gains(about(1, shadows))) expect(gain).toBeCloseTo(whole / (shadows + 1), 1);
});

test("who looks at one contact learns more of it, and of the others nothing", () => {
  const on = about(1, 2);
  const [, target, ...rest] = on.chart.alliance.tracks.map(({ id }) => id);
  expect(rest).toHaveLength(1);
  expect(give(on.state, "alliance", { kind: "scan", of: 1, target })).toBe(null);
  const directed = scanRate(1, SQUADRON_SENSORS, false) * DIRECTED;
  const [first, second, third] = gains(on) as [number, number, number];
  expect([first, third]).toEqual([0, 0]);
  expect(second).toBeCloseTo(directed, 1);
  expect(give(on.state, "alliance", { kind: "scan", of: 1, target: null })).toBe(null);
  expect(Math.min(...gains(on))).toBeGreaterThan(0);
});

test("who looks at one contact goes a little slower", () => {
  const on = about(1, 0);
  const wing = squadron(on.state, 1);
  wing.course = [{ x: -9, y: 5 }];
  const way = (): number => {
    const { x } = wing;
    runChart(on.state, STEP);
    return x - wing.x;
  };
  const before = way();
  give(on.state, "alliance", { kind: "scan", of: 1, target: on.chart.alliance.tracks[0]?.id });
  expect(way()).toBeCloseTo(before * SCAN_SPEED, 9);
});

test("sensors on what is out of reach learn of what is in it as if they were on all", () => {
  const on = about(1, 1);
  const tracks = on.chart.alliance.tracks;
  const raider = tracks.find(({ of }) => of === RAIDER);
  give(on.state, "alliance", { kind: "scan", of: 1, target: tracks.find((track) => track !== raider)?.id });
  on.place();
  for (const shadow of on.chart.shadows) put(shadow, -11, 0, [{ x: -12, y: 0 }]);
  const before = raider?.scan ?? 0;
  runChart(on.state, STEP);
  expect(((raider?.scan ?? 0) - before) / STEP).toBeCloseTo(SPREAD * scanRate(1, SQUADRON_SENSORS, false), 1);
});

test("sensors are on all again once their contact is none any more", () => {
  const on = about(1, 1);
  const target = on.chart.alliance.tracks[0]?.id;
  give(on.state, "alliance", { kind: "scan", of: 1, target });
  runChart(on.state, STEP);
  expect(squadron(on.state, 1).scans).toBe(target);
  on.chart.alliance.tracks = [];
  runChart(on.state, STEP);
  expect(squadron(on.state, 1).scans).toBe(-1);
});

test("even a sweep on one contact takes half a minute and more to prove it from half its reach", () => {
  const rate = scanRate(SQUADRON_SENSORS / 2, SQUADRON_SENSORS, false);
  const old = HOUR / (2.5 * rate);
  expect(HOUR / (SWEEP_SCAN * DIRECTED * rate)).toBeGreaterThan(2 * old);
});
