import { DEBRIEF_LINES, REASONS_KEPT } from "@terok-nor/shared/wire/limits.ts";
import { WEIGHED, type Weighed } from "@terok-nor/shared/wire/weighed.ts";
import { expect, test } from "vitest";
import { mostTelling, type NotedReason, Reasons } from "./reasons.ts";

const reason = (tick: number, rest: Partial<NotedReason> = {}): NotedReason => ({
  tick,
  side: "alliance",
  level: "officer",
  intention: "besiege",
  ship: 3,
  target: 100,
  shipName: "flagship",
  targetName: "terok-nor",
  ...rest,
});

test("the same intention of the same ship, however often it orders for it and whatever else between, is one line", () => {
  const reasons = new Reasons();
  for (const tick of [0, 20, 40]) {
    reasons.note(reason(tick));
    reasons.note(reason(tick, { intention: "brace-facing", target: -1, targetName: null }));
  }
  reasons.note(reason(60, { ship: 4, shipName: "galor-1" }));
  reasons.note(reason(400, { target: 101, targetName: "defiant" }));
  reasons.note(reason(1000));
  expect(reasons.debrief().map(({ at, ship, intention, target }) => [at, ship, intention, target])).toEqual([
    [0, "flagship", "besiege", "terok-nor"],
    [0, "flagship", "brace-facing", null],
    [3, "galor-1", "besiege", "terok-nor"],
    [50, "flagship", "besiege", "terok-nor"],
  ]);
});

test("each change of a strategist's way is a line of its own, with what it weighed, for the audience and for the debrief", () => {
  const reasons = new Reasons();
  const whole = { intention: WEIGHED, ship: -1, target: -1, shipName: null, targetName: null };
  const weighed = (odds: number): Weighed => ({ drops: ["harass"], resumes: [], plan: [], odds, otherOdds: 0.3, battles: 9, peril: null });
  for (const [tick, odds] of [[20, 0.4] as const, [260, 0.5] as const]) reasons.note(reason(tick, { ...whole, weighed: weighed(odds) }));
  expect(reasons.changes("alliance")).toBe(2);
  expect(reasons.running("alliance")).toEqual([{ intention: WEIGHED, ship: -1, target: -1, at: 13, weighed: weighed(0.5) }]);
  expect(reasons.debrief().map((line) => line.weighed)).toEqual([weighed(0.4), weighed(0.5)]);
  reasons.note(reason(300));
  expect(reasons.debrief().at(-1)).not.toHaveProperty("weighed");
});

test("what a ship is about is not hidden by what is done to it besides", () => {
  const reasons = new Reasons();
  const besides = { intention: "set-power", target: -1 };
  reasons.note(reason(0, besides));
  expect(reasons.running("alliance")).toMatchObject([{ intention: "set-power" }]);
  reasons.note(reason(20));
  reasons.note(reason(20, besides));
  expect(reasons.running("alliance")).toMatchObject([{ intention: "besiege" }]);
});

test("each ship of a side runs one intention at a time, with its present target, the latest first", () => {
  const reasons = new Reasons();
  reasons.note(reason(0));
  reasons.note(reason(10, { ship: 4 }));
  reasons.note(reason(20, { target: 101 }));
  reasons.note(reason(20, { side: "terran", ship: 1, intention: "harry" }));
  expect(reasons.running("alliance")).toEqual([
    { ship: 3, intention: "besiege", target: 101, at: 1 },
    { ship: 4, intention: "besiege", target: 100, at: 0.5 },
  ]);
  const before = reasons.changes("alliance");
  reasons.note(reason(40, { target: 101 }));
  expect(reasons.changes("alliance")).toBe(before);
});

test("a long battle is told in few lines, in order, none of its intentions left out; and what is kept is bounded", () => {
  const reasons = new Reasons();
  for (let i = 0; i < 5000; i++)
    reasons.note(reason(i * 500, { ship: i % 9, intention: `turn-${i % 2}-${i % 9}-${Math.floor(i / 9) % 2}` }));
  reasons.note(reason(5000 * 500, { intention: "full-retreat" }));
  const told = reasons.debrief();
  expect(reasons.kept.length).toBeLessThanOrEqual(REASONS_KEPT);
  expect(told.length).toBe(DEBRIEF_LINES);
  expect(told.map((line) => line.at)).toEqual(told.map((line) => line.at).sort((a, b) => a - b));
  expect(new Set(told.map((line) => line.intention)).size).toBe(new Set(reasons.kept.map((line) => line.intention)).size);
  expect(told.at(-1)?.intention).toBe("full-retreat");
});

test("of ships that set out together one is told of before the rest, where there is not room for all", () => {
  const fleet = [3, 4, 5, 6, 7].map((ship) => reason(ship, { ship }));
  const later = [400, 800].map((tick) => reason(tick, { ship: 3 }));
  expect(mostTelling([...fleet, ...later], 3).map((each) => each.tick)).toEqual([3, 400, 800]);
  expect(mostTelling([...fleet, ...later], 7)).toHaveLength(7);
});
