import { expect, test } from "vitest";
import { CLASS_IDS, CLASSES } from "../../ships/classes.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import { gunsOf, reachOf } from "./guns.ts";

test.each(CLASS_IDS)("the guns of %s are its mounts, and none reaches farther than the class is said to", (cls) => {
  const row = CLASSES[cls];
  const guns = gunsOf(cls);
  expect(guns.map((gun) => gun.mount)).toEqual(row.mounts);
  expect(guns.map((gun) => gun.weapon.id)).toEqual(row.mounts.map((mount) => mount.weapon));
  expect(Math.max(...guns.map((gun) => gun.reach))).toBe(reachOf(cls));
});

test("a gun is fired a little past its falloff, a torpedo within half of what its fuel carries it", () => {
  const [cannon, , , , , , torpedo] = gunsOf("defiant");
  const { optimal, falloff } = WEAPON_TABLE["pulse-cannon"];
  expect(cannon?.reach).toBeGreaterThan(optimal + falloff);
  expect(cannon?.reach).toBeLessThan(optimal + 2 * falloff);
  expect(torpedo?.reach).toBe((165 * 5) / 2);
});
