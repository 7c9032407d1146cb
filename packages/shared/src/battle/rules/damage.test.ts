import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { AFT, FORE, SYSTEMS, WEAPONS } from "../../ships/types.ts";
import { openField, run, shipNamed } from "../../testing/open-field.ts";
import type { BattleEvent } from "../events.ts";
import { damageSystem, SYSTEM_DOWN, strike, woundHull } from "./damage.ts";
import { limitsOf } from "./power.ts";

const field = (chance = 1) =>
  openField(
    [
      { name: "galor-1", x: 0, y: 0 },
      { name: "defiant", x: 1900, y: 0 },
    ],
    { chance },
  );
const by = 1;

test("damage goes to the facing struck and to no other; the hull is untouched while it holds", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  strike(state, galor, FORE, 100, by, -1, "fire", []);
  expect(galor.shields).toEqual(CLASSES.galor.shields.map((full, i) => (i === FORE ? full - 100 : full)));
  expect(galor.hull).toBe(CLASSES.galor.hull);
});

test("what the facing cannot take goes through to the hull, and the fall of the shield is told once", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  const out: BattleEvent[] = [];
  galor.shields[AFT] = 30;
  strike(state, galor, AFT, 100, by, -1, "fire", out);
  strike(state, galor, AFT, 10, by, -1, "fire", out);
  expect(galor.shields[AFT]).toBe(0);
  expect(galor.hull).toBe(CLASSES.galor.hull - 80);
  expect(out.filter((event) => event.kind === "shield-down")).toEqual([{ kind: "shield-down", a: galor.id, facing: AFT }]);
});

test("a hit that takes a shield exactly down costs no hull", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  galor.shields[FORE] = 50;
  strike(state, galor, FORE, 50, by, -1, "fire", []);
  expect([galor.shields[FORE], galor.hull]).toEqual([0, CLASSES.galor.hull]);
});

test("who struck is remembered as pressing, and fades", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  strike(state, galor, FORE, 100, by, -1, "fire", []);
  expect(galor.pressedBy[by]).toBe(100);
  run(state, 10, () => {});
  expect(galor.pressedBy[by]).toBeLessThan(40);
});

test("the last of the hull destroys the ship, where it is, once", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  const out: BattleEvent[] = [];
  galor.shields[FORE] = 0;
  strike(state, galor, FORE, 5000, by, -1, "torpedo", out);
  expect(galor).toMatchObject({ status: "destroyed", hull: 0, speed: 0, tasks: [] });
  expect(out.filter((event) => event.kind === "destroyed")).toEqual([
    { kind: "destroyed", a: galor.id, b: by, cause: "torpedo", x: 0, y: 0 },
  ]);
});

test("a system says so when it goes down, and not again while it stays down", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  const out: BattleEvent[] = [];
  damageSystem(galor, WEAPONS, 1 - SYSTEM_DOWN - 0.01, out);
  expect(out).toEqual([]);
  damageSystem(galor, WEAPONS, 0.1, out);
  damageSystem(galor, WEAPONS, 5, out);
  expect(out).toEqual([{ kind: "system-down", a: galor.id, system: "weapons" }]);
  expect(galor.systems[WEAPONS]).toBe(0);
});

/** A Galor's hull beaten down in hits of 20, with this seed: what she was like on the way. */
function beaten(chance: number) {
  const state = field(chance);
  const galor = shipNamed(state, "galor-1");
  galor.shields = [0, 0, 0, 0];
  const limits = { speed: 0, accel: 0, turn: 0 };
  let breached = false;
  const hurt = new Set<number>();
  while (galor.status === "active") {
    state.tick++;
    strike(state, galor, FORE, 20, by, -1, "fire", []);
    if (galor.status !== "active") break;
    for (const [i, health] of galor.systems.entries()) if (health < 1) hurt.add(i);
    limitsOf(galor, limits);
    breached ||= (galor.breaches[FORE] as number) > 0;
  }
  return {
    crippled: limits.turn < 0.7 * CLASSES.galor.turn,
    breached,
    hurt,
    elsewhere: galor.breaches.slice(1).some((severity) => severity > 0),
  };
}

test("ships are crippled before they are destroyed", () => {
  const ships = Array.from({ length: 60 }, (_, chance) => beaten(chance));
  expect(ships.filter((ship) => ship.hurt.size >= 2).length).toBeGreaterThan(54);
  expect(ships.filter((ship) => ship.breached).length).toBeGreaterThan(40);
  expect(ships.filter((ship) => ship.crippled).length).toBeGreaterThan(54);
  // Nothing is spared: over many ships every system is hit.
  expect(new Set(ships.flatMap((ship) => [...ship.hurt])).size).toBe(SYSTEMS.length);
});

test("breaches open under the facing struck and nowhere else", () => {
  for (let chance = 0; chance < 20; chance++) expect(beaten(chance).elsewhere).toBe(false);
});

test("a breach vents hull until damage control has sealed it", () => {
  const state = field();
  const galor = shipNamed(state, "galor-1");
  galor.breaches[FORE] = 2;
  galor.repair = ["breaches", "weapons", "shields", "engines", "sensors", "dampers"];
  const told: BattleEvent[] = [];
  let before = galor.hull;
  run(state, 60, (events) => {
    told.push(...events.filter((event) => event.kind === "sealed"));
    // Damage control and venting go by the beat.
    if (state.tick % 4 !== 1) return;
    if ((galor.breaches[FORE] as number) > 0) expect(galor.hull).toBeLessThan(before);
    before = galor.hull;
  });
  expect(told).toEqual([{ kind: "sealed", a: galor.id, facing: FORE }]);
  const sealedAt = galor.hull;
  run(state, 5, () => {});
  expect(galor.hull).toBe(sealedAt);
});

test("a worse breach vents faster, and an unattended one can be the end of her", () => {
  const lost = (severity: number) => {
    const state = field();
    const galor = shipNamed(state, "galor-1");
    galor.breaches[FORE] = severity;
    run(state, 0.5, () => {});
    return CLASSES.galor.hull - galor.hull;
  };
  expect(lost(3)).toBeGreaterThan(2 * lost(1));
  const state = field();
  const galor = shipNamed(state, "galor-1");
  galor.hull = 2;
  galor.breaches = [3, 3, 3, 3];
  const ends: BattleEvent[] = [];
  run(state, 10, (events) => void ends.push(...events.filter((event) => event.kind === "destroyed")));
  expect(ends).toEqual([expect.objectContaining({ a: galor.id, b: -1, cause: "venting" })]);
});

test("wounds shake the crews that can be shaken, and no others", () => {
  const state = field();
  woundHull(shipNamed(state, "galor-1"), 500, by, "fire", []);
  woundHull(shipNamed(state, "defiant"), 200, by, "fire", []);
  expect(shipNamed(state, "galor-1").nerve).toBeLessThan(1);
  expect(shipNamed(state, "defiant").nerve).toBe(1);
});
