import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { reckon } from "@terok-nor/shared/wire/reckon.ts";
import { expect, test } from "vitest";
import { MotionTrack } from "./motion-track.ts";

const start = { x: 0, y: 0, heading: 0, speed: 80, turn: 0 };

test("between corrections a ship is where reckoning puts it", () => {
  const track = new MotionTrack(ROOM_HZ);
  track.note(100, start, true);
  track.note(101, start, true);
  expect(track.at(120).x).toBeCloseTo(80, 6);
});

test("a correction that arrives within the drawing delay never makes the drawn ship jump", () => {
  const track = new MotionTrack(ROOM_HZ);
  track.note(0, start, true);
  const drawn: number[] = [];
  for (let tick = 0; tick <= 60; tick++) {
    // Half a unit off: the server sends nothing until a reckoned motion is as wrong as that.
    if (tick === 30) track.note(tick, { ...reckon(start, tick / ROOM_HZ), y: 0.5 }, true);
    for (let part = 0; part < 3; part++) drawn.push(track.at(tick + part / 3 - 2).y);
  }
  const steps = drawn.slice(1).map((y, i) => Math.abs(y - (drawn[i] as number)));
  expect(Math.max(...steps)).toBeLessThan(0.1);
  expect(drawn.at(-1)).toBeCloseTo(0.5, 6);
});

test("a last-known mark stands still, and the ship goes on from where it is seen again", () => {
  const track = new MotionTrack(ROOM_HZ);
  track.note(0, start, true);
  track.note(20, { ...start, x: 80 }, false);
  expect(track.at(400).x).toBe(80);
  track.note(500, { ...start, x: 1000 }, true);
  expect(track.at(520).x).toBeCloseTo(1080, 6);
});

test("turning across ±180° the drawn heading takes the short way", () => {
  const track = new MotionTrack(ROOM_HZ);
  track.note(0, { ...start, heading: 179, speed: 0 }, true);
  track.note(4, { ...start, heading: -179, speed: 0 }, true);
  expect(Math.abs(track.at(3).heading)).toBeGreaterThan(178);
});
