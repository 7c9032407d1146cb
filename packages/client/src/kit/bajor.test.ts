import { createNoise2D } from "simplex-noise";
import { expect, it } from "vitest";
import { bajorAt } from "./bajor.ts";
import { stream } from "./hash.ts";

const noise = createNoise2D(stream(1993));
const brightness = (u: number, v: number) => {
  const [red, green, blue] = bajorAt(noise, u, v, 0.01);
  return red + green + blue;
};

it("Bajor is lit from the upper left and dark on the other side", () => {
  for (const [u, v] of [
    [-0.6, -0.5],
    [-0.4, -0.6],
    [-0.5, -0.35],
  ] as const) {
    expect(brightness(u, v)).toBeGreaterThan(4 * brightness(-u * 1.2, -v * 1.2));
  }
});

it("a rim of air lies outside its disc on the lit side alone, and ends before its square does", () => {
  const cover = (u: number, v: number) => bajorAt(noise, u, v, 0.01)[3];
  expect(cover(-0.73, -0.71)).toBeGreaterThan(60);
  expect(cover(0.73, 0.71)).toBe(0);
  expect(cover(-0.9, -0.75)).toBe(0);
});
