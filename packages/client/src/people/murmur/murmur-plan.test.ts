import { expect, test } from "vitest";
import { SPEAKERS } from "../speakers.ts";
import { murmurLength, murmurPlan } from "./murmur-plan.ts";
import { VOICES } from "./voices.ts";

const LINE = "One pass. That is what she was built for.";
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

test("a murmur is the same every time, and another line's is another", () => {
  expect(murmurPlan(LINE, "sisko")).toEqual(murmurPlan(LINE, "sisko"));
  expect(murmurPlan("I see you.", "sisko")).not.toEqual(murmurPlan(LINE, "sisko").slice(0, 3));
});

test.each(SPEAKERS)("%s is heard at their own pitch and pace, syllable after syllable, within 3.2 s", (speaker) => {
  const plan = murmurPlan(`${LINE} ${LINE} ${LINE}`, speaker);
  expect(mean(plan.map(({ pitch }) => pitch)) / VOICES[speaker].pitch).toBeCloseTo(1, 0);
  expect(murmurLength(plan)).toBeLessThanOrEqual(3.2);
  expect(murmurLength(plan)).toBeGreaterThan(2);
  for (const [i, one] of plan.entries()) {
    expect(one.at).toBeGreaterThanOrEqual((plan[i - 1]?.at ?? 0) + (i > 0 ? 0.9 / VOICES[speaker].pace : 0));
    expect(one.loud).toBeLessThanOrEqual(1);
  }
});

test("no two people have one voice", () => {
  expect(new Set(Object.values(VOICES).map((voice) => JSON.stringify(voice))).size).toBe(SPEAKERS.length);
});

test("a question ends higher than a statement", () => {
  const end = (text: string) => murmurPlan(text, "garak").at(-1)?.pitch ?? 0;
  expect(end("Is it over?")).toBeGreaterThan(end("It is over."));
});
