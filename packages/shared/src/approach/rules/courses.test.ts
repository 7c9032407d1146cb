import fc from "fast-check";
import { expect, test } from "vitest";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { give } from "../../testing/order.ts";
import { playAtRandom, someFullSetup } from "../../testing/random-battle.ts";
import { FLANK, LYING_OFF, RAIDER_SPEED, STRAIN, SWEEP_SPEED } from "../chart.ts";
import { apart, isThere, outBy, paceOf } from "../lookups.ts";
import type { Mover } from "../state.ts";

const cleared = () => {
  const state = openChart();
  clearTheChart(state);
  return state;
};

test.each<[string, number, boolean, "cruise" | "flank", number]>([
  ["the main squadron cruises", 0, false, "cruise", 1],
  ["it makes what its fastest ships make at flank", 0, false, "flank", FLANK.galor],
  ["it sweeps", 0, true, "cruise", SWEEP_SPEED],
  ["it sweeps at flank", 0, true, "flank", FLANK.galor * SWEEP_SPEED],
  ["a wing cruises", 1, false, "cruise", 1],
  ["a wing at flank", 1, false, "flank", FLANK.bird],
])("%s", (_what, id, sweep, pace, speed) => {
  const state = cleared();
  const own = squadron(state, id);
  put(own, 0, 8, [{ x: 8, y: 8 }]);
  Object.assign(own, { sweep, pace });
  runChart(state, 1);
  expect(own.speed).toBeCloseTo(speed, 9);
  expect(own.x).toBeCloseTo(speed, 9);
  expect(own).toMatchObject({ y: 8, heading: 0 });
});

test.each([1, 2, 3.5])("%d h at flank strain in proportion to them; cruise costs nothing", (hours) => {
  const state = cleared();
  const [main, wing] = [squadron(state, 0), squadron(state, 1)];
  for (const own of [main, wing]) put(own, -8, 8, [{ x: 11, y: 8 }]);
  main.pace = "flank";
  runChart(state, hours);
  expect(main.strain).toBeCloseTo(STRAIN.flank * hours, 9);
  expect(wing.strain).toBe(0);
  // The slower class falls behind the head, and nobody else.
  for (const { cls, lag } of main.ships) expect(lag).toBeCloseTo((FLANK.galor - FLANK[cls]) * hours, 9);
});

test("who lies still at flank strains nothing", () => {
  const state = cleared();
  squadron(state, 0).pace = "flank";
  runChart(state, 1);
  expect(squadron(state, 0).strain).toBe(0);
});

test("stragglers come up again at cruise, and sooner when the others wait", () => {
  const state = cleared();
  const main = squadron(state, 0);
  const flagship = main.ships[0] as (typeof main.ships)[number];
  put(main, -8, 8, [{ x: 11, y: 8 }]);
  flagship.lag = 1;
  runChart(state, 1);
  expect(flagship.lag).toBeCloseTo(1 - (FLANK.flagship - 1), 9);
  main.course = [];
  runChart(state, 0.5);
  expect(flagship.lag).toBeCloseTo(1 - (FLANK.flagship - 1) - FLANK.flagship / 2, 9);
  runChart(state, 2);
  expect(flagship.lag).toBe(0);
});

test("a course is followed from place to place, around its corners without loss of way", () => {
  const state = cleared();
  const { raider } = chartIn(state);
  put(raider, 2, 2, [
    { x: 2.5, y: 2 },
    { x: 2.5, y: 2.5 },
  ]);
  runChart(state, 0.4);
  expect(raider.x).toBeCloseTo(2.5, 9);
  expect(raider.y).toBeCloseTo(2 + 0.4 * RAIDER_SPEED - 0.5, 9);
  expect(raider).toMatchObject({ speed: expect.closeTo(RAIDER_SPEED, 9), heading: 90, course: [{ x: 2.5, y: 2.5 }] });
  runChart(state, 1);
  expect(raider).toMatchObject({ x: 2.5, y: 2.5, speed: 0, course: [] });
});

test.each([1, 0.7, 1.6])("a wing that makes %d u/h says once that it lies off, and goes no nearer", (speed) => {
  const state = cleared();
  const wing = squadron(state, 1);
  put(wing, 1.234, 0.5, [{ x: 0, y: 0 }]);
  Object.assign(wing, { sweep: speed < 1, pace: speed > 1 ? "flank" : "cruise" });
  const told = runChart(state, 4).filter(({ kind }) => kind === "lying-off");
  expect(told).toEqual([{ kind: "lying-off", squadron: 1 }]);
  expect(outBy(wing)).toBeCloseTo(LYING_OFF, 6);
  expect(wing).toMatchObject({ speed: 0, course: [] });
});

test("a chase leads to where the contact is known to be, and then back to the course", () => {
  const state = cleared();
  const { raider, alliance } = chartIn(state);
  const main = squadron(state, 0);
  put(main, 5, 5, [{ x: 5, y: -5 }]);
  put(raider, 7, 5);
  Object.assign(raider, { speed: 1 });
  raider.course = [{ x: 11, y: 11 }];
  runChart(state, STEP);
  expect(give(state, "alliance", { kind: "chase", of: 0, target: alliance.tracks[0]?.id })).toBe(null);
  const before = apart(main, raider);
  raider.course = [];
  runChart(state, 0.5);
  expect(apart(main, raider)).toBeLessThan(before - 0.45);
  give(state, "alliance", { kind: "course", of: 0, points: [{ x: 5, y: -5 }] });
  runChart(state, STEP);
  expect(main.heading).toBeLessThan(0);
});

/** Where something is, and the most it makes, u/h. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly most: number;
}

test("nothing moves faster than its speed, whatever is ordered", () => {
  fc.assert(
    fc.property(fc.nat(500), (n) => {
      let before = new Map<string, Step>();
      playAtRandom({ ...someFullSetup(n), hz: 5 }, n, 60, ({ chart, phase }) => {
        if (chart === null || phase !== "approach") return;
        const now = new Map<string, Step>();
        const note = (name: string, { x, y }: Mover, most: number): unknown => now.set(name, { x, y, most });
        note("raider", chart.raider, RAIDER_SPEED);
        for (const shadow of chart.shadows) note(`shadow ${shadow.id}`, shadow, RAIDER_SPEED);
        // Who is kept off the station slides along the ring, a hair farther than it came.
        for (const each of chart.squadrons) note(`squadron ${each.id}`, each, paceOf(each) * (isThere(each) ? 1.2 : 1));
        for (const [name, { x, y, most }] of now) {
          const was = before.get(name);
          // Orders come between steps, and a split changes who is the fastest.
          if (was !== undefined) expect(apart(was, { x, y })).toBeLessThanOrEqual(Math.max(most, was.most) * STEP + 1e-9);
        }
        before = now;
      });
    }),
    { numRuns: 15, seed: 2372 },
  );
}, 20_000);
