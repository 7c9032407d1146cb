import { expect, test } from "vitest";
import type { BattleState } from "../battle/state.ts";
import { anyChartField, LEGAL_CHART_KINDS, LEGAL_ON_CHART, legalChartOrder } from "../testing/chart-order-table.ts";
import { playExercise } from "../testing/exercise.ts";
import { runChart } from "../testing/open-chart.ts";
import { run } from "../testing/open-field.ts";
import { give } from "../testing/order.ts";
import { anyOrderField, LEGAL, LEGAL_KINDS, legalOrder } from "../testing/order-table.ts";
import { playAtRandom, someFullSetup, someSetup } from "../testing/random-battle.ts";
import { reloadEveryTick, SAVES } from "../testing/reloading.ts";
import { hashState } from "./hash.ts";
import { type BattleRecord, playRecord } from "./record.ts";

test.each([0, 1, 2, 3, 4, 5])("a recorded battle plays again with the same hash at every tick (%i)", (n) => {
  const hashes: number[] = [];
  const { state, record } = playAtRandom(someSetup(n), n + 100, 60, (at) => void hashes.push(hashState(at)));
  const again: number[] = [];
  const copy: BattleRecord = JSON.parse(JSON.stringify(record));
  const end = playRecord(copy, state.tick, (at) => void again.push(hashState(at)));
  expect(again).toEqual(hashes);
  expect(end).toEqual(state);
});

test.each([1, 2, 3])(
  "so does one that begins with the approach (%i)",
  (n) => {
    const hashes: number[] = [];
    const { state, record } = playExercise({ ...someFullSetup(n), hz: 10 }, 300, (at) => void hashes.push(hashState(at)));
    expect(state.assaultAt).toBeGreaterThan(0);
    const again: number[] = [];
    const copy: BattleRecord = JSON.parse(JSON.stringify(record));
    const end = playRecord(copy, state.tick, (at) => void again.push(hashState(at)));
    expect(again).toEqual(hashes);
    expect(end).toEqual(state);
  },
  20_000,
);

test("a record can be played up to any tick", () => {
  const { record } = playAtRandom(someSetup(7), 7, 30);
  expect(playRecord(record, 123, () => {}).tick).toBe(123);
});

test("a whole battle saved and reloaded at every tick goes on byte-equal, events and all", () => {
  const { state, taken, partedAt } = reloadEveryTick(someSetup(11), 211, 900);
  expect(partedAt).toBe(0);
  // A battle worth the name: fought to an end, with most kinds of order in it.
  expect(state.phase).toBe("aftermath");
  expect(taken.size).toBeGreaterThan(15);
}, 60_000);

test("a full battle saved and reloaded at every tick goes on byte-equal through the approach and into the assault", () => {
  const { state, taken, partedAt } = reloadEveryTick({ ...someFullSetup(0), hz: 10 }, 3, 160);
  expect(partedAt).toBe(0);
  expect(state.assaultAt).toBeGreaterThan(200);
  expect(state.tick).toBeGreaterThan(state.assaultAt + 100);
  expect(LEGAL_CHART_KINDS.filter((kind) => taken.has(kind)).length).toBeGreaterThan(7);
}, 30_000);

test("a save that loses something is found out at the tick after it", () => {
  const lossy = (state: BattleState): BattleState =>
    state.tick < 40 ? state : ({ ...structuredClone(state), torpedoes: [], nextContact: 0 } as never);
  expect(reloadEveryTick(someSetup(11), 211, 10, lossy).partedAt).toBe(41);
});

test.each(LEGAL_CHART_KINDS)("an approach saved right after an order to %s goes on as if it had not been", (kind) => {
  const state = anyChartField();
  expect(give(state, LEGAL_ON_CHART[kind].side, legalChartOrder(state, kind))).toBe(null);
  const copies = [...SAVES, structuredClone].map((save) => save(state) as BattleState);
  for (const each of [state, ...copies]) runChart(each, 1);
  for (const copy of copies) expect(hashState(copy)).toBe(hashState(state));
});

test.each(LEGAL_KINDS)("a battle saved right after an order to %s goes on as if it had not been", (kind) => {
  const state = anyOrderField();
  LEGAL[kind].before?.(state);
  expect(give(state, LEGAL[kind].side, legalOrder(state, kind))).toBe(null);
  for (const ship of state.ships) ship.holdFire = false;
  const copies = [...SAVES, structuredClone].map((save) => save(state) as BattleState);
  for (const each of [state, ...copies]) run(each, 6, () => {});
  for (const copy of copies) expect(hashState(copy)).toBe(hashState(state));
});
