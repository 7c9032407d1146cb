import { expect, test } from "vitest";
import { torpedoIdFor } from "./torpedo-id.ts";

test("a side numbers its own torpedoes even as launched, the enemy's odd as sensed, and the unseen not at all", () => {
  const at = (id: number, seenAs: number) => ({ side: "terran" as const, id, seenAs });
  expect([0, 1, 7].map((id) => torpedoIdFor(at(id, -1), "terran"))).toEqual([0, 2, 14]);
  expect([0, 1, 7].map((seenAs) => torpedoIdFor(at(40, seenAs), "alliance"))).toEqual([1, 3, 15]);
  expect(torpedoIdFor(at(40, -1), "alliance")).toBe(-1);
});
