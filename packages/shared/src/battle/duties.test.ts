import { expect, test } from "vitest";
import { AIM, BRACE, bitOf, CORE, DUTIES, dutiesOf, EVERY_DUTY, NO_DUTY, POWER, REPAIR, SPARE, seesTo } from "./duties.ts";

test("every duty has a bit of its own, the same for good: files and the wire hold them", () => {
  expect(DUTIES.map(bitOf)).toEqual([BRACE, AIM, CORE, POWER, REPAIR, SPARE]);
  expect([BRACE, AIM, CORE, POWER, REPAIR, SPARE]).toEqual([1, 2, 4, 8, 16, 32]);
  expect(DUTIES.reduce((sum, duty) => sum + bitOf(duty), 0)).toBe(EVERY_DUTY);
});

test("a set of duties is told in their order", () => {
  expect(dutiesOf(EVERY_DUTY)).toEqual(DUTIES);
  expect(dutiesOf(NO_DUTY)).toEqual([]);
  expect(dutiesOf(SPARE | BRACE)).toEqual(["brace", "spare"]);
});

test("a crew sees to what is left to it, and to nothing its commander has in his own hands or forbade", () => {
  expect(seesTo({ crew: EVERY_DUTY, word: NO_DUTY }, CORE)).toBe(true);
  expect(seesTo({ crew: EVERY_DUTY, word: CORE }, CORE)).toBe(false);
  expect(seesTo({ crew: EVERY_DUTY, word: CORE }, POWER)).toBe(true);
  expect(seesTo({ crew: POWER, word: NO_DUTY }, CORE)).toBe(false);
});
