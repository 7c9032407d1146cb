import { describe, expect, it } from "vitest";
import { echoOf } from "./echo.ts";

const RATE = 8000;
const energy = (samples: Float32Array, from: number, to: number) =>
  samples.subarray(from * RATE, to * RATE).reduce((sum, sample) => sum + sample * sample, 0);

describe("the echo of the hall", () => {
  const left = echoOf(RATE, 20371);

  it("has one loudness in all, whatever the rate, and fades to nothing", () => {
    expect(energy(left, 0, 4)).toBeCloseTo(1);
    expect(energy(echoOf(16000, 20371), 0, 8)).toBeCloseTo(1);
    expect(energy(left, 2, 3)).toBeLessThan(0.1 * energy(left, 0, 1));
    expect(Math.abs(left.at(-1) ?? 1)).toBeLessThan(1e-4);
  });

  it("differs from ear to ear, and not from time to time", () => {
    expect(echoOf(RATE, 77417)).not.toEqual(left);
    expect(echoOf(RATE, 20371)).toEqual(left);
  });
});
