import { expect, test } from "vitest";
import { byClass, rowOf } from "./by-class.ts";
import { CLASSES } from "./classes.ts";
import type { ShipClassId } from "./types.ts";

test.each(Object.keys(CLASSES) as ShipClassId[])("a table by class has its own entry for %s", (id) => {
  expect(rowOf(id)).toBe(CLASSES[id]);
  expect(byClass((row) => row.id)(id)).toBe(id);
});
