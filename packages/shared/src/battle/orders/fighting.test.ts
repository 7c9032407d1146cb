import { expect, test } from "vitest";
import { SYSTEMS } from "../../ships/types.ts";
import { contactOf, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import { anyOrderField } from "../../testing/order-table.ts";

const id = (state: ReturnType<typeof anyOrderField>, name: string) => shipNamed(state, name).id;

test("a target may be aimed at in one system, and both be left to the crew again", () => {
  const state = anyOrderField();
  const ships = [id(state, "galor-1")];
  give(state, "alliance", { kind: "target", ships, target: contactOf(state, "defiant"), system: "dampers" });
  expect(shipNamed(state, "galor-1")).toMatchObject({ target: contactOf(state, "defiant"), targetSystem: SYSTEMS.indexOf("dampers") });
  give(state, "alliance", { kind: "target", ships, target: null });
  expect(shipNamed(state, "galor-1")).toMatchObject({ target: -1, targetSystem: -1 });
});

test("shares of power must add up to the whole; the core gives no more than it can", () => {
  const state = anyOrderField();
  const power = (name: string, weapons: number, core: number) =>
    give(state, name === "galor-1" ? "alliance" : "terran", {
      kind: "power",
      ships: [id(state, name)],
      weapons,
      shields: 30,
      engines: 20,
      core,
    });
  expect(power("galor-1", 49, 100)).toBe("bad-split");
  expect(power("galor-1", 50, 101)).toBe("core-limit");
  expect(power("raider", 50, 140)).toBe("core-limit");
  expect(power("defiant", 50, 140)).toBe(null);
  expect(power("galor-1", 50, 60)).toBe(null);
  const { power: shares, core } = shipNamed(state, "galor-1");
  expect([...shares, core]).toEqual([0.5, 0.3, 0.2, 0.6]);
});

test("a facing that a ship has can be fed first, and left again; the station has six", () => {
  const state = anyOrderField();
  const reinforce = (name: string, facing: number | null) => give(state, "terran", { kind: "reinforce", ships: [id(state, name)], facing });
  expect(reinforce("defiant", 4)).toBe("no-facing");
  expect(reinforce("terok-nor", 5)).toBe(null);
  expect(reinforce("defiant", 2)).toBe(null);
  expect(shipNamed(state, "defiant").reinforced).toBe(2);
  reinforce("defiant", null);
  expect(shipNamed(state, "defiant").reinforced).toBe(-1);
});

test("the station, docked ships and Defiant in her scaffold take orders about guns, power and repair", () => {
  const state = anyOrderField();
  shipNamed(state, "raider").status = "docked";
  shipNamed(state, "defiant").status = "scaffold";
  const ships = ["terok-nor", "raider", "defiant"].map((name) => id(state, name));
  expect(give(state, "terran", { kind: "fire", ships, mode: "free" })).toBe(null);
  expect(give(state, "terran", { kind: "power", ships, weapons: 20, shields: 60, engines: 20, core: 100 })).toBe(null);
  expect(give(state, "terran", { kind: "repair", ships, priority: ["sensors"] })).toBe(null);
  for (const ship of ships) expect(state.ships[ship]).toMatchObject({ holdFire: false, power: [0.2, 0.6, 0.2], core: 1 });
});
