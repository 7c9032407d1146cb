import { describe, expect, it } from "vitest";
import { hoursToMeet } from "./reach.ts";

const HERE = { x: 0, y: 0 };

describe("how soon something is reached", () => {
  it("is the way over the speed for what lies still", () => {
    expect(hoursToMeet(HERE, 1.6, { x: 3.2, y: 0, heading: 0, speed: 0 })).toBeCloseTo(2);
    expect(hoursToMeet(HERE, 1, { x: 0, y: 0, heading: 0, speed: 1 })).toBe(0);
  });

  it("counts what comes on and what runs", () => {
    expect(hoursToMeet(HERE, 1, { x: 4, y: 0, heading: 180, speed: 1 })).toBeCloseTo(2);
    expect(hoursToMeet(HERE, 1.5, { x: 1, y: 0, heading: 0, speed: 1 })).toBeCloseTo(2);
    expect(hoursToMeet(HERE, 1, { x: 1, y: 0, heading: 0, speed: 1.7 })).toBeNull();
    expect(hoursToMeet(HERE, 1, { x: 1, y: 0, heading: 0, speed: 1 })).toBeNull();
  });
});
