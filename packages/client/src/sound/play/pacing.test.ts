import { expect, test } from "vitest";
import { cue } from "../cues/cue.ts";
import { heardAt, rateAt } from "./pacing.ts";

test("slower is lower, faster is as it is", () => {
  expect([0.25, 0.5, 1, 2, 8].map(rateAt)).toEqual([0.55, Math.SQRT1_2, 1, 1, 1]);
});

test("at a standstill nothing is heard, and very fast only what is weighty", () => {
  const cues = [cue("bird-disruptor", null), cue("explosion-small", null), cue("shield-light", null, 0)];
  expect(heardAt(0, cues)).toEqual([]);
  expect(heardAt(2, cues)).toEqual(cues);
  expect(heardAt(8, cues).map(({ name }) => name)).toEqual(["explosion-small"]);
});
