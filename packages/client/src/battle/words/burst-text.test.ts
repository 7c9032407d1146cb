import { BURST_REST, BURST_TIME } from "@terok-nor/shared/battle/obrien.ts";
import { expect, test } from "vitest";
import { burstText } from "./burst-text.ts";

test.each([
  [0, null],
  [BURST_REST + BURST_TIME, "core bursting, 20 s"],
  [BURST_REST + 0.4, "core bursting, 1 s"],
  [BURST_REST, "core cooling, 60 s"],
  [0.4, "core cooling, 1 s"],
])("with %s s to the next burst the ship's head says %s", (burst, text) => {
  expect(burstText({ burst })).toBe(text);
});
