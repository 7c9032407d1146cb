import { expect, test } from "vitest";
import { integrated, loudest } from "./k-weighted.ts";

const sine = (hz: number, dbfs: number, seconds: number, rate: number) =>
  Float32Array.from({ length: seconds * rate }, (_, i) => 10 ** (dbfs / 20) * Math.sin((2 * Math.PI * hz * i) / rate));

test.each([48_000, 44_100])("a sine of 997 Hz at full scale in one channel is -3.01 LUFS, as the standard says, at %i Hz", (rate) => {
  expect(integrated([sine(997, 0, 2, rate)], rate)).toBeCloseTo(-3.01, 1);
  expect(integrated([sine(997, -20, 2, rate), sine(997, -20, 2, rate)], rate)).toBeCloseTo(-20, 1);
});

test("lows weigh less, and silence around a sound does not make it quieter", () => {
  const rate = 48_000;
  expect(integrated([sine(30, -20, 2, rate)], rate)).toBeLessThan(-26);
  const among = new Float32Array(8 * rate);
  among.set(sine(997, -20, 2, rate), 3 * rate);
  expect(integrated([among], rate)).toBeGreaterThan(-24.5);
  expect(loudest([among], rate, 0.2)).toBeCloseTo(-23, 0);
  expect(integrated([new Float32Array(rate)], rate)).toBe(Number.NEGATIVE_INFINITY);
});
