import { expect, test } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { crippleAlerts } from "./cripples.ts";

const task = (kind: "withdraw" | "dock") => [{ kind, x: 0, y: 0, target: -1, radius: 0 }];

test("a ship that her crew takes out is told of once, by name, with the place", () => {
  const galor = ownShip(4, "galor", "galor-2", { hull: 0.2, x: 30, y: 40 });
  const before = { ...samplePicture, side: "alliance" as const, own: [galor] };
  const now = { ...before, own: [{ ...galor, tasks: task("withdraw") }] };
  expect(crippleAlerts(before, now)).toMatchObject([
    { text: "Galor 2 is crippled: her crew takes her out", tone: "warn", at: { x: 30, y: 40 } },
  ]);
  expect(crippleAlerts(now, now)).toEqual([]);
});

test("one that makes for the dock is told of as such", () => {
  const defiant = ownShip(1, "defiant", "defiant", { hull: 0.2 });
  const before = { ...samplePicture, own: [defiant] };
  const now = { ...samplePicture, own: [{ ...defiant, tasks: task("dock") }] };
  expect(crippleAlerts(before, now).map(({ text }) => text)).toEqual(["Defiant is crippled: her crew takes her in to dock"]);
});
