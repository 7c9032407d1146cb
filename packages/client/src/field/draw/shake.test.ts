import { describe, expect, it } from "vitest";
import { Shake } from "./shake.ts";

const largest = (zoom: number, calm: boolean, knocks: number) => {
  const shake = new Shake();
  for (let i = 0; i < knocks; i++) shake.knock(1, 0, 1000);
  let most = 0;
  for (let i = 0; i < 40; i++) {
    const { x, y } = shake.step(1 / 60, zoom, calm);
    most = Math.max(most, Math.hypot(x, y));
  }
  return most;
};

describe("camera shake", () => {
  it("is capped however many knocks come together", () => {
    expect(largest(2, false, 1)).toBeGreaterThan(2);
    expect(largest(2, false, 50)).toBeLessThan(20);
  });

  it("is nought for calm viewers and at fleet view", () => {
    expect(largest(2, true, 5)).toBe(0);
    expect(largest(0.2, false, 5)).toBe(0);
  });

  it("ebbs away", () => {
    const shake = new Shake();
    shake.knock(1, 0, 1000);
    shake.step(2, 2, false);
    expect(shake.trauma).toBe(0);
  });

  it("feels nothing of what happens far outside the view", () => {
    const shake = new Shake();
    shake.knock(1, 1500, 1000);
    expect(shake.trauma).toBe(0);
  });
});
