import type { LogEntry, LogKind } from "@terok-nor/shared/aftermath/story.ts";
import { expect, test } from "vitest";
import { sampleStory } from "../../../demo/sample-story.ts";
import { countFolded, foldedLog, isFolded } from "./folded-log.ts";

const entry = (tick: number, kind: LogKind): LogEntry => ({ tick, kind, side: "terran", ship: null, other: null, at: null });

const OPENING = [
  ...Array.from({ length: 25 }, (_, i) => entry(i, i % 2 ? "sighted" : "proved")),
  entry(30, "clear-of-scaffold"),
  entry(40, "shield-down"),
  entry(50, "destroyed"),
  entry(60, "shield-down"),
  entry(61, "sighted"),
];

test("a log that opens with sightings opens with one row, and the deeds follow", () => {
  const rows = foldedLog(OPENING);
  expect(rows.map((row) => (isFolded(row) ? row.length : row.kind))).toEqual([25, "clear-of-scaffold", "shield-down", "destroyed", 2]);
  expect(rows.filter(isFolded).map(countFolded)).toEqual([
    { sightings: 25, shields: 0 },
    { sightings: 1, shields: 1 },
  ]);
});

test.each([
  ["one that opens with sightings", OPENING],
  ["the sample's", sampleStory.log],
  ["an empty one", []],
])("nothing of a log is lost or moved by folding: %s", (_, log) => {
  expect(foldedLog(log).flat()).toEqual(log);
});
