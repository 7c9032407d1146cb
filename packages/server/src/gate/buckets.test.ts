import { expect, test } from "vitest";
import { Buckets } from "./buckets.ts";

test("however many come, who has used up an allowance stays refused until it has refilled", () => {
  const buckets = new Buckets(1, 0.01);
  for (let n = 0; n < 5000; n++) expect(buckets.take(`address ${n}`, 0)).toBe(true);
  for (const n of [0, 1000, 2500, 4999]) expect(buckets.take(`address ${n}`, 10)).toBe(false);
  expect(buckets.take("address 0", 120)).toBe(true);
});
