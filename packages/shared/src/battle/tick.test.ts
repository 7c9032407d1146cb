import { expect, test } from "vitest";
import { playAtRandom, someFullSetup, someSetup } from "../testing/random-battle.ts";
import { faultsOf, noNumber } from "../testing/state-faults.ts";
import { createBattle, defaultSetup } from "./create.ts";
import { ARENA_RADIUS } from "./field.ts";
import { CHART_KINDS, FIELD_KINDS } from "./orders/order.ts";
import { tick } from "./tick.ts";

test("whatever both sides order, for a minute of sixty battles: everything stays a number in its range", () => {
  const taken = new Set<string>();
  for (let n = 0; n < 60; n++) {
    const battle = playAtRandom(someSetup(n), n, 60, (state) => {
      // Every seventh tick: what goes wrong stays wrong long enough to be met.
      if (state.tick % 7 !== 0) return;
      const faults = faultsOf(state);
      if (faults.length > 0) throw new Error(`battle ${n}, tick ${state.tick}: ${faults.join(", ")}`);
      if (state.tick % 35 === 0) {
        const where = noNumber(state);
        if (where !== null) throw new Error(`battle ${n}, tick ${state.tick}: ${where} is no number`);
      }
    });
    for (const kind of battle.taken) taken.add(kind);
  }
  // The battles are worth the name: every kind of order was carried out in one or the other.
  expect(FIELD_KINDS.filter((kind) => !taken.has(kind))).toEqual(["full-retreat", "resign"]);
}, 30_000);

test("the same holds for full battles", () => {
  const taken = new Set<string>();
  for (let n = 0; n < 24; n++) {
    const battle = playAtRandom({ ...someFullSetup(n), hz: 10 }, n, 110, (state) => {
      if (state.tick % 7 !== 0) return;
      const faults = faultsOf(state);
      if (faults.length > 0) throw new Error(`battle ${n}, tick ${state.tick}: ${faults.join(", ")}`);
      const where = state.tick % 35 === 0 ? noNumber(state) : null;
      if (where !== null) throw new Error(`battle ${n}, tick ${state.tick}: ${where} is no number`);
    });
    for (const kind of battle.taken) taken.add(kind);
  }
  expect(CHART_KINDS.filter((kind) => !taken.has(kind))).toEqual([]);
}, 30_000);

test("a battle counts its ticks and ends by itself within the siege", () => {
  const state = createBattle({ ...defaultSetup(1, 2), hz: 10 });
  let ticks = 0;
  while (state.phase === "assault" && ticks < 20_000) {
    tick(state, []);
    ticks++;
  }
  expect(state.tick).toBe(ticks);
  expect(state.phase).toBe("aftermath");
});

test("the opening follows from the setup: numbers of ships, the fleet far out, the rebels at the station", () => {
  for (let n = 0; n < 24; n++) {
    const setup = someSetup(n);
    const state = createBattle(setup);
    const count = (cls: string) => state.ships.filter((ship) => ship.cls === cls).length;
    expect([count("terok-nor"), count("defiant"), count("raider"), count("flagship")]).toEqual([1, 1, 1, 1]);
    expect([count("galor"), count("bird")]).toEqual([setup.galors, setup.birds]);
    expect(new Set(state.ships.map((ship) => ship.name)).size).toBe(state.ships.length);
    state.ships.forEach((ship, id) => {
      expect(ship.id).toBe(id);
      const out = Math.hypot(ship.x, ship.y);
      if (ship.side === "alliance") expect(out > 1300 && out < ARENA_RADIUS).toBe(true);
      else expect(out).toBeLessThan(250);
    });
    expect(state.ships[2]?.status).toBe(setup.raiderAway > 0 ? "away" : "active");
  }
});
