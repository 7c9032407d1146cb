import { expect, test } from "vitest";
import { command, openField, run, shipNamed } from "../../../testing/open-field.ts";
import { REPAIR } from "../../duties.ts";

const [WEAPONS, ENGINES, SHIELDS] = [0, 1, 2];
const aMoment = 0.3;

function defiantWith(hurt: { breaches?: number[]; systems?: number[] }) {
  const state = openField([
    { name: "defiant", x: 0, y: 600 },
    { name: "terok-nor", x: 0, y: 0 },
    { name: "flagship", x: 1900, y: 0 },
  ]);
  const defiant = shipNamed(state, "defiant");
  Object.assign(defiant, hurt, { crew: REPAIR });
  defiant.repair = ["sensors", "dampers", "engines", "shields", "weapons", "breaches"];
  return { state, defiant };
}

test("an open hull comes first, then what is failing: guns before drive before shields", () => {
  const broken = { breaches: [0, 1, 0, 0], systems: [0.3, 0.3, 0.3, 0.3, 1] };
  const { state, defiant } = defiantWith(broken);
  const first = () => {
    run(state, aMoment, () => undefined);
    return defiant.repair[0];
  };
  expect(first()).toBe("breaches");
  defiant.breaches.fill(0);
  expect(first()).toBe("weapons");
  defiant.systems[WEAPONS] = 1;
  expect(first()).toBe("engines");
  defiant.systems[ENGINES] = 1;
  expect(first()).toBe("shields");
  defiant.systems[SHIELDS] = 1;
  expect(first()).toBe("shields");
});

test("nothing is forgotten when the list changes", () => {
  const { state, defiant } = defiantWith({ systems: [0.3, 1, 1, 1, 1] });
  run(state, aMoment, () => undefined);
  expect(defiant.repair).toEqual(["weapons", "sensors", "dampers", "engines", "shields", "breaches"]);
});

test("a station has no drive to mend", () => {
  const { state } = defiantWith({});
  const station = shipNamed(state, "terok-nor");
  Object.assign(station, { crew: REPAIR, systems: [1, 0.2, 0.4, 1, 1] });
  run(state, aMoment, () => undefined);
  expect(station.repair[0]).toBe("shields");
});

test("what the commander put first is mended to the end; then the crew decides again", () => {
  const { state, defiant } = defiantWith({ breaches: [2, 0, 0, 0], systems: [1, 1, 1, 0.4, 1] });
  command(state, "defiant", { kind: "repair", priority: ["sensors"] });
  run(state, aMoment, () => undefined);
  expect([defiant.repair[0], defiant.word]).toEqual(["sensors", REPAIR]);
  defiant.systems[3] = 1;
  run(state, aMoment, () => undefined);
  expect([defiant.repair[0], defiant.word]).toEqual(["breaches", 0]);
});

test("what can be mended only so far is done when it is so far", () => {
  const { state, defiant } = defiantWith({ breaches: [2, 0, 0, 0] });
  Object.assign(defiant, { systems: [1, 0.5, 1, 1, 1], ceilings: [1, 0.5, 1, 1, 1] });
  command(state, "defiant", { kind: "repair", priority: ["engines"] });
  run(state, aMoment, () => undefined);
  expect([defiant.repair[0], defiant.word]).toEqual(["breaches", 0]);
});

test("a docked ship's crew minds its list too; one that is told not to leaves it", () => {
  const { state, defiant } = defiantWith({ systems: [0.2, 1, 1, 1, 1] });
  defiant.status = "docked";
  run(state, aMoment, () => undefined);
  expect(defiant.repair[0]).toBe("weapons");
  command(state, "defiant", { kind: "crew", duty: "repair", on: false });
  defiant.breaches[0] = 2;
  run(state, aMoment, () => undefined);
  expect(defiant.repair[0]).toBe("weapons");
});
