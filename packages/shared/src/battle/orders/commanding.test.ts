import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { SHIELDS } from "../../ships/types.ts";
import { contactOf, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import { anyOrderField } from "../../testing/order-table.ts";
import { RECHARGED } from "../obrien.ts";
import type { BattleState, Commanders } from "../state.ts";

const id = (state: BattleState, name: string) => shipNamed(state, name).id;

/** The field without one of the named people. */
function without(who: keyof Commanders): BattleState {
  const state = anyOrderField();
  return { ...state, setup: { ...state.setup, commanders: { ...state.setup.commanders, [who]: false } } };
}

test("only Sisko can fly Defiant by hand; any other captain his own ship", () => {
  expect(give(anyOrderField(), "terran", { kind: "take-helm", ship: 1 })).toBe(null);
  const state = without("sisko");
  expect(give(state, "terran", { kind: "take-helm", ship: id(state, "defiant") })).toBe("no-sisko");
  expect(give(state, "terran", { kind: "take-helm", ship: id(state, "raider") })).toBe(null);
  expect(give(state, "alliance", { kind: "take-helm", ship: id(state, "flagship") })).toBe(null);
});

test("what cannot move has no helm, nor what is made fast", () => {
  const state = anyOrderField();
  expect(give(state, "terran", { kind: "take-helm", ship: id(state, "terok-nor") })).toBe("immobile");
  shipNamed(state, "raider").status = "docked";
  expect(give(state, "terran", { kind: "take-helm", ship: id(state, "raider") })).toBe("ship-docked");
  shipNamed(state, "defiant").status = "scaffold";
  expect(give(state, "terran", { kind: "take-helm", ship: id(state, "defiant") })).toBe("ship-in-scaffold");
});

test("a helm handed back leaves the ship to the tasks it had", () => {
  const state = anyOrderField();
  give(state, "terran", { kind: "orbit", ships: [1], target: contactOf(state, "flagship"), radius: 110 });
  give(state, "terran", { kind: "take-helm", ship: 1 });
  expect(give(state, "terran", { kind: "release-helm" })).toBe(null);
  expect(give(state, "terran", { kind: "release-helm" })).toBe("no-helm");
  expect(shipNamed(state, "defiant").tasks.map((task) => task.kind)).toEqual(["orbit"]);
});

test("one helm at a time: taking the next hands the first back", () => {
  const state = anyOrderField();
  give(state, "terran", { kind: "take-helm", ship: id(state, "defiant") });
  give(state, "terran", { kind: "take-helm", ship: id(state, "raider") });
  expect(state.terran.helm).toBe(id(state, "raider"));
  expect(give(state, "terran", { kind: "hold", ships: [id(state, "defiant")] })).toBe(null);
});

test("a hand-flown ship that is lost or made fast has no helm any more", () => {
  for (const status of ["destroyed", "docked"] as const) {
    const state = anyOrderField();
    give(state, "terran", { kind: "take-helm", ship: 1 });
    shipNamed(state, "defiant").status = status;
    run(state, 0.1, () => {});
    expect(state.terran.helm).toBe(-1);
  }
});

test("O'Brien must be there, and have something to do", () => {
  const absent = without("obrien");
  expect(give(absent, "terran", { kind: "burst", ship: 1 })).toBe("no-obrien");
  expect(give(absent, "terran", { kind: "rush-repair", ship: 1, system: "engines" })).toBe("no-obrien");
  const state = anyOrderField();
  expect(give(state, "terran", { kind: "rush-repair", ship: 1, system: "engines" })).toBe("nothing-to-repair");
  expect(give(state, "terran", { kind: "burst", ship: id(state, "raider") })).toBe("no-core");
  expect(give(state, "alliance", { kind: "rush-repair", ship: id(state, "galor-1"), system: "engines" })).toBe("no-obrien");
  expect(give(state, "alliance", { kind: "burst", ship: id(state, "galor-1") })).toBe("no-obrien");
  expect(state.terran.obrienUsed).toBe(false);
});

test("a rushed repair of the shields brings every facing to a fifth of its charge at once, and takes nothing from a fuller one", () => {
  const state = anyOrderField();
  const defiant = shipNamed(state, "defiant");
  const full = CLASSES.defiant.shields;
  const rush = () => give(state, "terran", { kind: "rush-repair", ship: 1, system: "shields" });
  defiant.shields = full.map((charge, i) => charge * [0, 0.2, 0.7, 1][i]!);
  expect(rush()).toBe(null);
  expect(defiant.shields).toEqual(full.map((charge, i) => charge * [RECHARGED, RECHARGED, 0.7, 1][i]!));
  // Generators that are hurt are mended with them.
  Object.assign(state.terran, { obrienUsed: false, obrienRest: 0 });
  defiant.shields = full.map(() => 0);
  defiant.systems[SHIELDS] = 0.2;
  expect(rush()).toBe(null);
  expect(defiant.shields).toEqual(full.map((charge) => charge * RECHARGED));
  expect(defiant.systems[SHIELDS]).toBeGreaterThan(0.9);
});

test("shields that have more charge everywhere than a rush would give are nothing to rush", () => {
  const state = anyOrderField();
  shipNamed(state, "defiant").shields = CLASSES.defiant.shields.map((charge) => charge * 0.4);
  expect(give(state, "terran", { kind: "rush-repair", ship: 1, system: "shields" })).toBe("nothing-to-repair");
  expect(state.terran.obrienUsed).toBe(false);
});

test("there is no burst in the scaffold or at the dock", () => {
  for (const [status, code] of [
    ["scaffold", "ship-in-scaffold"],
    ["docked", "ship-docked"],
  ] as const) {
    const state = anyOrderField();
    shipNamed(state, "defiant").status = status;
    expect(give(state, "terran", { kind: "burst", ship: 1 })).toBe(code);
  }
});

test("a scaffold comes off once, and only where there is one", () => {
  const state = anyOrderField();
  expect(give(state, "terran", { kind: "jettison", ship: id(state, "raider") })).toBe("no-scaffold");
  shipNamed(state, "defiant").status = "scaffold";
  expect(give(state, "terran", { kind: "jettison", ship: 1 })).toBe(null);
  expect(give(state, "terran", { kind: "jettison", ship: 1 })).toBe("already-jettisoning");
});

test("the raider is recalled once, by the rebels, while it is out there", () => {
  const state = anyOrderField();
  expect(give(state, "terran", { kind: "recall", vector: 10 })).toBe("not-recallable");
  shipNamed(state, "raider").status = "away";
  expect(give(state, "alliance", { kind: "recall", vector: 10 })).toBe("not-yours");
  expect(give(state, "terran", { kind: "recall", vector: 10 })).toBe(null);
  expect(give(state, "terran", { kind: "recall", vector: 20 })).toBe("not-recallable");
});

test("a shadow is projected by a ship on the field with projectors", () => {
  const state = anyOrderField();
  const shadow = (name: string) => give(state, "terran", { kind: "shadow", ship: id(state, name), posing: "raider", x: 0, y: 0 });
  expect(shadow("defiant")).toBe("no-projectors");
  shipNamed(state, "raider").status = "docked";
  expect(shadow("raider")).toBe("ship-docked");
});
