import { expect, test } from "vitest";
import { eased } from "./ease.ts";

test("a value sets off and arrives softly, and does not overshoot", () => {
  let now = { at: 0, speed: 0 };
  const way = Array.from({ length: 300 }, () => {
    now = eased(now, 100, 1, 1 / 60);
    return now.at;
  });
  const steps = way.map((at, i) => at - (way[i - 1] ?? 0));
  expect(steps[0]).toBeLessThan(0.3 * Math.max(...steps));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(way.at(-1)).toBeCloseTo(100, 0);
});

test("it stands while no time goes by", () => {
  expect(eased({ at: 3, speed: 9 }, 100, 1, 0)).toEqual({ at: 3, speed: 9 });
});
