import { type LogEntry, NO_STORY } from "@terok-nor/shared/aftermath/story.ts";
import { describe, expect, it } from "vitest";
import { leadIn, marksOf } from "./bar-marks.ts";

const entry = (tick: number, kind: LogEntry["kind"], rest: Partial<LogEntry> = {}): LogEntry => ({
  tick,
  kind,
  side: "alliance",
  ship: "bird-3",
  other: null,
  at: null,
  ...rest,
});

describe("the marks on the bar", () => {
  it("stand in the order of time and say what happened when", () => {
    const log = [entry(2000, "destroyed", { other: "defiant" }), entry(400, "arrived", { ship: "raider", side: "terran" })];
    const marks = marksOf({ ...NO_STORY, log }, 6000);
    expect(marks.map((mark) => mark.text)).toEqual(["0:20  Raider arrived", "1:40  Bird 3 was destroyed by Defiant"]);
    expect(marks.map((mark) => mark.side)).toEqual(["terran", "alliance"]);
  });

  it("leave out what is too frequent to look for", () => {
    expect(marksOf({ ...NO_STORY, log: [entry(100, "shield-down"), entry(200, "sighted")] }, 6000)).toEqual([]);
  });

  it("keep of what lies too close together what weighs most", () => {
    const log = [entry(1000, "breach"), entry(1010, "destroyed"), entry(1020, "broke")];
    expect(marksOf({ ...NO_STORY, log }, 6000).map((mark) => mark.kind)).toEqual(["destroyed"]);
  });

  it("put up with a battle of no length", () => {
    expect(marksOf({ ...NO_STORY, log: [entry(0, "over")] }, 0)).toHaveLength(1);
  });
});

it("shows a mark from two seconds before it, and none from before the battle", () => {
  expect([leadIn({ tick: 100 }, 20), leadIn({ tick: 10 }, 20)]).toEqual([60, 0]);
});
