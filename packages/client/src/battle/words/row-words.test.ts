import { expect, test } from "vitest";
import { contact, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { orderText } from "./order-words.ts";
import { awayFrom, isExpected, rowOrder, wingName, wingOf } from "./row-words.ts";

const bird = (id: number, rest = {}) => ownShip(id, "bird", `bird-${id}`, rest);

test("a countdown stands in a place of its own, where no long words cut it", () => {
  expect(rowOrder(bird(4, { status: "away", due: 11.2 }), samplePicture)).toEqual({ words: "here in", figure: "12 s" });
  const leaving = ownShip(1, "defiant", "defiant", { status: "scaffold", scaffold: 7.5 });
  expect(rowOrder(leaving, samplePicture)).toEqual({ words: "Clear of the scaffold in", figure: "8 s" });
  const raider = ownShip(2, "raider", "raider", { status: "away", due: -1 });
  const due = (raiderDue: number, raiderRecalled = false) => ({
    ...samplePicture,
    command: { ...samplePicture.command, raiderDue, raiderRecalled },
  });
  expect(rowOrder(raider, due(44.1))).toEqual({ words: "can be recalled in", figure: "45 s" });
  expect(rowOrder(raider, due(0))).toEqual({ words: "can be recalled", figure: "" });
  expect(rowOrder(raider, due(9, true))).toEqual({ words: "arrives in", figure: "9 s" });
});

test("of a circle the row says about whom, and of several tasks the first: the beginning of what is said in full", () => {
  const circle = { kind: "orbit", x: 0, y: 0, target: 100, radius: 110 } as const;
  const circling = ownShip(1, "defiant", "defiant", { tasks: [circle, circle] });
  expect(rowOrder(circling, samplePicture)).toEqual({ words: "Circling Flagship", figure: "" });
  expect(orderText(circling, samplePicture)).toBe("Circling Flagship at 110 u, then 1 more");
});

test("a wing is never none while some are on the way, and one is not many", () => {
  const late = [4, 5, 6, 7, 8, 9].map((id) => bird(id, { status: "away", due: 10 }));
  expect(wingOf(late, samplePicture)).toHaveLength(6);
  expect(wingOf([bird(3), ...late], samplePicture).map(({ id }) => id)).toEqual([3]);
  const lost = [4, 5].map((id) => bird(id, { status: "destroyed" }));
  expect(wingOf(lost, samplePicture)).toEqual([]);
  expect(isExpected(lost[0]!, samplePicture)).toBe(false);
  expect([6, 1, 0].map((count) => wingName("bird", count))).toEqual(["6 Birds", "1 Bird", "No Birds left"]);
  expect(wingName("galor", 0)).toBe("No Galors left");
});

test("a distance is measured from a selected ship on the field, or not at all", () => {
  const there = contact(100, { x: 30, y: 40 });
  const own = [ownShip(1, "defiant", "defiant", { x: 0, y: 0 }), ownShip(2, "raider", "raider", { status: "away" })];
  expect(awayFrom(there, { own }, new Set())).toBeNull();
  expect(awayFrom(there, { own }, new Set([2]))).toBeNull();
  expect(awayFrom(there, { own }, new Set([2, 1]))).toBe(50);
});
