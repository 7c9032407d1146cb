import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { expect, test } from "vitest";
import { copyOf, standOf } from "./stand.ts";

test("a battle is kept as it stands, its times in the steps it is played on at, its rolls exchanged", () => {
  const state = createBattle(defaultSetup(3, 4));
  for (let i = 0; i < 601; i++) tick(state, []);
  const before = JSON.stringify(state);
  const stand = standOf(state);
  const copy = copyOf(stand, 99);
  expect(JSON.stringify(state)).toBe(before);
  expect(stand).toMatchObject({ tick: 601, pace: 0.5 });
  expect(copy).toMatchObject({ tick: 301, assaultAt: 0, setup: { hz: 10, chance: 99 } });
  state.ships.forEach((ship, i) => {
    const other = copy.ships[i];
    expect({ ...other, mounts: [] }).toEqual({ ...ship, mounts: [] });
    ship.mounts.forEach((mount, j) => {
      expect((other?.mounts[j]?.ready ?? 0) - copy.tick).toBeCloseTo((mount.ready - state.tick) / 2, -0.5);
    });
  });
});

test("a battle that is slow already is kept at its own pace, and the time before the fleet is there stays unknown", () => {
  const slow = createBattle({ ...defaultSetup(3, 4), mode: "full", hz: 5 });
  expect(copyOf(standOf(slow), 4)).toEqual(slow);
});
