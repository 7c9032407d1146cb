import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { ENGINES, SENSORS, SHIELDS, SYSTEMS, WEAPONS } from "../../ships/types.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState } from "../state.ts";

function field(): BattleState {
  return openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "raider", x: 0, y: 500 },
    { name: "defiant", x: 0, y: -500 },
    { name: "bird-1", x: 1990, y: 0 },
  ]);
}

test("one team works on one thing, in the order of the list", () => {
  const state = field();
  const raider = shipNamed(state, "raider");
  expect(CLASSES.raider.teams).toBe(1);
  raider.systems = SYSTEMS.map(() => 0.9);
  command(state, "raider", { kind: "repair", priority: ["sensors", "engines"] });
  run(state, 2, () => {});
  expect(raider.systems[SENSORS]).toBeGreaterThan(0.9);
  expect([raider.systems[WEAPONS], raider.systems[ENGINES], raider.systems[SHIELDS]]).toEqual([0.9, 0.9, 0.9]);
  run(state, 12, () => {});
  expect(raider.systems[SENSORS]).toBe(1);
  expect(raider.systems[ENGINES]).toBeGreaterThan(0.9);
});

test("more teams work on more things at once", () => {
  const state = field();
  const defiant = shipNamed(state, "defiant");
  defiant.systems = SYSTEMS.map(() => 0.5);
  run(state, 2, () => {});
  expect(defiant.systems.filter((health) => health > 0.5)).toHaveLength(CLASSES.defiant.teams);
});

test("a list given in part keeps the rest behind it", () => {
  const state = field();
  command(state, "raider", { kind: "repair", priority: ["dampers", "dampers", "engines"] });
  expect(shipNamed(state, "raider").repair).toEqual(["dampers", "engines", "breaches", "weapons", "shields", "sensors"]);
});

test("breaches are sealed one after the other, not all at once", () => {
  const state = field();
  const raider = shipNamed(state, "raider");
  raider.breaches = [1, 1, 0, 0];
  run(state, 1, () => {});
  expect(raider.breaches[0]).toBeLessThan(1);
  expect(raider.breaches[1]).toBe(1);
});

test("a system that comes back says so once", () => {
  const state = field();
  shipNamed(state, "raider").systems[ENGINES] = 0.2;
  const told: BattleEvent[] = [];
  run(state, 20, (events) => void told.push(...events.filter((event) => event.kind === "system-up")));
  expect(told).toEqual([{ kind: "system-up", a: shipNamed(state, "raider").id, system: "engines" }]);
});

test("in space teams do not mend the hull; docked ships mend it, and everything else faster", () => {
  const hurt = (docked: boolean) => {
    const state = field();
    const defiant = shipNamed(state, "defiant");
    if (docked) defiant.status = "docked";
    defiant.hull = 100;
    defiant.systems[ENGINES] = 0.2;
    defiant.breaches[1] = 0.1;
    defiant.shields = [0, 0, 0, 0];
    const tube = defiant.mounts[6];
    if (tube !== undefined) tube.left = 0;
    run(state, 10, () => {});
    return { ...defiant, torpedoes: defiant.mounts[6]?.left ?? 0 };
  };
  const [space, dock] = [hurt(false), hurt(true)];
  expect(space.hull).toBeLessThanOrEqual(100);
  expect(dock.hull).toBeGreaterThan(110);
  expect(dock.systems[ENGINES]).toBeGreaterThan(space.systems[ENGINES] as number);
  expect(dock.shields[0]).toBeGreaterThan(space.shields[0] as number);
  expect(space.torpedoes).toBe(0);
  expect(dock.torpedoes).toBeGreaterThanOrEqual(1);
});

test("nothing is mended past what it was built with", () => {
  const state = field();
  const defiant = shipNamed(state, "defiant");
  defiant.status = "docked";
  run(state, 30, () => {});
  expect(defiant.hull).toBe(CLASSES.defiant.hull);
  expect(defiant.shields).toEqual(CLASSES.defiant.shields);
  expect(defiant.systems).toEqual(SYSTEMS.map(() => 1));
});
