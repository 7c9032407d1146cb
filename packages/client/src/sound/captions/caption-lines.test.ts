import { expect, test } from "vitest";
import { cue } from "../cues/cue.ts";
import { captioned, MOST_LINES } from "./caption-lines.ts";

const view = { x: 0, y: 0, width: 800, height: 400 };
const right = { x: 790, y: 200 };
const left = { x: 10, y: 200 };

test("what carries meaning is written with its direction, what only decorates is not", () => {
  const lines = captioned([], [cue("explosion-small", right), cue("bird-disruptor", right), cue("shield-mid", left)], view, 0);
  expect(lines).toMatchObject([{ caption: "caption.explosion", direction: "right", count: 1 }]);
});

test("the same from the same side is counted, from the other side it is a line of its own", () => {
  const once = captioned([], [cue("breach", left)], view, 0);
  const more = captioned(once, [cue("breach", left), cue("breach", right)], view, 1);
  expect(more.map(({ direction, count }) => [direction, count])).toEqual([
    ["left", 2],
    ["right", 1],
  ]);
});

test("what is heard as one is counted as one", () => {
  const lines = captioned([], [cue("shield-collapse", left), cue("shield-collapse", left)], view, 0);
  expect(captioned(lines, [cue("shield-collapse", left)], view, 0.2)[0]?.count).toBe(1);
  expect(captioned(lines, [cue("shield-collapse", left)], view, 2)[0]?.count).toBe(2);
});

test("lines are few, the weightiest stay, and each goes in its time", () => {
  const cues = [
    cue("quantum-torpedo", left),
    cue("breach", left),
    cue("warp-in", left),
    cue("explosion-capital", left),
    cue("breach", right),
  ];
  const lines = captioned([], cues, view, 0);
  expect(lines).toHaveLength(MOST_LINES);
  expect(lines[0]?.caption).toBe("caption.explosion.great");
  expect(lines.some(({ caption }) => caption === "caption.launch")).toBe(false);
  expect(captioned(lines, [], view, 1)).toBe(lines);
  expect(captioned(lines, [], view, 9)).toEqual([]);
});
