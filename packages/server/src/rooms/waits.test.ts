import { expect, test } from "vitest";
import { Waits } from "./waits.ts";

test("a wait is gone on with once, by whoever was told the word, and not for ever", () => {
  let now = 0;
  const waits = new Waits(() => now);
  const [mine, late] = [waits.keep(40), waits.keep(70)];
  expect([waits.take(null), waits.take(""), waits.take("guess")]).toEqual([0, 0, 0]);
  expect([waits.take(mine), waits.take(mine)]).toEqual([40, 0]);
  now = 121;
  expect(waits.take(late)).toBe(0);
});

test("however many are kept, the newest are", () => {
  const waits = new Waits(() => 0);
  const words = Array.from({ length: 3000 }, (_, i) => waits.keep(i + 1));
  expect([waits.take(words[0] ?? null), waits.take(words[2999] ?? null)]).toEqual([0, 3000]);
});
