import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginAt, endAt, LONGEST_CLIP, type Reel, SHORTEST_CLIP, usualSpan } from "./clip-span.ts";

const HZ = 20;
const REEL: Reel = { from: 1000, to: 9000, hz: HZ };

describe("a clip", () => {
  it("is the last ten seconds unless told otherwise, or the first where there are no ten before", () => {
    expect(usualSpan(REEL, 4000)).toEqual({ from: 3800, to: 4000 });
    expect(usualSpan(REEL, 1010)).toEqual({ from: 1000, to: 1200 });
    expect(usualSpan({ ...REEL, to: 1100 }, 1050)).toEqual({ from: 1000, to: 1100 });
  });

  it("keeps its other end while that can be", () => {
    expect(beginAt(REEL, { from: 3800, to: 4000 }, 3600)).toEqual({ from: 3600, to: 4000 });
    expect(endAt(REEL, { from: 3800, to: 4000 }, 4500)).toEqual({ from: 3800, to: 4500 });
  });

  it("is never shorter than two seconds, longer than a minute or outside the battle, wherever its marks are set", () => {
    const moment = fc.double({ min: 0, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(moment, fc.array(fc.tuple(fc.boolean(), moment), { maxLength: 8 }), (first, marks) => {
        let span = usualSpan(REEL, first);
        for (const [begins, at] of marks) span = begins ? beginAt(REEL, span, at) : endAt(REEL, span, at);
        expect(span.from).toBeGreaterThanOrEqual(REEL.from);
        expect(span.to).toBeLessThanOrEqual(REEL.to);
        expect(span.to - span.from).toBeGreaterThanOrEqual(SHORTEST_CLIP * HZ);
        expect(span.to - span.from).toBeLessThanOrEqual(LONGEST_CLIP * HZ);
      }),
    );
  });
});
