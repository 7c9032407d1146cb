import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import { gunsOf, reachOf } from "./guns.ts";

test.each(Object.values(CLASSES))("the guns of $id are its mounts, and none reaches farther than the class is said to", (row) => {
  const guns = gunsOf(row.id);
  expect(guns.map((gun) => gun.mount)).toEqual(row.mounts);
  expect(guns.map((gun) => gun.weapon.id)).toEqual(row.mounts.map((mount) => mount.weapon));
  expect(Math.max(...guns.map((gun) => gun.reach))).toBe(reachOf(row.id));
});

test("a gun is fired a little past its falloff, a torpedo within half of what its fuel carries it", () => {
  const [cannon, , , , , , torpedo] = gunsOf("defiant");
  const { optimal, falloff } = WEAPON_TABLE["pulse-cannon"];
  expect(cannon?.reach).toBeGreaterThan(optimal + falloff);
  expect(cannon?.reach).toBeLessThan(optimal + 2 * falloff);
  expect(torpedo?.reach).toBe((165 * 5) / 2);
});
