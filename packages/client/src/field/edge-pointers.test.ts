import { expect, test } from "vitest";
import { edgePointers, isSeen } from "./edge-pointers.ts";

const PANELS = [
  { x: 0, y: 0, w: 1280, h: 46 },
  { x: 0, y: 46, w: 224, h: 300 },
  { x: 1042, y: 46, w: 238, h: 300 },
];
const VIEW = { width: 1280, height: 720, covered: PANELS, inset: { left: 224, right: 238, top: 46, bottom: 170 } };

test("what is in view has no pointer, what is under a panel or out of the window has one inside the clear field", () => {
  const things = [
    { id: 1, x: 600, y: 300, worth: 1 },
    { id: 2, x: 100, y: 300, worth: 1 },
    { id: 3, x: 5000, y: -900, worth: 1 },
    { id: 4, x: 100, y: 600, worth: 1 },
  ];
  const pointers = edgePointers(things, VIEW);
  expect(pointers.map(({ id }) => id)).toEqual([2, 3]);
  for (const pointer of pointers) expect(isSeen(pointer, VIEW)).toBe(true);
  expect(pointers.map(({ turn }) => Math.cos(turn) > 0)).toEqual([false, true]);
});

test("of those that lie the same way the worthiest stands for all, and says how many", () => {
  const wing = [1, 2, 3].map((id) => ({ id, x: 4000 + id * 20, y: 300, worth: id === 2 ? 9 : 1 }));
  expect(edgePointers([...wing, { id: 9, x: -4000, y: 300, worth: 1 }], VIEW)).toMatchObject([
    { id: 2, count: 3 },
    { id: 9, count: 1 },
  ]);
});

test("a place in the very middle, and a field all covered, break nothing", () => {
  const covered = {
    width: 300,
    height: 200,
    covered: [{ x: 0, y: 0, w: 300, h: 200 }],
    inset: { left: 200, right: 200, top: 120, bottom: 120 },
  };
  for (const { x, y } of edgePointers([{ id: 1, x: 150, y: 100, worth: 1 }], covered)) expect([x, y].every(Number.isFinite)).toBe(true);
});
