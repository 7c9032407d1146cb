import fc from "fast-check";
import { expect, test } from "vitest";
import type { BattleEvent } from "../../battle/events.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { chartIn, openChart, runChart, STEP } from "../../testing/open-chart.ts";
import { give } from "../../testing/order.ts";
import { someFullSetup } from "../../testing/random-battle.ts";
import { orderOf } from "../../testing/random-orders.ts";
import { gained, TEAMS_AT_ONE, WORKS, type WorkId } from "../works.ts";

const work = (state: ReturnType<typeof openChart>, id: WorkId) => {
  const found = chartIn(state).works.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no work ${id}`);
  return found;
};

test.each([
  [1, false, 1],
  [2, false, 2],
  [3, false, 3],
  [1, true, 2],
  [3, true, 6],
  [0, true, 0],
])("%d teams, with Sisko: %s, do %d team-hours in an hour", (teams, sisko, done) => {
  const state = openChart();
  for (let i = 0; i < teams; i++) give(state, "terran", { kind: "team", from: null, to: "sectors" });
  if (sisko) give(state, "terran", { kind: "expertise", work: "sectors" });
  const before = work(state, "sectors").done;
  runChart(state, 1);
  expect(work(state, "sectors").done - before).toBeCloseTo(done, 9);
});

test("pieces are told as they are finished, and all of it at last; then the teams are free", () => {
  const state = openChart();
  const cannons = work(state, "cannons");
  for (let i = 0; i < 3; i++) give(state, "terran", { kind: "team", from: null, to: "cannons" });
  const next = seenBy(state, "terran").chart?.rebels?.works[1]?.next ?? 0;
  expect(next).toBeCloseTo(WORKS.cannons.hours / WORKS.cannons.steps / 3, 9);
  const told: [string, number][] = [];
  for (let step = 0; step < 400; step++) {
    for (const event of runChart(state, STEP)) if ("work" in event) told.push([event.kind, gained("cannons", cannons.done)]);
  }
  expect(told).toEqual([
    ["work-step", 2],
    ["work-step", 3],
    ["work-done", 4],
  ]);
  expect(cannons).toMatchObject({ done: WORKS.cannons.hours, teams: 0 });
  expect(seenBy(state, "terran").chart?.rebels).toMatchObject({ idle: state.setup.teams });
});

test("what every hour counts for is told only when it is done", () => {
  const state = openChart();
  give(state, "terran", { kind: "team", from: null, to: "drive" });
  expect(runChart(state, 4.1).filter((event) => "work" in event)).toEqual([{ kind: "work-done", work: "drive" }]);
});

/** Rushes with many a chance: whether it went well, how much was won or lost, and the teams hurt. */
function rush(chance: number, before: (state: ReturnType<typeof openChart>) => void = () => {}) {
  const state = openChart({ chance });
  before(state);
  const was = work(state, "sectors").done;
  const out: BattleEvent[] = [];
  expect(give(state, "terran", { kind: "rush-work", work: "sectors" }, out)).toBe(null);
  return { state, gain: work(state, "sectors").done - was, accident: out.some(({ kind }) => kind === "accident") };
}

test("O'Brien's rush brings much at a stroke, or now and then an accident: work is lost and a team is hurt for a while", () => {
  const all = Array.from({ length: 200 }, (_, chance) => rush(chance));
  const accidents = all.filter(({ accident }) => accident);
  expect(accidents.length / all.length).toBeGreaterThan(0.2);
  expect(accidents.length / all.length).toBeLessThan(0.4);
  expect(new Set(all.map(({ gain, accident }) => `${accident} ${gain}`))).toEqual(new Set(["true -2", "false 4"]));
  const { state } = accidents[0] ?? all[0] ?? rush(0);
  const hurt = () => chartIn(state).hurt;
  expect(hurt()).toBe(1);
  expect(seenBy(state, "terran").chart?.rebels).toMatchObject({ hurt: 1, idle: state.setup.teams - 1 });
  runChart(state, 1.9);
  expect(hurt()).toBe(1);
  runChart(state, 0.2);
  expect(hurt()).toBe(0);
});

test.each<[string, WorkId[], number[]]>([
  ["a team of the item", ["sectors", "sectors", "cannons"], [1, 1]],
  ["one without work", ["cannons", "cannons"], [2, 0]],
  ["one of the busiest item, when all are at work elsewhere", ["cannons", "cannons", "cannons", "drive", "drive", "dampers"], [2, 0]],
])("an accident hurts %s", (_whom, at, [cannons, sectors]) => {
  const chance = Array.from({ length: 50 }, (_, i) => i).find((i) => rush(i).accident) as number;
  const { state } = rush(chance, (on) => {
    for (const to of at) expect(give(on, "terran", { kind: "team", from: null, to })).toBe(null);
  });
  expect([work(state, "cannons").teams, work(state, "sectors").teams]).toEqual([cannons, sectors]);
});

test("teams are conserved whatever is ordered: idle, at work and hurt are all there are, and none stands in another's way", () => {
  const orders = fc.oneof({ weight: 8, arbitrary: orderOf("team") }, orderOf("expertise"), orderOf("rush-work"));
  fc.assert(
    fc.property(fc.nat(40), fc.array(fc.tuple(orders, fc.nat(40)), { maxLength: 60 }), (n, list) => {
      const { commanders, teams } = someFullSetup(n);
      const state = openChart({ commanders, teams, chance: n });
      for (const [order, ticks] of list) {
        give(state, "terran", order);
        runChart(state, ticks * STEP);
        const rebels = seenBy(state, "terran").chart?.rebels;
        if (rebels == null) return;
        const busy = rebels.works.reduce((sum, each) => sum + each.teams, 0);
        expect(rebels.idle + busy + rebels.hurt).toBe(teams);
        expect(rebels.idle).toBeGreaterThanOrEqual(0);
        for (const each of rebels.works) {
          expect(each.teams).toBeLessThanOrEqual(TEAMS_AT_ONE);
          expect(each.done).toBeGreaterThanOrEqual(0);
          expect(each.done).toBeLessThanOrEqual(WORKS[each.id].hours);
        }
      }
    }),
    { numRuns: 40, seed: 2372 },
  );
}, 20_000);
