import { describe, expect, test } from "vitest";
import { openChart } from "../testing/open-chart.ts";
import { createApproach, worksAtStart } from "./create.ts";
import { gained, readinessOf, WORK_IDS, WORKS, type WorkId } from "./works.ts";

const all = (done: (id: WorkId) => number) => Object.fromEntries(WORK_IDS.map((id) => [id, done(id)])) as Record<WorkId, number>;

describe.each(WORK_IDS)("%s", (id) => {
  const { hours, steps } = WORKS[id];

  test("counts nothing undone, all done, and never goes back on the way", () => {
    expect(gained(id, 0)).toBe(0);
    expect(gained(id, hours)).toBe(steps === 1 ? 1 : steps);
    let before = 0;
    for (let i = 0; i <= 100; i++) {
      const now = gained(id, (hours * i) / 100);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  test("counts a piece that is short only by rounding", () => {
    for (let step = 1; step <= steps; step++) expect(gained(id, (hours / steps) * step - 1e-12)).toBeCloseTo(steps === 1 ? 1 : step, 9);
  });
});

test("what is ready follows from the works", () => {
  expect(readinessOf(all(() => 0))).toEqual({
    overhaul: 0,
    cannons: 0,
    shields: 0,
    drive: 0,
    batteries: 0,
    sectors: 0,
    projectors: 2,
    fidelity: 0,
  });
  expect(readinessOf(all((id) => WORKS[id].hours))).toEqual({
    overhaul: 1,
    cannons: 4,
    shields: 1,
    drive: 1,
    batteries: 6,
    sectors: 1,
    projectors: 6,
    fidelity: 1,
  });
});

test.each([
  [0, true, 2],
  [0, false, 0],
  [0.5, true, 2 + WORKS.dampers.hours / 2],
  [1, true, WORKS.dampers.hours],
])("overhauled to %d before, with Jennifer: %s, %d team-hours of the dampers are done", (overhaul, jennifer, done) => {
  const { setup } = openChart();
  expect(worksAtStart({ ...setup, overhaul, commanders: { ...setup.commanders, jennifer } }).dampers).toBe(done);
});

test.each([0, 1, 3, 6])("%d batteries that work already are not restored again", (batteries) => {
  expect(gained("batteries", worksAtStart({ ...openChart().setup, batteries }).batteries)).toBe(batteries);
});

test("there is more work than the teams have hours for", () => {
  const { setup } = openChart();
  const start = worksAtStart(setup);
  const left = WORK_IDS.reduce((sum, id) => sum + WORKS[id].hours - start[id], 0);
  expect(left).toBeGreaterThan(setup.teams * setup.distance);
});

test("the fleet sets out as one main squadron and two wings, every ship in exactly one, as far out as agreed", () => {
  for (let seed = 0; seed < 60; seed++) {
    const setup = { ...openChart().setup, seed };
    const ships = Array.from({ length: 1 + 3 + (4 + (seed % 5)) }, (_, i) => ({
      id: 3 + i,
      hull: 1,
      cls: i === 0 ? ("flagship" as const) : i < 4 ? ("galor" as const) : ("bird" as const),
    }));
    const chart = createApproach(setup, ships, 100);
    expect(chart.squadrons.flatMap((each) => each.ships.map(({ id }) => id)).sort((a, b) => a - b)).toEqual(ships.map(({ id }) => id));
    expect(chart.squadrons[0]?.ships.map(({ cls }) => cls)).toEqual(["flagship", "galor", "galor", "galor"]);
    for (const { x, y, heading } of chart.squadrons) {
      expect(Math.hypot(x, y)).toBeCloseTo(setup.distance + 0.3, 6);
      expect(heading > -180 && heading <= 180).toBe(true);
      expect(Math.cos((heading * Math.PI) / 180)).toBeCloseTo(-x / Math.hypot(x, y), 6);
    }
    // Both saw it set out; neither has seen more.
    expect(chart.terran.tracks.map(({ id, seen, scan }) => [id, seen, scan])).toEqual([100, 101, 102].map((id) => [id, false, 0]));
    expect(chart.alliance.tracks).toEqual([]);
  }
});
