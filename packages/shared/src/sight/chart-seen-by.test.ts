import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SWEEP_SPEED } from "../approach/chart.ts";
import { createBattle } from "../battle/create.ts";
import { giveOrder } from "../battle/give-order.ts";
import { tick } from "../battle/tick.ts";
import { otherSide, SIDES } from "../ships/types.ts";
import { spoilSecrets } from "../testing/chart-secrets.ts";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../testing/open-chart.ts";
import { give } from "../testing/order.ts";
import { playAtRandom, someFullSetup } from "../testing/random-battle.ts";
import { orderOf } from "../testing/random-orders.ts";
import { seenBy } from "./seen-by.ts";
import { seenEvent } from "./seen-event.ts";

describe.each(SIDES)("the %s side's picture", (side) => {
  test("is the same whatever it cannot know is in truth", () => {
    let looks = 0;
    let contacts = 0;
    for (let n = 0; n < 48; n++) {
      playAtRandom({ ...someFullSetup(n), hz: 5 }, n, 60, (state) => {
        if (state.phase !== "approach" || state.tick % 11 !== 0) return;
        const picture = seenBy(state, side);
        expect(seenBy(spoilSecrets(state, side), side)).toEqual(picture);
        looks++;
        contacts += picture.chart?.contacts.length ?? 0;
      });
    }
    expect(looks).toBeGreaterThan(300);
    expect(contacts).toBeGreaterThan(looks / 20);
  }, 20_000);

  test("changes with what it does know", () => {
    const state = openChart();
    const before = JSON.stringify(seenBy(state, side));
    const spoilt = spoilSecrets(state, otherSide(side));
    expect(JSON.stringify(seenBy(spoilt, side))).not.toBe(before);
  });
});

test("whatever the Alliance orders out of sight, the rebels are shown the same until they sense a squadron", () => {
  const orders = fc.array(
    fc.tuple(fc.nat(300), fc.oneof(...(["course", "pace", "sweep", "split", "join"] as const).map((kind) => orderOf(kind)))),
    { maxLength: 30 },
  );
  let steps = 0;
  fc.assert(
    fc.property(fc.nat(60), orders, orders, (n, some, others) => {
      const worlds = [some, others].map((list) => ({ state: createBattle({ ...someFullSetup(n), distance: 10, hz: 5 }), list }));
      for (let step = 0; step < 300; step++) {
        const shown = worlds.map(({ state, list }) => {
          const events: Parameters<typeof tick>[1] = [];
          for (const [when, order] of list) if (when === step) giveOrder(state, "alliance", order, events);
          tick(state, events);
          return JSON.stringify([seenBy(state, "terran"), events.map((event) => seenEvent(state, "terran", event)).filter(Boolean)]);
        });
        if (worlds.some(({ state }) => state.phase !== "approach" || chartIn(state).terran.tracks.some(({ seen }) => seen))) break;
        steps++;
        expect(shown[0]).toBe(shown[1]);
      }
    }),
    { numRuns: 40, seed: 2372 },
  );
  expect(steps).toBeGreaterThan(4000);
}, 20_000);

test("the Alliance's picture has its squadrons with their ships, their way and when they will be there", () => {
  const state = openChart();
  runChart(state, 1);
  const chart = seenBy(state, "alliance").chart;
  expect(chart?.rebels).toBe(null);
  expect(chart?.squadrons.map(({ id, main, there }) => [id, main, there])).toEqual([
    [0, true, false],
    [1, false, false],
    [2, false, false],
  ]);
  for (const { eta, course, ships } of chart?.squadrons ?? []) {
    expect(eta).toBeCloseTo(7, 6);
    expect(course).toEqual([{ x: 0, y: 0 }]);
    expect(ships.length).toBeGreaterThan(2);
  }
});

test.each<[string, Parameters<typeof give>[2], number]>([
  ["a course that leads elsewhere", { kind: "course", of: 0, points: [{ x: 5, y: 5 }] }, -1],
  ["no course", { kind: "course", of: 0, points: [] }, -1],
  [
    "a way round",
    {
      kind: "course",
      of: 0,
      points: [
        { x: 3, y: 0 },
        { x: 3, y: 4 },
        { x: 0, y: 4 },
        { x: 0, y: 0 },
      ],
    },
    1 + 4 + 3 + 4 - 0.3,
  ],
  ["a sweep", { kind: "sweep", of: 0, on: true }, 3.7 / SWEEP_SPEED],
  ["flank", { kind: "pace", of: 0, pace: "flank" }, 3.7 / 1.35],
])("when a squadron will be there: %s", (_what, order, eta) => {
  const state = openChart();
  put(squadron(state, 0), 4, 0, [{ x: 0, y: 0 }]);
  give(state, "alliance", order);
  expect(seenBy(state, "alliance").chart?.squadrons[0]?.eta).toBeCloseTo(eta, 6);
});

test("a squadron under the rebels' eyes shows its ships from class on, pace, sweep and strain once it is confirmed and in sight", () => {
  const state = openChart();
  clearTheChart(state);
  const wing = squadron(state, 1);
  put(wing, 3, 0, [{ x: 3, y: 9 }]);
  Object.assign(wing, { strain: 0.2, sweep: true });
  runChart(state, STEP);
  const [track] = chartIn(state).terran.tracks;
  const shown = (scan: number, seen: boolean) => {
    Object.assign(track ?? {}, { scan, seen });
    return seenBy(state, "terran").chart?.contacts[0];
  };
  expect(shown(0.29, true)).toMatchObject({ level: "blip", ships: null, detail: null });
  expect(shown(0.3, true)).toMatchObject({ level: "class", ships: [{ cls: "bird", count: 3 }], detail: null });
  expect(shown(1, true)).toMatchObject({ level: "confirmed", detail: { pace: "cruise", sweep: true, strain: 0.2 } });
  expect(shown(1, false)).toMatchObject({ level: "confirmed", ships: [{ cls: "bird", count: 3 }], detail: null });
});

test("the rebels expect the fleet by what they were told, and by what they see once they see it", () => {
  const state = openChart();
  const expected = () => seenBy(state, "terran").chart?.rebels?.expected;
  runChart(state, 1);
  expect(expected()).toBeCloseTo(7, 6);
  put(squadron(state, 0), 4, 0, [{ x: 4, y: 9 }]);
  runChart(state, 0.5);
  for (const track of chartIn(state).terran.tracks) if (track.of === 0) track.scan = 0.5;
  expect(expected()).toBeCloseTo(Math.hypot(4, 0.5) - 0.3, 6);
  clearTheChart(state);
  runChart(state, 8);
  expect(expected()).toBe(0);
});
