import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { openField, run, shipNamed } from "../../testing/open-field.ts";
import { giveOrder } from "../give-order.ts";
import type { BattleState } from "../state.ts";

const GALOR = CLASSES.galor.radius;

function gap(state: BattleState, a: string, b: string): number {
  const one = shipNamed(state, a);
  const two = shipNamed(state, b);
  return Math.sqrt((one.x - two.x) ** 2 + (one.y - two.y) ** 2);
}

test.each([0, 1, 25])("two cruisers %d u apart slide clear of each other", (apart) => {
  const state = openField([
    { name: "galor-1", x: 0, y: 0 },
    { name: "galor-2", x: apart, y: 0 },
  ]);
  run(state, 8, () => undefined);
  expect(gap(state, "galor-1", "galor-2")).toBeGreaterThanOrEqual(GALOR * 2);
});

test("enemies overfly each other", () => {
  const state = openField([
    { name: "galor-1", x: 0, y: 0 },
    { name: "raider", x: 5, y: 0 },
  ]);
  for (const ship of state.ships) ship.holdFire = true;
  run(state, 3, () => undefined);
  expect(gap(state, "galor-1", "raider")).toBeCloseTo(5, 6);
});

test("the ship under the hand goes where it is steered", () => {
  const state = openField([
    { name: "galor-1", x: 0, y: 0 },
    { name: "galor-2", x: 10, y: 0 },
  ]);
  const mine = shipNamed(state, "galor-1");
  expect(giveOrder(state, "alliance", { kind: "take-helm", ship: mine.id }, [])).toBeNull();
  run(state, 2, () => undefined);
  expect([mine.x, mine.y]).toEqual([0, 0]);
});

test("ships clear of each other are left alone", () => {
  const state = openField([
    { name: "galor-1", x: 0, y: 0 },
    { name: "galor-2", x: 200, y: 0 },
  ]);
  run(state, 2, () => undefined);
  expect(gap(state, "galor-1", "galor-2")).toBe(200);
});
