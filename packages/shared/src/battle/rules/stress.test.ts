import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { DAMPERS } from "../../ships/types.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import { BURST_REST, BURST_TIME, OBRIEN_REST } from "../obrien.ts";
import type { BattleState } from "../state.ts";
import { safeCore } from "./power.ts";

const field = (overhaul: number, chance = 1): BattleState =>
  openField(
    [
      { name: "defiant", x: 0, y: 0 },
      { name: "bird-1", x: 1990, y: 0 },
    ],
    { overhaul, chance },
  );
const even = (core: number) => ({ kind: "power", weapons: 34, shields: 33, engines: 33, core });

test("at the dampers' first state full core power shakes Defiant to pieces, unaided", () => {
  for (let chance = 0; chance < 5; chance++) {
    const state = field(0, chance);
    command(state, "defiant", even(140));
    const events: BattleEvent[] = [];
    run(state, 180, (tick) => void events.push(...tick));
    expect(shipNamed(state, "defiant").status).toBe("destroyed");
    expect(events.filter((event) => event.kind === "destroyed")).toEqual([expect.objectContaining({ b: -1, cause: "stress" })]);
    expect(events.some((event) => event.kind === "stress")).toBe(true);
    expect(Math.min(...shipNamed(state, "defiant").systems)).toBeLessThan(0.9);
  }
});

test("fully overhauled she never does, however long", () => {
  const state = field(1);
  command(state, "defiant", even(140));
  run(state, 800, () => {});
  expect(shipNamed(state, "defiant")).toMatchObject({ status: "active", stress: 0, hull: CLASSES.defiant.hull });
});

test("stress builds above the limit the picture shows and eases below it", () => {
  const state = field(0.5);
  const limit = seenBy(state, "terran").own.find((ship) => ship.name === "defiant")?.safeCore ?? 0;
  expect(limit).toBeCloseTo(safeCore(shipNamed(state, "defiant"), 0.5), 12);
  expect(limit).toBeLessThan(1.4);
  command(state, "defiant", even(Math.floor(limit * 100)));
  run(state, 20, () => {});
  expect(shipNamed(state, "defiant").stress).toBe(0);
  command(state, "defiant", even(Math.ceil(limit * 100) + 5));
  run(state, 20, () => {});
  const built = shipNamed(state, "defiant").stress;
  expect(built).toBeGreaterThan(0);
  command(state, "defiant", even(50));
  run(state, 2, () => {});
  expect(shipNamed(state, "defiant").stress).toBeLessThan(built);
});

test("damaged dampers lower the limit, so a core that was safe no longer is", () => {
  const state = field(1);
  command(state, "defiant", even(140));
  shipNamed(state, "defiant").systems[DAMPERS] = 0.2;
  run(state, 1, () => {});
  expect(shipNamed(state, "defiant").stress).toBeGreaterThan(0);
});

test("a little stress does no harm yet", () => {
  const state = field(0.5);
  shipNamed(state, "defiant").stress = 0.3;
  run(state, 1, () => {});
  expect(shipNamed(state, "defiant").hull).toBe(CLASSES.defiant.hull);
});

test("O'Brien's burst lifts the limit for a while at the price of stress, and can be had again when the core has cooled", () => {
  const state = field(0.7);
  const defiant = shipNamed(state, "defiant");
  const before = safeCore(defiant, 0.7);
  expect(seenBy(state, "terran").command.obrien).toBe(true);
  expect(give(state, "terran", { kind: "burst", ship: defiant.id })).toBe(null);
  expect(defiant.core).toBe(CLASSES.defiant.coreMax);
  expect(defiant.stress).toBeGreaterThan(0);
  expect(safeCore(defiant, 0.7)).toBeGreaterThan(before);
  expect(give(state, "terran", { kind: "burst", ship: defiant.id })).toBe("burst-running");
  run(state, BURST_TIME + 1, () => {});
  expect(safeCore(defiant, 0.7)).toBeLessThanOrEqual(before);
  expect(give(state, "terran", { kind: "burst", ship: defiant.id })).toBe("core-hot");
  run(state, BURST_REST, () => {});
  expect(seenBy(state, "terran").command.obrien).toBe(true);
  // Every burst has its price.
  defiant.stress = 0;
  expect(give(state, "terran", { kind: "burst", ship: defiant.id })).toBe(null);
  expect(defiant.stress).toBeGreaterThan(0);
});

test("the burst's stress stays within its scale, and its alarm is raised", () => {
  const state = field(0.2);
  const defiant = shipNamed(state, "defiant");
  defiant.stress = 1.45;
  give(state, "terran", { kind: "burst", ship: defiant.id });
  expect(defiant.stress).toBeLessThanOrEqual(1.5);
  const mild = field(0.2);
  shipNamed(mild, "defiant").stress = 0.3;
  const events: BattleEvent[] = [];
  give(mild, "terran", { kind: "burst", ship: defiant.id }, events);
  run(mild, 0.2, (tick) => void events.push(...tick));
  expect(events.filter((event) => event.kind === "stress")).toHaveLength(1);
});

test("O'Brien's rushed repair brings one system back at once; then he has to rest before the next, but not the core", () => {
  const state = field(0.7);
  const defiant = shipNamed(state, "defiant");
  defiant.systems[DAMPERS] = 0.1;
  expect(give(state, "terran", { kind: "rush-repair", ship: defiant.id, system: "dampers" })).toBe(null);
  expect(defiant.systems[DAMPERS]).toBeGreaterThan(0.9);
  const again = () => {
    defiant.systems[DAMPERS] = 0.1;
    return give(state, "terran", { kind: "rush-repair", ship: defiant.id, system: "dampers" });
  };
  expect(again()).toBe("obrien-used");
  expect(seenBy(state, "terran").command.obrien).toBe(false);
  run(state, OBRIEN_REST - 1, () => {});
  expect(again()).toBe("obrien-used");
  run(state, 1.1, () => {});
  expect(seenBy(state, "terran").command.obrien).toBe(true);
  expect(again()).toBe(null);
  expect(give(state, "terran", { kind: "burst", ship: defiant.id })).toBe(null);
});

test("stress eases at the dock too", () => {
  const state = field(0.7);
  const defiant = shipNamed(state, "defiant");
  defiant.stress = 1;
  defiant.status = "docked";
  run(state, 5, () => {});
  expect(defiant.stress).toBeLessThan(1);
});
