import { expect, test } from "vitest";
import { command, openField, run, shipNamed } from "../../../testing/open-field.ts";
import { give } from "../../../testing/order.ts";
import { CORE } from "../../duties.ts";
import { isBursting } from "../../obrien.ts";
import type { Ship } from "../../state.ts";
import { safeCore } from "../power.ts";

/** An enemy, so that the battle goes on. */
const away = { name: "flagship", x: 1900, y: 0 };

/** Defiant alone with dampers overhauled so far (0 to 1), her crew minding the core. */
function defiantWith(overhaul: number) {
  const state = openField([{ name: "defiant", x: -1900, y: 0 }, away], { overhaul });
  const defiant: Ship = shipNamed(state, "defiant");
  defiant.crew = CORE;
  return { state, defiant };
}

test.each([0, 0.5, 1])("a Defiant overhauled to %f never flies apart while her crew minds the core, whatever it was", (overhaul) => {
  const { state, defiant } = defiantWith(overhaul);
  defiant.core = 1.4;
  let most = 0;
  run(state, 300, () => {
    most = Math.max(most, defiant.stress);
    return undefined;
  });
  expect(most).toBeLessThan(0.12);
  expect([defiant.status, defiant.hull]).toEqual(["active", 520]);
});

test("the core gives all that the dampers bear, and follows them as they are hurt", () => {
  const { state, defiant } = defiantWith(1);
  run(state, 1, () => undefined);
  expect(defiant.core).toBeCloseTo(Math.min(1.4, safeCore(defiant, state.readiness.overhaul)), 1);
  defiant.systems[4] = 0.3;
  run(state, 1, () => undefined);
  expect(defiant.core).toBeLessThan(safeCore(defiant, state.readiness.overhaul));
  expect(defiant.core).toBeGreaterThan(safeCore(defiant, state.readiness.overhaul) - 0.05);
});

test("a ship that is shaken is brought to rest before the core is opened again", () => {
  const { state, defiant } = defiantWith(0);
  defiant.stress = 0.3;
  run(state, 1, () => undefined);
  expect(defiant.core).toBeLessThan(safeCore(defiant, 0) - 0.05);
  run(state, 30, () => undefined);
  expect(defiant.stress).toBeLessThan(0.15);
});

test("she flies apart when her commander says so: his core stays as he set it until he hands it back", () => {
  const { state, defiant } = defiantWith(0);
  command(state, "defiant", { kind: "power", core: 140 });
  run(state, 20, () => undefined);
  expect([defiant.core, defiant.word]).toEqual([1.4, CORE]);
  expect(defiant.stress).toBeGreaterThan(0.5);
  command(state, "defiant", { kind: "crew", duty: "core", on: true });
  run(state, 1, () => undefined);
  expect(defiant.core).toBeLessThan(0.85);
  command(state, "defiant", { kind: "power", core: 140 });
  run(state, 300, () => defiant.status === "destroyed");
  expect(defiant.status).toBe("destroyed");
});

test("O'Brien's burst is used to the full, and does no harm when it is over", () => {
  const { state, defiant } = defiantWith(0.5);
  expect(give(state, "terran", { kind: "burst", ship: defiant.id })).toBe(null);
  run(state, 1, () => undefined);
  expect(defiant.core).toBe(1.4);
  run(state, 60, () => undefined);
  expect(isBursting(defiant)).toBe(false);
  expect(defiant.core).toBeLessThan(safeCore(defiant, state.readiness.overhaul));
  expect(defiant.stress).toBeLessThan(0.2);
});

test("a core that cannot be overpowered is left as it is", () => {
  const state = openField([{ name: "galor-1", x: 900, y: 0 }]);
  const galor = shipNamed(state, "galor-1");
  galor.crew = CORE;
  command(state, "galor-1", { kind: "power", core: 60 });
  run(state, 1, () => undefined);
  expect([galor.core, galor.word]).toEqual([0.6, 0]);
});
