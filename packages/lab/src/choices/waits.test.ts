import { expect, test } from "vitest";
import type { Told } from "./look.ts";
import { type Looked, waitsIn } from "./waits.ts";

const told = (kind: Told["kind"], way: string, points: number): Told => ({ kind, way: { way, change: {} }, points });
const look = (at: number, found: Told | null, nearest: Told | null = null): Looked => ({
  act: "assault",
  at,
  odds: at < 130 ? 0.5 : 0.99,
  found,
  nearest,
});

const LOOKS = [
  look(100, told("own", "without harry", -4)),
  look(110, null, told("own", "without harry", -1)),
  look(120, null, told("loss", "all-on-galors", -3)),
  look(130, told("loss", "all-on-galors", -9)),
  look(140, told("gain", "all-on-birds", 5)),
];

test("a wait lasts from one choice to the next; where blunders are no choice it is longer", () => {
  const waits = waitsIn(LOOKS, [], 100, 150);
  expect(waits.choice).toEqual({ lasted: 30, begun: 0 });
  expect(waits.sound).toEqual({ lasted: 40, begun: 0 });
  expect(waits.order).toEqual({ lasted: 50, begun: 0 });
  expect(waits.open).toEqual({ lasted: 30, begun: 0 });
  expect(waitsIn(LOOKS.slice(0, 4), [], 100, 300).open).toEqual({ lasted: 30, begun: 0 });
  expect(waits.found.map(({ way }) => way)).toEqual(["without harry", "all-on-galors", "all-on-birds"]);
});

test("of the longest wait it is told what came nearest to a choice, and each thing the captain ordered in it, once", () => {
  const orders = [
    { at: 50, by: "break-off" },
    { at: 104, by: "harry" },
    { at: 125, by: "harry" },
    { at: 145, by: "hunt-birds" },
  ] as const;
  const { nearest, doing, order, last } = waitsIn(LOOKS, orders, 100, 150);
  expect(nearest).toEqual({ way: "all-on-galors", kind: "loss", points: -3 });
  expect(doing).toEqual(["harry"]);
  expect(order).toEqual({ lasted: 21, begun: 4 });
  expect(last).toBe(false);
  expect(waitsIn(LOOKS, orders, 100, 190).last).toBe(true);
});
