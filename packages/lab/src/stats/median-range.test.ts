import { expect, test } from "vitest";
import { medianRange } from "./median-range.ts";

// Ranks as tables of the binomial distribution have them: of 100 values the 40th and the 61st.
test("of a hundred values the median lies between the 40th and the 61st", () => {
  const values = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  expect(medianRange(values)).toEqual({ median: 49.5, low: 39, high: 60 });
});

test("of few values anything may be true", () => {
  expect(medianRange([3, 1, 2])).toEqual({ median: 2, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  expect(medianRange([]).median).toBeNaN();
});
