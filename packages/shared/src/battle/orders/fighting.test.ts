import { expect, test } from "vitest";
import { SYSTEMS } from "../../ships/types.ts";
import { contactOf, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import { anyOrderField } from "../../testing/order-table.ts";
import { BRACE, CORE, DUTIES, type Duty, dutiesOf, EVERY_DUTY, NO_DUTY, POWER, seesTo } from "../duties.ts";

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

test("shares and core are set apart, each leaving the other as it is and in its crew's hands", () => {
  const state = anyOrderField();
  const defiant = shipNamed(state, "defiant");
  const power = (fields: object) => give(state, "terran", { kind: "power", ships: [defiant.id], ...fields });
  const { core } = defiant;
  expect(power({ weapons: 50, shields: 30, engines: 20 })).toBe(null);
  expect([defiant.core, defiant.word]).toEqual([core, POWER]);
  defiant.word = NO_DUTY;
  expect(power({ core: 120 })).toBe(null);
  expect([...defiant.power, defiant.core, defiant.word]).toEqual([0.5, 0.3, 0.2, 1.2, CORE]);
  expect(power({ weapons: 50, shields: 50, core: 120 })).toBe("bad-split");
  expect(power({})).toBe("bad-split");
});

test.each<[Duty, Parameters<typeof give>[2]]>([
  ["brace", { kind: "reinforce", facing: 2 }],
  ["aim", { kind: "target" }],
  ["core", { kind: "power", core: 120 }],
  ["power", { kind: "power", weapons: 50, shields: 30, engines: 20 }],
  ["repair", { kind: "repair", priority: ["engines"] }],
])("the commander's order takes %s out of the crew's hands until he hands it back", (duty, order) => {
  const state = anyOrderField();
  const defiant = shipNamed(state, "defiant");
  const ships = [defiant.id];
  defiant.crew = EVERY_DUTY;
  expect(give(state, "terran", { ...order, ships, ...(duty === "aim" ? { target: contactOf(state, "flagship") } : {}) })).toBe(null);
  expect(dutiesOf(defiant.word)).toEqual([duty]);
  expect(give(state, "terran", { kind: "crew", ships, duty, on: true })).toBe(null);
  expect(defiant).toMatchObject({ crew: EVERY_DUTY, word: NO_DUTY });
});

test("each duty of each ship has its own switch; what is forbidden is nobody's, what is left to the crew is its own again", () => {
  const state = anyOrderField();
  const [galor, bird] = [shipNamed(state, "galor-1"), shipNamed(state, "bird-1")];
  galor.crew = EVERY_DUTY;
  bird.crew = EVERY_DUTY;
  for (const duty of DUTIES) {
    give(state, "alliance", { kind: "crew", ships: [galor.id], duty, on: false });
    expect(dutiesOf(galor.crew)).toEqual(DUTIES.filter((each) => each !== duty));
    give(state, "alliance", { kind: "crew", ships: [galor.id, bird.id], duty, on: true });
  }
  expect([galor.crew, bird.crew]).toEqual([EVERY_DUTY, EVERY_DUTY]);
  give(state, "alliance", { kind: "reinforce", ships: [galor.id], facing: 1 });
  give(state, "alliance", { kind: "crew", ships: [galor.id], duty: "brace", on: false });
  expect(seesTo(galor, BRACE)).toBe(false);
  expect(galor.word).toBe(NO_DUTY);
});
