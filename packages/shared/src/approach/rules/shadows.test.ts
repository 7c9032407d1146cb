import { expect, test } from "vitest";
import type { BattleEvent } from "../../battle/events.ts";
import type { BattleState } from "../../battle/state.ts";
import { NOTHING, RAIDER } from "../../ships/ids.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { seenEvent } from "../../sight/seen-event.ts";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { give } from "../../testing/order.ts";
import { CHARGES, RAIDER_SPEED, SHADOW_HOURS } from "../chart.ts";
import { apart } from "../lookups.ts";

/** The raider under way east at (5, 5), a wing `off` u south of it. */
function field(off: number): BattleState {
  const state = openChart();
  clearTheChart(state);
  put(squadron(state, 1), 5, 5 - off);
  put(chartIn(state).raider, 5, 5, [{ x: 9, y: 5 }]);
  runChart(state, STEP);
  return state;
}

const project = (state: BattleState, out: BattleEvent[] = []) =>
  give(
    state,
    "terran",
    {
      kind: "project",
      points: [
        { x: 5, y: 9 },
        { x: 0, y: 9 },
      ],
    },
    out,
  );
const contacts = (state: BattleState) => seenBy(state, "alliance").chart?.contacts ?? [];

test("a shadow flies its course as the raider would and ends with its time", () => {
  const state = field(9);
  expect(project(state)).toBe(null);
  const chart = chartIn(state);
  const [shadow] = chart.shadows;
  const from = { x: shadow?.x ?? 0, y: shadow?.y ?? 0 };
  runChart(state, 1);
  expect(apart(from, shadow ?? from)).toBeCloseTo(RAIDER_SPEED, 6);
  expect(shadow?.life).toBeCloseTo(SHADOW_HOURS - 1, 6);
  expect(seenBy(state, "terran").chart?.rebels?.shadows).toHaveLength(1);
  const told = runChart(state, SHADOW_HOURS - 1 + STEP);
  expect(told).toContainEqual({ kind: "shadow-gone", shadow: 0 });
  expect(chart.shadows).toEqual([]);
});

test("a shadow ends with its way, too", () => {
  const state = field(9);
  give(state, "terran", { kind: "project", points: [{ x: 5, y: 5.5 }] });
  expect(runChart(state, 0.5)).toContainEqual({ kind: "shadow-gone", shadow: 0 });
});

test("charges run out and are never less than none", () => {
  const state = field(9);
  for (let i = 0; i < CHARGES; i++) {
    expect(project(state)).toBe(null);
    chartIn(state).shadows = [];
  }
  expect(project(state)).toBe("no-charges");
  expect(seenBy(state, "terran").chart?.rebels?.charges).toBe(0);
});

test("a raider that is watched parts into two contacts of which nothing is known", () => {
  const state = field(1);
  runChart(state, 0.4);
  for (const track of chartIn(state).alliance.tracks) track.scan = 0.5;
  const [before] = contacts(state);
  expect(before).toMatchObject({ id: 100, level: "class" });
  give(state, "alliance", { kind: "chase", of: 1, target: 100 });
  const out: BattleEvent[] = [];
  project(state, out);
  expect(out.map((event) => seenEvent(state, "alliance", event))).toEqual([{ kind: "parted", contact: 100 }]);
  expect(out.map((event) => seenEvent(state, "terran", event))).toEqual([null]);
  runChart(state, STEP);
  expect(contacts(state).map(({ id, level, ships, seen }) => [id, level, ships, seen])).toEqual([
    [101, "blip", null, true],
    [102, "blip", null, true],
  ]);
  // Whoever went after the one contact goes after neither of the two.
  expect(squadron(state, 1).chase).toBe(-1);
});

test("who holds but a mark of the raider will know neither raider nor shadow by it", () => {
  const state = field(1);
  const chart = chartIn(state);
  put(chart.raider, 5, 5 + 3, [{ x: 5, y: -9 }]);
  runChart(state, STEP);
  expect(contacts(state)).toMatchObject([{ id: 100, seen: false }]);
  const out: BattleEvent[] = [];
  const before = JSON.stringify(seenBy(state, "alliance"));
  project(state, out);
  // Nothing shows: it is not there to be seen.
  expect(out).toEqual([]);
  expect(JSON.stringify(seenBy(state, "alliance"))).toBe(before);
  expect(chart.alliance.tracks[0]?.of).toBe(NOTHING);
  for (const shadow of chart.shadows) put(shadow, 5, 4.5, [{ x: 9, y: 4 }]);
  put(chart.raider, 5, 5, [{ x: 9, y: 5 }]);
  runChart(state, STEP);
  expect(contacts(state).map(({ id, seen }) => [id, seen])).toEqual([
    [100, false],
    [101, true],
    [102, true],
  ]);
});

/**
 * The raider and a shadow fly far apart, both watched; then another shadow is cast. True when it parts from the raider's
 * place.
 */
function partsFromRaider(chance: number, prepare: (state: BattleState) => void = () => undefined): boolean {
  const state = openChart({ chance });
  clearTheChart(state);
  const { raider, shadows } = chartIn(state);
  put(squadron(state, 1), 5, 5);
  put(raider, 5, 6, [{ x: 9, y: 6 }]);
  project(state);
  put(shadows[0] ?? raider, 5, 4, [{ x: 0, y: 4 }]);
  runChart(state, 5 * STEP);
  prepare(state);
  project(state);
  const [of, other] = [chartIn(state).shadows[1], chartIn(state).shadows[0]];
  expect(apart(of ?? raider, raider) === 0 || apart(of ?? raider, other ?? raider) === 0).toBe(true);
  return apart(of ?? raider, raider) === 0;
}

test("a later shadow parts as often from another shadow as from the raider, and the rebels see from which", () => {
  const from = Array.from({ length: 200 }, (_, chance) => partsFromRaider(chance));
  const share = from.filter(Boolean).length / from.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

test("once the raider has been scanned through no shadow passes for it: the next parts from the raider, and both are new", () => {
  for (let chance = 0; chance < 20; chance++) {
    const known = (state: BattleState): void => {
      for (const track of chartIn(state).alliance.tracks) if (track.of === RAIDER) track.scan = 1;
    };
    expect(partsFromRaider(chance, known)).toBe(true);
  }
});

test("what is left of a shadow that ended in sight counts no more among those there may be at once, and goes when nobody sees it", () => {
  const state = field(0.3);
  const chart = chartIn(state);
  give(state, "terran", { kind: "project", points: [{ x: 5.1, y: 5.01 }] });
  const told = runChart(state, 0.2);
  expect(told).toContainEqual({ kind: "shadow-gone", shadow: 0 });
  expect(seenBy(state, "terran").chart?.rebels?.shadows).toEqual([]);
  expect(chart.shadows).toMatchObject([{ life: 0, speed: 0 }]);
  const left = contacts(state).find(({ speed }) => speed === 0);
  expect(left).toMatchObject({ seen: true });
  put(squadron(state, 1), 5, 2);
  runChart(state, STEP);
  expect(chart.shadows).toEqual([]);
  expect(contacts(state)).toContainEqual(expect.objectContaining({ id: left?.id, seen: false }));
});

test("a shadow that is scanned through is exposed, and is no contact any more; the raider is confirmed", () => {
  for (const lie of [true, false]) {
    const state = field(0.5);
    const chart = chartIn(state);
    project(state);
    const events: BattleEvent[] = [];
    for (let step = 0; step < 300; step++) {
      const [near, far] = lie ? [chart.shadows[0], chart.raider] : [chart.raider, chart.shadows[0]];
      if (near !== undefined) put(near, 5, 5, [{ x: 9, y: 5 }]);
      if (far !== undefined) put(far, 11, -11, [{ x: 9, y: 5 }]);
      if (chart.shadows[0] !== undefined) chart.shadows[0].life = 1;
      events.push(...runChart(state, STEP));
    }
    const proof = lie ? "exposed" : "confirmed";
    const told = events.filter((event) => event.kind === "exposed" || (event.kind === "confirmed" && event.side === "alliance"));
    expect(told.map(({ kind }) => kind)).toEqual([proof]);
    expect(contacts(state).filter(({ seen }) => seen)).toHaveLength(lie ? 0 : 1);
    expect(chart.alliance.tracks.some(({ of }) => of === RAIDER)).toBe(!lie);
    expect(events.some(({ kind }) => kind === "shadow-gone")).toBe(lie);
    // What the rebels are told of the shadow's end is not told to those it deceived.
    expect(events.filter(({ kind }) => kind === "shadow-gone").map((event) => seenEvent(state, "alliance", event))).toEqual(
      lie ? [null] : [],
    );
  }
});
