import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveShare, PRESETS, presetOf, toShares } from "./power-shares.ts";

const sum = (shares: readonly number[]) => shares.reduce((total, part) => total + part, 0);

describe("power sliders", () => {
  it("add up to 100 whatever slider is moved wherever, and hold the moved one where it was put", () => {
    const fractions = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 100 }), (from, index, value) => {
        const before = toShares(from);
        const after = moveShare(before, index, value);
        for (const shares of [before, after]) {
          expect(shares.every((part) => Number.isInteger(part) && part >= 0 && part <= 100)).toBe(true);
        }
        expect(sum(after)).toBe(100);
        expect(after[index]).toBe(value);
      }),
    );
  });

  it("turn a ship's report of thirds into whole shares", () => {
    expect(sum(toShares([1 / 3, 1 / 3, 1 / 3]))).toBe(100);
  });

  it("take from the others in proportion", () => {
    expect(moveShare([20, 60, 20], 0, 60)).toEqual([60, 30, 10]);
    expect(moveShare([100, 0, 0], 0, 40)).toEqual([40, 30, 30]);
  });

  it("know their presets again", () => {
    for (const shares of Object.values(PRESETS)) expect(sum(shares)).toBe(100);
    expect(presetOf(PRESETS.attack)).toBe("attack");
    expect(presetOf([90, 5, 5])).toBeNull();
  });
});
