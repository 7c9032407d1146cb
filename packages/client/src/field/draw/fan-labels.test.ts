import { expect, test } from "vitest";
import { declutter, type LabelBox } from "../../kit/declutter.ts";
import { fanned } from "./fan-labels.ts";

const ROOM = { width: 1280, height: 720, covered: [] };
const knot: LabelBox[] = Array.from({ length: 10 }, (_, key) => ({
  key,
  x: 600 + (key % 4) * 22,
  y: 300 + Math.floor(key / 4) * 22,
  width: 44,
  height: 16,
  gap: 17,
  lift: 10,
  rank: key,
}));

test("ten ships in one knot all have a name, none over another or over a ship", () => {
  const beside = declutter(knot, new Map(), ROOM);
  expect(beside.length).toBeLessThan(10);
  const out = fanned(knot, beside, ROOM);
  expect(beside.length + out.length).toBe(10);
  const boxes = [...beside, ...out].map(({ x, y }) => ({ x, y }));
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 44 || Math.abs(a.y - b.y) >= 16).toBe(true);
    for (const ship of knot) {
      const clear = Math.abs(a.x + 22 - ship.x) >= 22 + 13.5 || Math.abs(a.y + 8 - ship.y) >= 8 + 13.5;
      expect(clear).toBe(true);
    }
  });
});

test("a name that was led out has a line from its ship, and none is led out of the window or under a panel", () => {
  const small = { width: 760, height: 420, covered: [{ x: 0, y: 0, w: 560, h: 420 }] };
  const out = fanned(knot, [], small);
  expect(out.length).toBeGreaterThan(0);
  for (const { key, x, y, from } of out) {
    const ship = knot[key] as LabelBox;
    expect(from && Math.hypot(from.x - ship.x, from.y - ship.y)).toBeLessThan(ship.gap);
    expect(x).toBeGreaterThanOrEqual(560);
    expect(x + 44).toBeLessThanOrEqual(760);
    expect(y + 16).toBeLessThanOrEqual(420);
  }
});
