import { expect, test } from "vitest";
import type { SeenEvent } from "../sight/seen-events.ts";
import { packEvents, unpackEvents } from "./events.ts";

const EVENTS: SeenEvent[] = [
  { kind: "shot", a: 3, mount: 11, b: 104, hit: true, facing: 2, damage: 17.5, weapon: "galor-beam" },
  { kind: "shot", a: 40_000, mount: 0, b: -1, hit: false, facing: -1, damage: 0, weapon: "pulse-cannon" },
  { kind: "intercept", a: 0, mount: 4, torpedo: 900, hit: false },
  { kind: "launch", a: 1, mount: 6, torpedo: 2, weapon: "quantum-torpedo" },
  { kind: "torpedo-hit", a: -1, b: 0, torpedo: 2, facing: 5, damage: 210, weapon: "photon-torpedo", x: -2300, y: 1999 },
  { kind: "torpedo-spent", torpedo: 7, x: 0, y: -1 },
  { kind: "system-down", a: 2, system: "dampers" },
  { kind: "destroyed", a: 108, b: 1, cause: "venting", x: 12, y: -40 },
  { kind: "confirmed", contact: 65_535 },
  { kind: "retreat", side: "alliance" },
  { kind: "parted", contact: 104 },
  { kind: "struck", a: 104, b: -1 },
  { kind: "caught", a: -1, lost: true },
  { kind: "lying-off", a: 2 },
  { kind: "joined", a: 0 },
  { kind: "work-step", work: "cannons" },
  { kind: "work-done", work: "kira" },
  { kind: "accident", work: "dampers" },
  { kind: "shadow-gone", a: 3 },
  { kind: "arrival" },
  { kind: "over", winner: "terran", ending: "full-retreat" },
];

test("a tick's events come out of their bytes as they went in", () => {
  expect(unpackEvents(packEvents(EVENTS))).toEqual(EVENTS);
});

test("a shot takes at most ten bytes", () => {
  expect(packEvents(EVENTS.slice(0, 1)).length).toBeLessThanOrEqual(10);
});

test("bytes cut short are read without a fault", () => {
  const bytes = packEvents(EVENTS);
  for (let length = 0; length < bytes.length; length++)
    expect(unpackEvents(bytes.subarray(0, length)).length).toBeLessThanOrEqual(EVENTS.length);
});
