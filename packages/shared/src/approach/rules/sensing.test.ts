import { describe, expect, test } from "vitest";
import { RAIDER } from "../../ships/ids.ts";
import { CLASS_AT, CONFIRMED_AT } from "../../ships/scan-levels.ts";
import { chartSeenBy } from "../../sight/chart-seen-by.ts";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { give } from "../../testing/order.ts";
import { FORGET, KIRA_HIDES, LYING_STILL, REACH, SHADOW_HOURS, SPREAD, SQUADRON_SENSORS, SWEEP_SCAN } from "../chart.ts";
import { outBy } from "../lookups.ts";
import { WORKS } from "../works.ts";
import { scanRate } from "./attention.ts";

/** A wing alone with the raider `off` u away, which flies along with it so that the distance stays. */
function pair(off: number) {
  const state = openChart();
  clearTheChart(state);
  const chart = chartIn(state);
  const wing = squadron(state, 1);
  const beside = (): void => {
    put(wing, 5, 5);
    put(chart.raider, 5 + off, 5, [{ x: 5 + off, y: 9 }]);
    chart.raider.speed = 1;
  };
  beside();
  return { state, chart, wing, beside };
}

/** Scan an hour that the wing makes at that distance, measured over a step. */
function measured(off: number, prepare: (of: ReturnType<typeof pair>) => void = () => {}): number {
  const on = pair(off);
  prepare(on);
  runChart(on.state, STEP);
  on.beside();
  const before = on.chart.alliance.tracks[0]?.scan ?? 0;
  runChart(on.state, STEP);
  return ((on.chart.alliance.tracks[0]?.scan ?? 0) - before) / STEP;
}

test.each([0.2, 1, 2, 2.4])(
  "at %d u a squadron that looks at all there is scans at its share of that rate; twice as many do twice, a sweep does more, Kira takes off",
  (off) => {
    const alone = measured(off);
    expect(alone).toBeCloseTo(SPREAD * scanRate(off, SQUADRON_SENSORS, false), 1);
    expect(measured(off, ({ wing }) => void Object.assign(wing, { sweep: true }))).toBeCloseTo(alone * SWEEP_SCAN, 6);
    expect(measured(off, ({ state }) => put(squadron(state, 2), 5, 5))).toBeCloseTo(alone * 2, 6);
    const told = (share: number) => (of: ReturnType<typeof pair>) =>
      void Object.assign(of.chart.works.find(({ id }) => id === "kira") ?? {}, { done: WORKS.kira.hours * share });
    expect(measured(off, told(1))).toBeCloseTo(alone * (1 - KIRA_HIDES), 6);
    expect(measured(off, told(0.5))).toBeCloseTo(alone * (1 - KIRA_HIDES / 2), 6);
  },
);

test("a contact climbs from blip to class to confirmed, and each step is told once", () => {
  const { state, chart, beside } = pair(0.5);
  const told: string[] = [];
  for (let step = 0; step < 400; step++) {
    beside();
    for (const event of runChart(state, STEP)) if ("contact" in event && event.side === "alliance") told.push(event.kind);
    const [contact] = chartSeenBy(chart, state.setup, "alliance").contacts;
    const scan = contact?.scan ?? 0;
    expect(contact?.level).toBe(scan >= CONFIRMED_AT ? "confirmed" : scan >= CLASS_AT ? "class" : "blip");
    expect(contact?.ships ?? null).toEqual(scan >= CLASS_AT ? [{ cls: "raider", count: 1 }] : null);
    expect(contact?.detail ?? null).toBe(null);
  }
  expect(told).toEqual(["contact", "classified", "confirmed"]);
});

test("what is lost from sight is a mark that ages where it was, and is forgotten", () => {
  const { state, chart } = pair(1);
  runChart(state, STEP);
  const { x, y, id } = chart.alliance.tracks[0] ?? { x: 0, y: 0, id: 0 };
  put(chart.raider, -11, 0);
  const told = runChart(state, FORGET - STEP);
  expect(told.some(({ kind }) => kind === "lost")).toBe(false);
  const [mark] = chartSeenBy(chart, state.setup, "alliance").contacts;
  expect(mark).toMatchObject({ id, x, y, seen: false });
  expect(mark?.age).toBeCloseTo(FORGET - STEP, 6);
  expect(mark?.error).toBeGreaterThan(2);
  expect(runChart(state, 3 * STEP)).toContainEqual({ kind: "lost", side: "alliance", contact: id });
  expect(chart.alliance.tracks).toEqual([]);
});

test("numbers of contacts only grow", () => {
  const { state, chart } = pair(1);
  const numbers: number[] = [];
  for (let i = 0; i < 4; i++) {
    put(chart.raider, 6, 5, [{ x: 6, y: 9 }]);
    chart.raider.speed = 1;
    runChart(state, STEP);
    numbers.push(chart.alliance.tracks[0]?.id ?? -1);
    put(chart.raider, -11, 0);
    runChart(state, FORGET + 3 * STEP);
  }
  expect(numbers).toEqual([100, 101, 102, 103]);
});

test("a mark that is reached and found empty is given up, and the chase with it", () => {
  const { state, chart, wing } = pair(1);
  runChart(state, STEP);
  const { id } = chart.alliance.tracks[0] ?? { id: 0 };
  give(state, "alliance", { kind: "chase", of: 1, target: id });
  put(chart.raider, -11, 0);
  const events = runChart(state, 1 - REACH + 0.1);
  expect(wing.chase).toBe(-1);
  expect(events).toContainEqual({ kind: "lost", side: "alliance", contact: id });
  expect(chart.alliance.tracks).toEqual([]);
});

describe("at the station", () => {
  test("neither the raider nor a shadow can be made out", () => {
    const state = openChart();
    clearTheChart(state);
    const chart = chartIn(state);
    put(squadron(state, 1), 0.5, 0);
    give(state, "terran", {
      kind: "project",
      points: [
        { x: 0.1, y: 0.1 },
        { x: 4, y: 0 },
      ],
    });
    runChart(state, STEP);
    expect(chart.shadows).toHaveLength(1);
    expect(chart.alliance.tracks).toEqual([]);
    while (outBy(chart.shadows[0] ?? { x: 9, y: 0 }) < 0.3) runChart(state, STEP);
    expect(chart.alliance.tracks).toHaveLength(1);
  });
});

test("a raider that stops and a shadow at the end of its way look alike", () => {
  const seen = (lie: boolean): string[] => {
    const { state, chart, wing } = pair(1.5);
    put(wing, 5, 5);
    const points = [{ x: 6.7, y: 5.4 }];
    if (lie) {
      give(state, "terran", { kind: "project", points });
      put(chart.raider, -11, 0);
    } else give(state, "terran", { kind: "course", of: 0, points });
    const pictures: string[] = [];
    for (let step = 0; step < 260; step++) {
      runChart(state, STEP);
      pictures.push(JSON.stringify(chartSeenBy(chart, state.setup, "alliance")));
    }
    expect(chart.shadows).toEqual([]);
    return pictures;
  };
  expect(seen(true)).toEqual(seen(false));
  expect(LYING_STILL * SQUADRON_SENSORS).toBeLessThan(1);
});

test("the rebels suppose by what they know of: squadrons they have no contact of add nothing", () => {
  // Under way, so that the raider senses it.
  const underWay = () => {
    const on = pair(1);
    put(on.wing, 5, 5, [{ x: 5, y: 9 }]);
    return on;
  };
  const { state, chart, wing } = underWay();
  runChart(state, STEP);
  expect(chart.raider.supposed).toBeGreaterThan(0);
  // A sweep hastens the scan, but the rebels need not know of it.
  const swept = underWay();
  swept.wing.sweep = true;
  runChart(swept.state, STEP);
  expect(swept.chart.raider.supposed).toBeCloseTo(chart.raider.supposed, 4);
  put(wing, -11, 11);
  chart.terran.tracks = [];
  put(chart.raider, 9, 9, [{ x: 9, y: 11 }]);
  const before = chart.raider.supposed;
  runChart(state, 0.5);
  expect(chart.raider.supposed).toBe(before);
  put(chart.raider, 0, 0);
  runChart(state, STEP);
  expect(chart.raider.supposed).toBe(0);
});

test("what the raider was scanned holds while it is seen, and ends with a shadow's parting", () => {
  const { state, chart, beside } = pair(1);
  for (let i = 0; i < 90; i++) {
    beside();
    runChart(state, STEP);
  }
  expect(chart.alliance.tracks[0]).toMatchObject({ of: RAIDER, seen: true });
  expect(chart.alliance.tracks[0]?.scan).toBeGreaterThan(0.2);
  give(state, "terran", { kind: "project", points: [{ x: 9, y: 9 }] });
  runChart(state, STEP);
  expect(chart.alliance.tracks.map(({ id, scan, seen }) => [id, scan, seen])).toEqual([
    [101, 0, true],
    [102, 0, true],
  ]);
  expect(SHADOW_HOURS).toBeGreaterThan(1);
});
