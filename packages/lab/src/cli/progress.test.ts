import { expect, test } from "vitest";
import { progressLine } from "./progress.ts";

test.each([
  [0, 100, 2, "0 of 100 battles, 0.0/s"],
  [25, 100, 10, "25 of 100 battles, 2.5/s, 0:30 left"],
  [100, 1000, 5, "100 of 1000 battles, 20/s, 0:45 left"],
  [100, 100, 75, "100 of 100 battles, 1.3/s, 1:15 in all"],
])("%i of %i after %i s is told with rate and time left", (done, total, seconds, line) => {
  expect(progressLine("battles", done, total, seconds)).toBe(line);
});
