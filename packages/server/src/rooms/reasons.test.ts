import { DEBRIEF_LINES, REASONS_KEPT } from "@terok-nor/shared/wire/limits.ts";
import { expect, test } from "vitest";
import { type NotedReason, Reasons } from "./reasons.ts";

const HZ = 20;
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

test("the same intention of the same ship, however often it orders for it, is one line", () => {
  const reasons = new Reasons();
  for (const tick of [0, 20, 40]) reasons.note(reason(tick));
  reasons.note(reason(50, { ship: 4, shipName: "galor-1" }));
  reasons.note(reason(60, { target: 101, targetName: "defiant" }));
  reasons.note(reason(80, { intention: "full-retreat", target: -1, targetName: null }));
  reasons.note(reason(100));
  expect(reasons.debrief(HZ).map(({ at, ship, intention, target }) => [at, ship, intention, target])).toEqual([
    [0, "flagship", "besiege", "terok-nor"],
    [3, "galor-1", "besiege", "terok-nor"],
    [4, "flagship", "full-retreat", null],
    [5, "flagship", "besiege", "terok-nor"],
  ]);
});

test("each ship of a side runs one intention at a time, with its present target, the latest first", () => {
  const reasons = new Reasons();
  reasons.note(reason(0));
  reasons.note(reason(10, { ship: 4 }));
  reasons.note(reason(20, { target: 101 }));
  reasons.note(reason(20, { side: "terran", ship: 1, intention: "harry" }));
  expect(reasons.running("alliance", HZ)).toEqual([
    { ship: 3, intention: "besiege", target: 101, at: 1 },
    { ship: 4, intention: "besiege", target: 100, at: 0.5 },
  ]);
  const before = reasons.changes("alliance");
  reasons.note(reason(40, { target: 101 }));
  expect(reasons.changes("alliance")).toBe(before);
});

test("a long battle is told in few lines, in order, none of its intentions left out; and what is kept is bounded", () => {
  const reasons = new Reasons();
  for (let i = 0; i < 5000; i++) reasons.note(reason(i, { ship: i % 9, intention: `turn-${i % 2}-${i % 9}-${Math.floor(i / 9) % 2}` }));
  reasons.note(reason(5000, { intention: "full-retreat" }));
  const told = reasons.debrief(HZ);
  expect(reasons.kept.length).toBeLessThanOrEqual(REASONS_KEPT);
  expect(told.length).toBe(DEBRIEF_LINES);
  expect(told.map((line) => line.at)).toEqual(told.map((line) => line.at).sort((a, b) => a - b));
  expect(new Set(told.map((line) => line.intention)).size).toBe(new Set(reasons.kept.map((line) => line.intention)).size);
  expect(told.at(-1)?.intention).toBe("full-retreat");
});
