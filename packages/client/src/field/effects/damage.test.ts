import { expect, test } from "vitest";
import { leak } from "./damage.ts";
import type { MoteSpec } from "./motes.ts";
import type { Stage } from "./stage.ts";

const WHOLE = { id: 5, at: { x: 100, y: 50, heading: 30, speed: 0 }, radius: 30, hull: 1, breaches: [0, 0, 0, 0], stress: 0, stumps: [] };

/** All that a ship like this gives off in some seconds. */
function givenOff(ship: Parameters<typeof leak>[1]): MoteSpec[] {
  const seen: MoteSpec[] = [];
  const pool = { spawn: (spec: MoteSpec) => void seen.push(spec) };
  for (let i = 0; i < 80; i++) leak({ glow: pool, solid: pool, zoom: () => 1 } as unknown as Stage, ship);
  return seen;
}

test("a whole ship gives nothing off", () => {
  expect(givenOff(WHOLE)).toEqual([]);
});

test("a badly hurt ship burns, at the same few places, the more of them the less is left of her", () => {
  const places = (hull: number) =>
    new Set(
      givenOff({ ...WHOLE, hull })
        .filter(({ frame }) => frame === "puff1")
        .map(({ x, y }) => `${x} ${y}`),
    ).size;
  expect(places(0.5)).toBe(0);
  expect(places(0.35)).toBe(1);
  expect(places(0.05)).toBe(4);
});

test("a core under stress glows, stronger with it; one at ease does not", () => {
  const brightest = (stress: number) => Math.max(0, ...givenOff({ ...WHOLE, stress }).map(({ alpha }) => alpha ?? 1));
  expect(brightest(0.3)).toBe(0);
  expect(brightest(0.5)).toBeGreaterThan(0);
  expect(brightest(1)).toBeGreaterThan(brightest(0.5));
});

test("an open section vents towards its own side", () => {
  const starboard = givenOff({ ...WHOLE, at: { ...WHOLE.at, heading: 0 }, breaches: [0, 0, 0, 2] });
  expect(starboard.length).toBeGreaterThan(0);
  for (const { vy } of starboard) expect(vy ?? 0).toBeGreaterThan(0);
});
