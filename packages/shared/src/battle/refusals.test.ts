import { expect, test } from "vitest";
import { REFUSALS, type RefusalCode, refusalText } from "./refusals.ts";

test.each(Object.keys(REFUSALS) as RefusalCode[])("%s is told in a plain sentence", (code) => {
  expect(refusalText(code)).toMatch(/^[A-Z][^{}<>]{8,100}\.$/);
});

test("no two refusals say the same", () => {
  expect(new Set(Object.values(REFUSALS)).size).toBe(Object.keys(REFUSALS).length);
});
