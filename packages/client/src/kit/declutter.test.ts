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

  it("keeps clear of what is quiet where it can, and stands there rather than nowhere", () => {
    const under = { x: 60, y: 110, w: 80, h: 30 };
    const room = (quiet: (typeof under)[]) => ({ width: 300, height: 200, covered: [], quiet });
    expect(declutter([label(1, 100, 100)], new Map(), room([under]))).toEqual([{ key: 1, x: 70, y: 72 }]);
    const everywhere = { x: 0, y: 0, w: 300, h: 200 };
    expect(declutter([label(1, 100, 100)], new Map(), room([everywhere]))).toEqual([{ key: 1, x: 70, y: 114 }]);
  });

  it("shortens a label rather than leaving it out", () => {
    const narrow = { width: 130, height: 200, covered: [] };
    const wide = { ...label(1, 100, 100), width: 90, short: { width: 40, height: 14 } };
    expect(declutter([wide], new Map(), narrow)).toEqual([{ key: 1, x: 80, y: 114, short: true }]);
    expect(declutter([wide], new Map(), { ...narrow, width: 300 })).toEqual([{ key: 1, x: 55, y: 114 }]);
  });

  it("keeps a label clear of panels and of the window's edge, on another side of its ship or not at all", () => {
    const panel = { x: 174, y: 519, w: 766, h: 191 };
    const placed = (x: number, y: number) => declutter([label(1, x, y)], new Map(), { width: 1280, height: 720, covered: [panel] });
    expect(placed(400, 500)).toEqual([{ key: 1, x: 370, y: 472 }]);
    expect(placed(1270, 300)).toEqual([{ key: 1, x: 1196, y: 293 }]);
    expect(placed(500, 600)).toEqual([]);
  });
});
