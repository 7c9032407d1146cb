import type { ShipResult } from "@terok-nor/shared/wire/result.ts";
import { expect, test } from "vitest";
import { someEnd } from "../testing/archives.ts";
import { storyOf } from "./story-of.ts";

const ship = (cls: ShipResult["cls"], status: ShipResult["status"], hull: number): ShipResult => ({
  name: cls,
  side: cls === "defiant" ? "terran" : "alliance",
  cls,
  status,
  hull,
  dealt: 0,
  kills: 0,
});
const birds = (lost: number) => Array.from({ length: 6 }, (_, i) => ship("bird", i < lost ? "destroyed" : "active", i < lost ? 0 : 1));

test.each([
  ["as-history-went", [ship("flagship", "withdrawn", 0.6), ...birds(3)]],
  ["driven-off", [ship("flagship", "withdrawn", 0.8), ...birds(3)]],
  ["held-at-a-price", [ship("flagship", "withdrawn", 0.6), ship("defiant", "destroyed", 0), ...birds(3)]],
  ["flagship-destroyed", [ship("flagship", "destroyed", 0)]],
])("a fleet in full retreat was the story %s by what its ships came to", (story, ships) => {
  const { result } = someEnd("terran");
  expect(storyOf(result === null ? null : { ...result, ending: "full-retreat", ships })).toBe(story);
});

test("without a result, or with an ending the rules do not know, there is no story", () => {
  const { result } = someEnd("terran");
  expect(storyOf(null)).toBe(null);
  expect(storyOf(result === null ? null : { ...result, ending: "bored" })).toBe(null);
});
