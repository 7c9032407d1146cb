import { expect, test } from "vitest";
import { seenBy } from "../../sight/seen-by.ts";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import { createBattle, defaultSetup } from "../create.ts";
import type { BattleEvent } from "../events.ts";
import { ARENA_RADIUS } from "../field.ts";
import type { BattleState } from "../state.ts";
import { JETTISON_TIME, RECALL_TIME } from "./coming-and-going.ts";

const kinds = (state: BattleState, seconds: number, ...wanted: BattleEvent["kind"][]) => {
  const found: BattleEvent["kind"][] = [];
  run(state, seconds, (events) => void found.push(...events.map((event) => event.kind).filter((kind) => wanted.includes(kind))));
  return found;
};

test("Defiant starts in her scaffold; the jettison takes its time, then she may move and fire", () => {
  const state = createBattle(defaultSetup(3, 4));
  const defiant = shipNamed(state, "defiant");
  const { x, y } = defiant;
  expect(give(state, "terran", { kind: "move", ships: [defiant.id], x: 500, y: 0 })).toBe("ship-in-scaffold");
  expect(give(state, "terran", { kind: "jettison", ship: defiant.id })).toBe(null);
  expect(kinds(state, JETTISON_TIME - 0.1, "scaffold-clear")).toEqual([]);
  expect(defiant).toMatchObject({ status: "scaffold", x, y });
  expect(seenBy(state, "terran").own.find((ship) => ship.name === "defiant")?.scaffold).toBeCloseTo(0.1, 1);
  expect(kinds(state, 0.2, "scaffold-clear")).toEqual(["scaffold-clear"]);
  expect(defiant.status).toBe("active");
  expect(give(state, "terran", { kind: "move", ships: [defiant.id], x: 500, y: 0 })).toBe(null);
  run(state, 2, () => {});
  expect(defiant.speed).toBeGreaterThan(0);
});

test("left alone she stays in the scaffold, out of every sight", () => {
  const state = createBattle(defaultSetup(3, 4));
  run(state, 60, () => {});
  expect(shipNamed(state, "defiant").status).toBe("scaffold");
  expect(seenBy(state, "alliance").contacts.some((contact) => contact.cls === "defiant")).toBe(false);
});

const away = (raiderAway: number, bashir = true) =>
  createBattle({
    ...defaultSetup(5, 6),
    raiderAway,
    commanders: { sisko: true, obrien: true, bashir, jadzia: true, worf: true, jennifer: true, kira: true },
  });

test.each([0, 90, 217, 360])("Bashir brings the raider in on the vector %d that was picked, heading for the station", (vector) => {
  const state = away(20);
  expect(give(state, "terran", { kind: "recall", vector })).toBe(null);
  expect(seenBy(state, "terran").command).toMatchObject({ raiderRecalled: true });
  expect(kinds(state, 19.9, "arrived")).toEqual([]);
  expect(kinds(state, 0.2, "arrived")).toEqual(["arrived"]);
  const { x, y, heading, status } = shipNamed(state, "raider");
  const rad = (vector * Math.PI) / 180;
  expect(status).toBe("active");
  expect(Math.hypot(x, y)).toBeLessThan(ARENA_RADIUS);
  expect(Math.hypot(x - Math.cos(rad) * 1940, y - Math.sin(rad) * 1940)).toBeLessThan(20);
  expect(Math.cos((heading * Math.PI) / 180)).toBeCloseTo(-Math.cos(rad), 6);
  expect(Math.sin((heading * Math.PI) / 180)).toBeCloseTo(-Math.sin(rad), 6);
});

test("recalled late, it still takes its time; not recalled, it stays away", () => {
  const state = away(5);
  run(state, 30, () => {});
  expect(shipNamed(state, "raider").status).toBe("away");
  give(state, "terran", { kind: "recall", vector: 90 });
  expect(kinds(state, RECALL_TIME - 0.1, "arrived")).toEqual([]);
  expect(kinds(state, 0.3, "arrived")).toEqual(["arrived"]);
});

test("without Bashir nobody can recall it; it comes by itself when it can", () => {
  const state = away(15, false);
  expect(give(state, "terran", { kind: "recall", vector: 90 })).toBe("no-bashir");
  expect(kinds(state, 16, "arrived")).toEqual(["arrived"]);
});

const docks = () =>
  openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "raider", x: 0, y: 400 },
    { name: "bird-1", x: 1990, y: 0 },
  ]);

test("a ship that comes alongside is made fast, off the field and out of harm, until it is let go", () => {
  const state = docks();
  const raider = shipNamed(state, "raider");
  command(state, "raider", { kind: "dock" });
  expect(kinds(state, 20, "docked")).toEqual(["docked"]);
  expect(raider).toMatchObject({ status: "docked", speed: 0, tasks: [] });
  expect(give(state, "terran", { kind: "move", ships: [raider.id], x: 0, y: 0 })).toBe("ship-docked");
  const out: BattleEvent[] = [];
  expect(give(state, "terran", { kind: "undock", ships: [raider.id] }, out)).toBe(null);
  expect(out).toEqual([{ kind: "undocked", a: raider.id }]);
  expect(raider.status).toBe("active");
  run(state, 1, () => {});
  expect(raider.status).toBe("active");
});

test("a docking order whose dock is lost ends", () => {
  const state = docks();
  command(state, "raider", { kind: "dock" });
  shipNamed(state, "terok-nor").status = "withdrawn";
  run(state, 0.1, () => {});
  expect(shipNamed(state, "raider").tasks).toEqual([]);
});

test("a ship ordered off the field flies to the edge and is gone", () => {
  const state = docks();
  const raider = shipNamed(state, "raider");
  command(state, "raider", { kind: "withdraw" });
  expect(kinds(state, 30, "withdrew")).toEqual(["withdrew"]);
  expect(raider.status).toBe("withdrawn");
  expect(give(state, "terran", { kind: "hold", ships: [raider.id] })).toBe("ship-gone");
});

test("all others are kept inside the edge", () => {
  const state = docks();
  const raider = shipNamed(state, "raider");
  command(state, "raider", { kind: "move", x: 0, y: 2400 });
  run(state, 40, () => {
    expect(Math.hypot(raider.x, raider.y)).toBeLessThanOrEqual(ARENA_RADIUS + 1e-6);
  });
  expect(raider.status).toBe("active");
});
