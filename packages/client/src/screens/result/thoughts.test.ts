import type { DebriefLine } from "@terok-nor/shared/wire/result.ts";
import { expect, test } from "vitest";
import { debriefed } from "../../../demo/sample-result.ts";
import { thoughtsOf } from "./thoughts.ts";

const line = (at: number, intention: string, ship: string | null, target: string | null = null): DebriefLine => ({
  at,
  side: "alliance",
  intention,
  ship,
  target,
});

const told = (lines: readonly DebriefLine[]) =>
  thoughtsOf(lines).map(({ at, intention, ships }) => `${at} ${intention}: ${ships.join(", ")}`);

test("what seven Birds are to do is told once, and so is what a ship is told twice on end", () => {
  expect(
    told([
      line(1, "escort", "bird-1"),
      line(2, "escort", "bird-2"),
      line(3, "escort", "bird-3"),
      line(4, "escort", "bird-3"),
      line(5, "harry", "bird-1", "defiant"),
      line(6, "harry", "bird-2", "raider"),
      line(7, "escort", "bird-1"),
    ]),
  ).toEqual(["1 escort: bird-1, bird-2, bird-3", "5 harry: bird-1", "6 harry: bird-2", "7 escort: bird-1"]);
});

test("what is meant for a side as a whole, and what a strategist weighed, each stands alone", () => {
  expect(told([line(1, "full-retreat", null), line(2, "full-retreat", null)])).toHaveLength(2);
  const weighed = debriefed.debrief.filter((one) => one.weighed);
  expect(thoughtsOf([...weighed, ...weighed])).toHaveLength(2 * weighed.length);
});
