import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { expect, test } from "vitest";
import { samplePicture } from "../../../../demo/sample-picture.ts";
import { whomItShows } from "./whom-it-shows.ts";

const entry = (tick: number, kind: LogEntry["kind"], ship: string | null, at: LogEntry["at"] = [tick, -tick]): LogEntry => ({
  tick,
  kind,
  side: "terran",
  ship,
  other: null,
  at,
});
const SHIPS = [
  { name: "terok-nor", cls: "terok-nor" },
  { name: "defiant", cls: "defiant" },
  { name: "bird-1", cls: "bird" },
];
const ended = (...log: LogEntry[]) => ({ story: { log }, ships: SHIPS }) as unknown as BattleResult;

test("the greatest ship lost as the battle ended is shown where she was", () => {
  const log = [
    entry(100, "destroyed", "terok-nor"),
    entry(980, "destroyed", "defiant"),
    entry(990, "destroyed", "bird-1"),
    entry(1000, "over", null, null),
  ];
  const [disc, ...more] = whomItShows(ended(...log), null);
  expect(more).toEqual([]);
  expect(disc).toMatchObject({ x: 980, y: -980 });
  expect(disc?.radius).toBeGreaterThan(CLASSES.defiant.radius);
});

test("where nobody was lost at the end, it is the station, as far as the picture holds her", () => {
  const result = ended(entry(10, "destroyed", "defiant"), entry(1000, "over", null, null));
  const station = samplePicture.own.find(({ cls }) => cls === "terok-nor");
  expect(whomItShows(result, samplePicture)).toMatchObject([{ x: station?.x, y: station?.y }]);
  expect(whomItShows(result, { ...samplePicture, own: [], contacts: [] })).toEqual([]);
});
