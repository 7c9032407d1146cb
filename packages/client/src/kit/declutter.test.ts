import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declutter, type LabelBox } from "./declutter.ts";

const label = (key: number, x: number, y: number, rank = 0): LabelBox => ({ key, x, y, width: 60, height: 14, gap: 14, lift: 0, rank });

describe("label declutter", () => {
  it("puts a lone label under its ship", () => {
    expect(declutter([label(1, 100, 100)], new Map())).toEqual([{ key: 1, x: 70, y: 114 }]);
  });

  it("never lets two labels overlap, wherever the ships are", () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 16 }), (spots) => {
        const placed = declutter(
          spots.map((s, i) => label(i, s.x, s.y)),
          new Map(),
        );
        for (const a of placed) {
          for (const b of placed) {
            if (a.key < b.key) expect(Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 14).toBe(false);
          }
        }
      }),
    );
  });

  it("gives the place to the greater rank", () => {
    const placed = declutter([label(1, 100, 100), label(2, 104, 100, 5)], new Map());
    expect(placed[0]?.key).toBe(2);
  });

  it("keeps a label on the side it had", () => {
    const last = new Map([[1, 2]]);
    expect(declutter([label(1, 100, 100)], last)).toEqual([{ key: 1, x: 114, y: 93 }]);
  });
});
