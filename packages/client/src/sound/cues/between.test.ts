import { expect, test } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { heardBetween, rumbleOf } from "./between.ts";

const defiant = ownShip(1, "defiant", "defiant");
const at = (x: number, tick: number, own = false) => ({
  ...samplePicture,
  tick,
  own: [defiant],
  torpedoes: [{ id: 3, own, weapon: "photon-torpedo" as const, x, y: 0, heading: 180 }],
});

test("a torpedo that comes down on an own ship is heard once, from where it is", () => {
  const [far, near, nearer] = [at(900, 1), at(90, 2), at(70, 3)];
  expect(heardBetween(far, near)).toMatchObject([{ name: "torpedo-dive", at: { x: 90, y: 0 } }]);
  expect(heardBetween(near, nearer)).toEqual([]);
});

test("one that is far, own, or past is not; nor is anything heard backwards", () => {
  expect(heardBetween(at(900, 1), at(880, 2))).toEqual([]);
  expect(heardBetween(at(900, 1, true), at(90, 2, true))).toEqual([]);
  expect(heardBetween(at(-900, 1), at(-90, 2))).toEqual([]);
  expect(heardBetween(at(900, 2), at(90, 1))).toEqual([]);
});

test("hulls rumble by the ship under the greatest stress, and only while the battle is fought", () => {
  const stressed = { ...samplePicture, own: [defiant, { ...defiant, id: 2, stress: 0.54 }] };
  expect(rumbleOf(stressed)).toBeCloseTo(0.5);
  expect(rumbleOf({ ...stressed, own: [{ ...defiant, stress: 1.4 }] })).toBe(1);
  expect(rumbleOf({ ...stressed, own: [defiant] })).toBe(0);
  expect(rumbleOf({ ...stressed, own: [{ ...defiant, stress: 1, status: "destroyed" as const }] })).toBe(0);
  expect(rumbleOf({ ...stressed, phase: "aftermath" as const })).toBe(0);
});
