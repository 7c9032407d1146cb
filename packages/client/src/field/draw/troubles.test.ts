import { expect, test } from "vitest";
import { ownShip } from "../../../demo/sample-picture.ts";
import { Troubles } from "./troubles.ts";

const defiant = (hull: number, fore = 1) => ({ id: 1, ship: ownShip(1, "defiant", "defiant", { hull, shields: [fore, 1, 1, 1] }) });

test("a hit on the shields and one on the hull are told apart, and for a while", () => {
  const troubles = new Troubles();
  expect(troubles.of(defiant(1), 0)).toBe("none");
  expect(troubles.of(defiant(1, 0.9), 1)).toBe("struck");
  expect(troubles.of(defiant(0.95, 0.9), 2)).toBe("hurt");
  expect(troubles.of(defiant(0.95, 0.9), 4)).toBe("hurt");
  expect(troubles.of(defiant(0.95, 0.9), 6)).toBe("none");
});

test("what drains slowly is no hit, and a ship near its end is in danger struck or not", () => {
  const troubles = new Troubles();
  for (let i = 0; i < 20; i++) expect(troubles.of(defiant(1, 1 - i * 0.01), i * 0.1)).toBe("none");
  expect(troubles.of(defiant(0.3), 9)).toBe("dying");
  expect(troubles.of(defiant(0.3), 99)).toBe("dying");
});

test("of a contact nothing is told, whatever befalls it", () => {
  const troubles = new Troubles();
  for (const hull of [1, 0.2]) expect(troubles.of({ id: 100, ship: null, hull } as { id: number; ship: null }, 1)).toBe("none");
});
