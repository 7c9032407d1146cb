import { expect, test } from "vitest";
import { growth, isPinch, type Scroll, scrolled } from "./wheel.ts";

const turn = (of: Partial<Scroll>): Scroll => ({ deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false, ...of });

test("with Shift the distance comes sideways, and keeps its direction", () => {
  expect([scrolled(turn({ deltaX: 100, shiftKey: true })), scrolled(turn({ deltaX: -100, shiftKey: true }))]).toEqual([100, -100]);
  expect(scrolled(turn({ deltaY: -100, shiftKey: true }))).toBe(-100);
  expect(scrolled(turn({ deltaX: 100 }))).toBe(0);
});

test("three lines are a notch, whatever a browser counts in", () => {
  expect(scrolled(turn({ deltaY: 3, deltaMode: 1 }))).toBeCloseTo(scrolled(turn({ deltaY: 100 })), -1);
  expect(scrolled(turn({ deltaY: 1, deltaMode: 2 }))).toBeGreaterThan(scrolled(turn({ deltaY: 100 })));
});

test("the view grows with the distance, not with the number of events, and follows the fingers of a pinch", () => {
  const fine = growth(turn({ deltaY: -2 })) ** 30;
  expect(fine).toBeCloseTo(growth(turn({ deltaY: -60 })), 5);
  expect(growth(turn({ deltaX: -60, shiftKey: true }))).toBeCloseTo(fine, 5);
  expect(growth(turn({ deltaY: -10, ctrlKey: true }))).toBeCloseTo(1.1, 1);
  expect([isPinch(turn({ ctrlKey: true })), isPinch(turn({}))]).toEqual([true, false]);
});
