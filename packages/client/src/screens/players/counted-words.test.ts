import { expect, test } from "vitest";
import { countedNote } from "./counted-words.ts";

test("the archive says why a rated battle moved no rating, or less than others, and nothing where it counted in full", () => {
  expect(countedNote({ share: 0, why: "short", nth: 1 })).toMatch(/Not rated: .* 60 s/);
  expect(countedNote({ share: 0, why: "unfought", nth: 1 })).toMatch(/Not rated: .* 3 moments/);
  expect(countedNote({ share: 0, why: "repeated", nth: 5 })).toMatch(/Not rated: .* 4 rated battles within 24 h/);
  expect(countedNote({ share: 0.5, why: null, nth: 2 })).toMatch(/50 %: number 2 /);
  expect([countedNote({ share: 1, why: null, nth: 1 }), countedNote(null)]).toEqual([null, null]);
});
