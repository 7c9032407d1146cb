import fc from "fast-check";
import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import { steerByHand } from "../give-order.ts";
import { type Body, BY_HAND, fly, type HelmLimits, helmLimits, turnOnto } from "./helm.ts";

const limits: HelmLimits = { speed: 80, accel: 20, turn: 60 };
const still = (): Body => ({ x: 0, y: 0, heading: 0, speed: 0, turn: 0 });

/** Flies from rest for `seconds` at `hz` steps a second. */
function flown(hz: number, seconds: number, turn: number, speed: number): Body {
  const body = still();
  for (let i = 0; i < Math.round(seconds * hz); i++) fly(body, { turn, speed }, limits, 1 / hz);
  return body;
}

test("a ship gathers way at its acceleration and holds the speed it was asked for", () => {
  expect(flown(20, 2, 0, 80).speed).toBeCloseTo(40, 9);
  expect(flown(20, 2, 0, 80).x).toBeCloseTo(40, 9);
  expect(flown(20, 10, 0, 50).speed).toBeCloseTo(50, 9);
});

test("no wish takes a ship past its limits", () => {
  const body = flown(20, 30, 9999, 9999);
  expect(body.speed).toBe(limits.speed);
  expect(body.turn).toBe(limits.turn);
  expect(flown(20, 30, -9999, -5)).toMatchObject({ speed: 0, turn: -limits.turn });
});

test("ships brake harder than they gather way", () => {
  const body = { ...still(), speed: 80 };
  for (let i = 0; i < 20; i++) fly(body, { turn: 0, speed: 0 }, limits, 1 / 20);
  expect(80 - body.speed).toBeGreaterThan(limits.accel);
});

test("a full turn flies a circle of the radius that speed and turn rate make", () => {
  const body = { ...still(), speed: 80, turn: 60 };
  let top = 0;
  for (let i = 0; i < 120; i++) {
    fly(body, { turn: 60, speed: 80 }, limits, 1 / 20);
    top = Math.max(top, body.y);
  }
  expect(body.x).toBeCloseTo(0, 1);
  expect(body.y).toBeCloseTo(0, 1);
  expect(top).toBeCloseTo((2 * 80 * 180) / (Math.PI * 60), 0);
});

test("10, 20 and 60 steps a second fly the same path", () => {
  for (const [turn, speed] of [
    [0, 80],
    [20, 60],
    [-60, 80],
  ] as const) {
    const [ten, twenty, sixty] = [flown(10, 6, turn, speed), flown(20, 6, turn, speed), flown(60, 6, turn, speed)];
    for (const other of [ten, twenty]) expect(Math.hypot(other.x - sixty.x, other.y - sixty.y)).toBeLessThan(1.5);
    expect(twenty.heading).toBeCloseTo(sixty.heading, 0);
  }
});

test("whatever is asked of the helm, the body stays a number within its limits", () => {
  const wish = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(wish, wish), { maxLength: 60 }), fc.constantFrom(10, 20, 60), (wishes, hz) => {
      const body = still();
      for (const [turn, speed] of wishes) fly(body, { turn, speed }, limits, 1 / hz);
      expect(body.speed >= 0 && body.speed <= limits.speed).toBe(true);
      expect(Math.abs(body.turn)).toBeLessThanOrEqual(limits.turn);
      expect(body.heading > -180 && body.heading <= 180).toBe(true);
      expect(Number.isFinite(body.x + body.y)).toBe(true);
    }),
  );
});

test("asking for a heading swings onto it without overshooting far", () => {
  const body = still();
  let most = 0;
  for (let i = 0; i < 100; i++) {
    fly(body, { turn: turnOnto(90 - body.heading, limits), speed: 0 }, limits, 1 / 20);
    most = Math.max(most, body.heading);
  }
  expect(body.heading).toBeCloseTo(90, 0);
  expect(most).toBeLessThan(95);
});

test("power and damage move the limits: nominal is the table, more engines more of all, worse engines and a wreck less", () => {
  const at = (power: number, engines: number, hull: number) => helmLimits(CLASSES.defiant, power, engines, hull, { ...limits });
  expect(at(1, 1, 1)).toEqual({ speed: 95, accel: 45, turn: 100 });
  for (const field of ["speed", "accel", "turn"] as const) {
    expect(at(1.5, 1, 1)[field]).toBeGreaterThan(at(1, 1, 1)[field]);
    expect(at(0.4, 1, 1)[field]).toBeLessThan(at(1, 1, 1)[field]);
    expect(at(1, 0.3, 1)[field]).toBeLessThan(at(1, 1, 1)[field]);
    expect(at(1, 1, 0.2)[field]).toBeLessThan(at(1, 1, 0.3)[field]);
    // Never dead in space: a ship can always crawl away.
    expect(at(0, 0, 0.01)[field]).toBeGreaterThan(0);
    expect(at(9, 1, 1)[field]).toBeLessThanOrEqual(at(1, 1, 1)[field] * 1.3);
  }
});

test("within the limits of an ordered ship, one under the hand flies exactly as it does", () => {
  const ordered = openField([
    { name: "defiant", x: 0, y: 0, speed: CLASSES.defiant.speed },
    { name: "bird-1", x: 1900, y: 0 },
  ]);
  const byHand = structuredClone(ordered);
  command(ordered, "defiant", { kind: "move", x: 900, y: 0 });
  give(byHand, "terran", { kind: "take-helm", ship: shipNamed(byHand, "defiant").id });
  steerByHand(byHand, "terran", 0, 1);
  run(ordered, 5, () => {});
  run(byHand, 5, () => {});
  const { x, y, heading, speed } = shipNamed(byHand, "defiant");
  expect(shipNamed(ordered, "defiant")).toMatchObject({ x, y, heading, speed });
});

test("a hand on the helm has a quarter more turn and thrust out of a ship than its crew, and no more speed", () => {
  const ordered = openField([
    { name: "defiant", x: 0, y: 0 },
    { name: "bird-1", x: 1900, y: 0 },
  ]);
  const byHand = structuredClone(ordered);
  command(ordered, "defiant", { kind: "move", x: -900, y: 0 });
  give(byHand, "terran", { kind: "take-helm", ship: shipNamed(byHand, "defiant").id });
  steerByHand(byHand, "terran", 1, 1);
  const most = (state: typeof ordered) => {
    const ship = shipNamed(state, "defiant");
    const top = { turn: 0, thrust: 0, speed: 0 };
    let before = ship.speed;
    run(state, 5, () => {
      top.turn = Math.max(top.turn, Math.abs(ship.turn));
      top.thrust = Math.max(top.thrust, ship.speed - before);
      top.speed = Math.max(top.speed, ship.speed);
      before = ship.speed;
      return undefined;
    });
    return top;
  };
  const [crew, hand] = [most(ordered), most(byHand)];
  expect(hand.turn / crew.turn).toBeCloseTo(BY_HAND, 6);
  expect(hand.thrust / crew.thrust).toBeCloseTo(BY_HAND, 6);
  expect(hand.speed).toBeLessThanOrEqual(CLASSES.defiant.speed);
});
