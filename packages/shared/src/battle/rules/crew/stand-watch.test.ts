import { expect, test } from "vitest";
import { openField, run, shipNamed } from "../../../testing/open-field.ts";
import { createBattle, defaultSetup } from "../../create.ts";
import { EVERY_DUTY, NO_DUTY } from "../../duties.ts";
import type { ShipStatus } from "../../state.ts";

test("at the opening every crew has all its duties, and nobody has taken anything over", () => {
  for (const { crew, word } of createBattle(defaultSetup(1, 1)).ships) expect([crew, word]).toEqual([EVERY_DUTY, NO_DUTY]);
});

/** Whether Defiant's crew does anything about a worn shield while she is as said. */
function isSeenTo(status: ShipStatus): boolean {
  const state = openField([{ name: "terok-nor", x: 0, y: 0 }]);
  const defiant = shipNamed(state, "defiant");
  Object.assign(defiant, { status, crew: EVERY_DUTY, x: 0, y: 150 });
  defiant.shields[2] = 1;
  run(state, 0.3, () => undefined);
  return defiant.reinforced === 2;
}

test.each<[ShipStatus, boolean]>([
  ["active", true],
  ["docked", true],
  ["scaffold", false],
  ["away", false],
  ["destroyed", false],
])("a crew whose ship is %s: sees to its duties is %s", (status, seen) => {
  expect(isSeenTo(status)).toBe(seen);
});
