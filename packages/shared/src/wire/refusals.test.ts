import { expect, test } from "vitest";
import { refusalIn, refuse, timeLeft, wordOf } from "./refusals.ts";

test.each([
  [1, "for another minute"],
  [60, "for another minute"],
  [61, "for another 2 minutes"],
  [3600, "for another 60 minutes"],
  [7199, "for another 2 hours"],
  [86_400, "for another 24 hours"],
  [3 * 86_400 - 5, "for another 3 days"],
  [1e10, "for good"],
])("%d s are told as %s", (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});

test("a refusal that holds for a time comes through a single word with that time, and no other word is one", () => {
  expect(refusalIn(wordOf("shut-out", 7200))).toEqual(refuse("shut-out", 7200));
  expect(refuse("shut-out", 7200).text).toContain("with people for another 2 hours. You");
  expect(refuse("shut-out").text).toContain("with people. You");
  expect(refusalIn(wordOf("full"))).toEqual(refuse("full"));
  for (const word of ["", "nonsense", "constructor", "toString:3"]) expect(refusalIn(word)).toBe(null);
});
