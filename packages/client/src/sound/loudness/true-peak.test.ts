import { expect, test } from "vitest";
import { truePeak } from "./true-peak.ts";

/** A sine of a quarter of the sample rate whose samples all lie beside its tops. */
const beside = Float32Array.from({ length: 400 }, (_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4) * 0.8);

test("the peak between samples is found", () => {
  expect(Math.max(...beside)).toBeCloseTo(0.8 * Math.SQRT1_2);
  expect(truePeak([beside])).toBeCloseTo(0.8, 2);
});

test("the loudest channel counts, and silence has no peak", () => {
  expect(truePeak([new Float32Array(100), beside.map((x) => x / 2)])).toBeCloseTo(0.4, 2);
  expect(truePeak([new Float32Array(100)])).toBe(0);
});
