import { expect, test } from "vitest";
import { beatOf } from "./beat.ts";
import { createBattle, defaultSetup } from "./create.ts";

test.each([1, 4, 10, 20, 30, 60])(
  "at %d steps a second the first step is a beat, and the beats add up to the time that has passed",
  (hz) => {
    const state = createBattle({ ...defaultSetup(1, 1), hz });
    const beats = Array.from({ length: hz * 6 }, () => {
      state.tick++;
      return beatOf(state);
    });
    expect(beats[0]).toBeGreaterThan(0);
    expect(beats.reduce((sum, beat) => sum + beat, 0)).toBeCloseTo(6, 9);
    expect(beats.filter((beat) => beat > 0).length).toBe(6 * Math.min(hz, 5));
  },
);
