import { expect, test } from "vitest";
import { byClass, CLASS_IDS, CLASSES, ofEach, rowOf } from "./classes.ts";

test.each(CLASS_IDS)("a table by class has its own entry for %s", (cls) => {
  expect(rowOf(cls)).toBe(CLASSES[cls]);
  expect(byClass((row) => row.sign)(cls)).toBe(CLASSES[cls].sign);
  expect(ofEach((of, row) => [of, row])[cls]).toEqual([cls, CLASSES[cls]]);
});

test("what is no class is taken for none: it throws", () => {
  expect(() => rowOf("runabout" as "bird")).toThrow("runabout");
});
