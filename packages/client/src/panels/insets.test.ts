import { describe, expect, it, test } from "vitest";
import { around, insetOf } from "./insets.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const nothing = { left: null, right: null, top: null, bottom: null };

describe("the uncovered part of the window", () => {
  it("is all of it without panels", () => {
    expect(insetOf(1280, 720, nothing)).toEqual({ left: 0, right: 0, top: 0, bottom: 0 });
  });

  it("ends where the panels of a desk begin", () => {
    const edges = {
      left: box(10, 50, 242, 300),
      right: box(1022, 50, 1270, 500),
      top: box(0, 0, 1280, 40),
      bottom: box(208, 560, 926, 710),
    };
    expect(insetOf(1280, 720, edges)).toEqual({ left: 242, right: 258, top: 40, bottom: 160 });
  });

  it("does not shrink to nothing under what covers the whole field", () => {
    expect(insetOf(844, 390, { ...nothing, top: box(0, 0, 844, 52), bottom: box(0, 60, 844, 390) })).toEqual({
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
    });
  });
});

test("panels that lie along one edge together are one box", () => {
  expect(around([])).toBeNull();
  expect(around([box(170, 660, 520, 710), box(250, 500, 1000, 650)])).toEqual(box(170, 500, 1000, 710));
});
