import { describe, expect, it } from "vitest";
import { mountText, mountTip } from "./mount-words.ts";

const WORKING = [1, 1, 1, 1, 1];
const SHOT_UP = [0.1, 1, 1, 1, 1];

describe("why a mount does not fire", () => {
  it.each([
    ["a battery down since the capture", "disabled", "active", WORKING, "out of order"],
    ["weapons shot to pieces", "disabled", "active", SHOT_UP, "weapons are down"],
    ["guns in the scaffold", "stowed", "scaffold", WORKING, "stowed in the scaffold"],
    ["guns in the dock", "stowed", "docked", WORKING, "stowed in the dock"],
    ["guns just after casting off", "stowed", "active", WORKING, "getting ready"],
    ["a gun between two shots", "cycling", "active", WORKING, "reloading"],
  ] as const)("is told of %s", (_, why, status, systems, text) => {
    expect(mountText(why, { status, systems: [...systems] })).toBe(text);
  });

  it("tells that a mount never made ready stays so", () => {
    expect(mountTip("disabled", { status: "active", systems: WORKING })).toMatch(/never made ready.*this battle/);
  });
});
