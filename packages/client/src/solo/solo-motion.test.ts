import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test } from "vitest";
import { SoloMotion } from "./solo-motion.ts";

const RAIDER = 2;
const start = seenBy(createBattle({ ...defaultSetup(5, 6), raiderAway: 0 }), "terran");
/** The raider has gone 10 u a tick to the right. */
const at = (tick: number) => ({
  ...start,
  tick,
  own: start.own.map((ship) => (ship.id === RAIDER ? { ...ship, x: 10 * tick, y: 0, speed: 0, turn: 0 } : ship)),
});

function drawn() {
  let now = 0;
  const motion = new SoloMotion(() => now);
  const x = (pace: number) => motion.at("entity", RAIDER, pace)?.x;
  const wait = (ms: number) => {
    now += ms;
  };
  return { motion, x, wait };
}

test("between two ticks things are drawn on their way, however unevenly the pictures come", () => {
  const { motion, x, wait } = drawn();
  for (let tick = 1; tick < 6; tick++) {
    motion.takeIn(at(tick), 1000 + 50 * tick);
    wait(50);
  }
  // The sixth is 20 ms late.
  wait(20);
  motion.takeIn(at(6), 1300);
  const before = x(1) as number;
  wait(10);
  expect((x(1) as number) - before).toBeCloseTo(2, 1);
  wait(1000);
  expect(x(1)).toBe(60);
});

test("at half the pace they go half as far, and where it stands still they are where they are known to be", () => {
  const { motion, x, wait } = drawn();
  for (let tick = 1; tick < 6; tick++) {
    motion.takeIn(at(tick), 100 * tick);
    wait(100);
  }
  wait(-60);
  const before = x(0.5) as number;
  wait(20);
  expect((x(0.5) as number) - before).toBeCloseTo(2, 1);
  expect(x(0)).toBe(50);
});

test("what is not in the picture any more is nowhere", () => {
  const { motion, x } = drawn();
  motion.takeIn(at(1), 0);
  motion.takeIn({ ...at(2), own: [] }, 50);
  expect(x(1)).toBe(undefined);
});
