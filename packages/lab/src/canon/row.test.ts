import { expect, test } from "vitest";
import { wilson } from "../stats/wilson.ts";
import { canonRow } from "./row.ts";

test.each([
  [{ low: 0.9 }, 0.9, ">= 0.9", true, 0],
  [{ low: 0.9 }, 0.85, ">= 0.9", false, -0.05],
  [{ high: 0.25 }, 0.25, "<= 0.25", true, 0],
  [{ high: 0.25 }, 0.5, "<= 0.25", false, 0.25],
  [{ low: 0.45, high: 0.55 }, 0.5, "0.45 to 0.55", true, 0],
  [{ low: 0.45, high: 0.55 }, 0.6, "0.45 to 0.55", false, 0.05],
  [{ low: 0.45, high: 0.55 }, 0.4, "0.45 to 0.55", false, -0.05],
  [{ low: 1, high: 1 }, 0.98, "= 1", false, -0.02],
  [{ low: 3 }, Number.NaN, ">= 3", false, Number.NaN],
])("a target of %j and a measure of %f", (target, measure, text, pass, off) => {
  const row = canonRow({ id: "C0", what: "", measure, ...target, samples: 10 });
  expect(row).toMatchObject({ target: text, pass, off, seeds: "7919 i, i = 1 to 10" });
});

test("a share has its interval", () => {
  const row = canonRow({ id: "C0", what: "", measure: wilson(500, 1000), low: 0.45, high: 0.55, samples: 1000, seeds: "any" });
  expect(row).toMatchObject({ measure: 0.5, interval: [0.469, 0.531], seeds: "any" });
});

test.each([
  ["noise fails nothing", { low: 0.5, high: 0.6 }, 0.57, true],
  ["what is surely above fails", { low: 0.56, high: 0.66 }, 0.61, false],
  ["what is surely below fails", { low: 0.3, high: 0.44 }, 0.37, false],
  ["what may be anything passes", { low: -1, high: 1 }, 0.1, true],
])("with a range %s", (_, range, measure, pass) => {
  const row = canonRow({ id: "C0", what: "", measure, low: 0.45, high: 0.55, range, samples: 10 });
  expect(row).toMatchObject({ pass, interval: [range.low, range.high] });
});
