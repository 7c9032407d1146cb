import { expect, test } from "vitest";
import { command, openField, run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState } from "../state.ts";
import { woundHull } from "./damage.ts";
import { feelLosses, steadyNerves } from "./nerve.ts";

const commanders = { sisko: true, obrien: true, jennifer: true, bashir: true, jadzia: true, kira: true, worf: true };

/** The fleet far from the rebels: the flagship at the middle, a Bird near her and one far off. */
function fleet(worf = true): BattleState {
  return openField(
    [
      { name: "flagship", x: 0, y: 0 },
      { name: "galor-1", x: 0, y: 300 },
      { name: "bird-1", x: 200, y: 0 },
      { name: "bird-2", x: 1500, y: 0 },
      { name: "bird-3", x: 1450, y: 200 },
      { name: "defiant", x: -1990, y: 0 },
    ],
    { commanders: { ...commanders, worf } },
  );
}

/** Destroys a ship and lets the others feel it, as in a tick that is a beat. */
function lose(state: BattleState, name: string): BattleEvent[] {
  const out: BattleEvent[] = [];
  woundHull(shipNamed(state, name), 1e6, -1, "fire", out);
  feelLosses(state, out, 0);
  steadyNerves(state, 1 / 5, out);
  return out;
}

const nerve = (state: BattleState, name: string) => shipNamed(state, name).nerve;

test("a loss in sight shakes those who see it, and not those far away", () => {
  const state = fleet();
  lose(state, "bird-2");
  expect(nerve(state, "bird-3")).toBeLessThan(0.95);
  expect(nerve(state, "bird-1")).toBe(1);
});

test("the bigger the ship the worse the loss, and the bigger the witness the less it is felt", () => {
  const [bird, galor] = [fleet(), fleet()];
  Object.assign(shipNamed(bird, "bird-2"), { x: 100, y: 0 });
  Object.assign(shipNamed(galor, "bird-2"), { x: 100, y: 0 });
  lose(bird, "bird-2");
  lose(galor, "galor-1");
  expect(nerve(galor, "bird-1")).toBeLessThan(nerve(bird, "bird-1"));
  expect(nerve(bird, "flagship")).toBeGreaterThan(nerve(bird, "bird-1"));
});

test("Worf's presence steadies the ships near him; without him it does nothing", () => {
  const after = (worf: boolean, name: string) => {
    const state = fleet(worf);
    shipNamed(state, name).nerve = 0.5;
    run(state, 5, () => {});
    return nerve(state, name);
  };
  expect(after(true, "bird-1")).toBeGreaterThan(after(true, "bird-2") + 0.05);
  expect(after(false, "bird-1")).toBeCloseTo(after(false, "bird-2"), 9);
  expect(after(false, "bird-2")).toBeGreaterThan(0.5);
});

test("his loss is felt by the whole fleet, wherever it is, and breaks who is already shaken", () => {
  const state = fleet();
  shipNamed(state, "bird-2").nerve = 0.6;
  const out = lose(state, "flagship");
  expect(nerve(state, "bird-3")).toBeLessThan(0.6);
  expect(shipNamed(state, "bird-2").broken).toBe(true);
  expect(out).toContainEqual({ kind: "broke", a: shipNamed(state, "bird-2").id });
});

test("his flight unnerves the fleet while it is seen", () => {
  const state = fleet();
  command(state, "flagship", { kind: "withdraw" });
  run(state, 10, () => {});
  expect(nerve(state, "bird-1")).toBeLessThan(0.7);
  expect(nerve(state, "flagship")).toBeGreaterThanOrEqual(0.99);
});

test("a broken crew turns for home and obeys no flying orders until it rallies", () => {
  const state = fleet();
  const bird = shipNamed(state, "bird-1");
  bird.nerve = 0.05;
  const told: BattleEvent[] = [];
  run(state, 0.05, (events) => void told.push(...events));
  expect(bird.broken).toBe(true);
  expect(bird.tasks.map((task) => task.kind)).toEqual(["withdraw"]);
  for (const order of [{ kind: "hold" }, { kind: "move", x: 0, y: 0 }, { kind: "withdraw" }] as const)
    expect(give(state, "alliance", { ships: [bird.id], ...order })).toBe("crew-broken");
  expect(give(state, "alliance", { kind: "take-helm", ship: bird.id })).toBe("crew-broken");
  expect(give(state, "alliance", { kind: "fire", ships: [bird.id], mode: "hold" })).toBe(null);
  bird.nerve = 0.9;
  run(state, 0.2, (events) => void told.push(...events));
  expect(bird.broken).toBe(false);
  expect(give(state, "alliance", { kind: "hold", ships: [bird.id] })).toBe(null);
  expect(told.filter((event) => event.kind === "broke" || event.kind === "rallied")).toEqual([
    { kind: "broke", a: bird.id },
    { kind: "rallied", a: bird.id },
  ]);
});

test("a crew that breaks takes the helm out of its commander's hand", () => {
  const state = fleet();
  const bird = shipNamed(state, "bird-1");
  give(state, "alliance", { kind: "take-helm", ship: bird.id });
  bird.nerve = 0.05;
  run(state, 0.15, () => {});
  expect(state.alliance.helm).toBe(-1);
});

test("a crew that rallies during the full retreat goes on leaving", () => {
  const state = fleet();
  const flagship = shipNamed(state, "flagship");
  give(state, "alliance", { kind: "full-retreat" });
  flagship.broken = true;
  flagship.nerve = 0.9;
  run(state, 0.1, () => {});
  expect(flagship.broken).toBe(false);
  run(state, 120, () => {});
  expect(state.ending).toBe("full-retreat");
});
