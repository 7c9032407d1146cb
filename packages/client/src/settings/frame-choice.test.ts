import { expect, test } from "vitest";
import { frameLimit } from "./frame-choice.ts";

test.each([
  ["all", 0, 0],
  ["all", 24, 24],
  ["30", 0, 30],
  ["30", 24, 24],
  ["10", 24, 10],
  ["10", 0, 10],
] as const)("chosen %s on a machine that can do %i, at most %i frames are drawn a second", (choice, most, limit) => {
  expect(frameLimit(choice, most)).toBe(limit);
});
