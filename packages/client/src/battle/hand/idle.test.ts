import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { idleShips, isIdle, nextInTurn } from "./idle.ts";

const bound = { tasks: [{ kind: "move" as const, x: 0, y: 0, target: -1, radius: 0 }] };
const fleet = {
  ...samplePicture,
  own: [
    ownShip(0, "flagship", "flagship", bound),
    ownShip(1, "galor", "galor-1"),
    ownShip(2, "galor", "galor-2", bound),
    ownShip(3, "bird", "bird-1"),
    ownShip(4, "bird", "bird-2", { status: "destroyed" }),
  ],
};
const visited = (from: number, steps: number, step: 1 | -1) => {
  let at = from;
  return Array.from({ length: steps }, () => {
    at = nextInTurn(fleet, at, false, step)?.id ?? -1;
    return at;
  });
};

describe("idle ships", () => {
  it("are those that could obey and have nothing to do", () => {
    expect(idleShips(fleet).map((ship) => ship.id)).toEqual([1, 3]);
    expect(isIdle(ownShip(0, "terok-nor", "terok-nor"), -1)).toBe(false);
    expect(isIdle(ownShip(1, "galor", "galor-1", { target: 100 }), -1)).toBe(false);
    expect(isIdle(ownShip(1, "galor", "galor-1", { broken: true }), -1)).toBe(false);
    expect(isIdle(ownShip(1, "defiant", "defiant"), 1)).toBe(false);
  });

  it("come first, and the others after them, each once in a round", () => {
    expect(visited(-1, 5, 1)).toEqual([1, 3, 0, 2, 1]);
    expect(visited(1, 4, -1)).toEqual([2, 0, 3, 1]);
  });

  it("come up one after the other as each is given its orders", () => {
    expect(nextInTurn(fleet, 2, true, 1)?.id).toBe(1);
    expect(nextInTurn({ ...fleet, own: [] }, -1, false, 1)).toBeNull();
  });
});
