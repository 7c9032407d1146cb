import { describe, expect, test } from "vitest";
import { pairs, type Seeker, toleranceAfter } from "./pairing.ts";

const NOW = 100;

function seeker(key: string, rating: number, wish: Partial<Seeker> & { waited?: number } = {}): Seeker {
  const { waited = 0, ...rest } = wish;
  return {
    key,
    player: key,
    ratings: { terran: rating, alliance: rating },
    side: null,
    mode: null,
    rated: true,
    since: NOW - waited,
    ...rest,
  };
}

/** Keys of those paired, in the order of the alphabet. */
function paired(...seekers: Seeker[]): string[] {
  return pairs(seekers, NOW).map(({ terran, alliance }) => [terran.key, alliance.key].sort().join("-"));
}

test.each([
  [-1, 100],
  [0, 100],
  [1.9, 100],
  [2, 150],
  [10, 350],
  [29.9, 800],
  [30, Number.POSITIVE_INFINITY],
])("after %d s an opponent may differ by %d points", (waited, points) => {
  expect(toleranceAfter(waited)).toBe(points);
});

test("two of whom one has blocked the other are never paired, and each finds somebody else", () => {
  const [kai, kor, zek] = [seeker("kai", 1500, { waited: 90 }), seeker("kor", 1500, { waited: 80 }), seeker("zek", 1900)];
  const apart = (one: string, other: string) => [one, other].sort().join() === "kai,kor";
  expect(pairs([kai, kor], NOW, apart)).toEqual([]);
  expect(pairs([kai, kor, zek], NOW, apart).map(({ terran, alliance }) => [terran.key, alliance.key].sort())).toEqual([["kai", "zek"]]);
});

describe("who is paired", () => {
  test.each<[string, Seeker[], string[]]>([
    ["nobody alone", [seeker("a", 1500)], []],
    ["two of like strength", [seeker("a", 1500), seeker("b", 1600)], ["a-b"]],
    ["not two too far apart", [seeker("a", 1500), seeker("b", 1601)], []],
    ["those too, once one has waited", [seeker("a", 1500, { waited: 2 }), seeker("b", 1601)], ["a-b"]],
    ["anyone, after 30 s", [seeker("a", 800, { waited: 30 }), seeker("b", 2400)], ["a-b"]],
    ["the nearest of several", [seeker("a", 1500, { waited: 1 }), seeker("b", 1590), seeker("c", 1510)], ["a-c"]],
    ["the longest wait first", [seeker("a", 1500), seeker("b", 1500, { waited: 5 }), seeker("c", 1500, { waited: 4 })], ["b-c"]],
    ["each once", ["a", "b", "c", "d", "e"].map((key, i) => seeker(key, 1500, { waited: 9 - i })), ["a-b", "c-d"]],
    ["not rated with casual", [seeker("a", 1500), seeker("b", 1500, { rated: false })], []],
    ["not full with assault", [seeker("a", 1500, { mode: "full" }), seeker("b", 1500, { mode: "assault" })], []],
    ["either with assault", [seeker("a", 1500), seeker("b", 1500, { mode: "assault" })], ["a-b"]],
    ["not two rebels", [seeker("a", 1500, { side: "terran", waited: 14 }), seeker("b", 1500, { side: "terran" })], []],
    [
      "two rebels, when one has waited",
      [seeker("a", 1500, { side: "terran", waited: 15 }), seeker("b", 1500, { side: "terran" })],
      ["a-b"],
    ],
  ])("%s", (_, seekers, expected) => {
    expect(paired(...seekers)).toEqual(expected);
  });
});

describe("how they fight", () => {
  const only = (...seekers: Seeker[]) => pairs(seekers, NOW)[0];

  test("on the sides they asked for", () => {
    const pair = only(seeker("a", 1500, { side: "alliance" }), seeker("b", 1500, { side: "terran" }));
    expect([pair?.terran.key, pair?.alliance.key]).toEqual(["b", "a"]);
    expect(only(seeker("a", 1500), seeker("b", 1500, { side: "terran" }))?.terran.key).toBe("b");
    expect(only(seeker("a", 1500, { side: "alliance" }), seeker("b", 1500))?.terran.key).toBe("b");
  });

  test("of two who want the same side, who has waited longer has it", () => {
    const pair = only(seeker("a", 1500, { side: "terran" }), seeker("b", 1500, { side: "terran", waited: 15 }));
    expect(pair?.terran.key).toBe("b");
  });

  test("measured by their ratings on the sides they would have", () => {
    const rebel = seeker("a", 0, { side: "terran", ratings: { terran: 1800, alliance: 1200 } });
    const fleet = seeker("b", 0, { side: "alliance", ratings: { terran: 1200, alliance: 1780 } });
    expect(only(rebel, fleet)).toBeDefined();
    expect(only(rebel, { ...fleet, ratings: { terran: 1800, alliance: 1200 } })).toBeUndefined();
  });

  test("in the mode one of them asked for, else in full", () => {
    expect(only(seeker("a", 1500), seeker("b", 1500))?.mode).toBe("full");
    expect(only(seeker("a", 1500, { mode: "assault" }), seeker("b", 1500))?.mode).toBe("assault");
  });

  test("where neither cares for a side, both get either over time", () => {
    const sides = Array.from(
      { length: 40 },
      (_, i) => only(seeker(`a${i}`, 1500, { waited: 1 }), seeker(`b${i * 7}`, 1500))?.terran.key[0],
    );
    expect(new Set(sides)).toEqual(new Set(["a", "b"]));
  });
});
