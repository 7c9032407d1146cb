import { expect, test } from "vitest";
import { CLASSES } from "../ships/classes.ts";
import { playAtRandom, someSetup } from "../testing/random-battle.ts";
import { ORDER_KINDS } from "../testing/random-orders.ts";
import { createBattle, defaultSetup } from "./create.ts";
import { ARENA_RADIUS } from "./field.ts";
import { type BattleState, MOUNT_STATES, type Ship } from "./state.ts";
import { tick } from "./tick.ts";

/** Where in plain data a value is no finite number, if anywhere. */
function noNumber(value: unknown, path = "state"): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (value === undefined || typeof value === "function") return path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = noNumber(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const between = (value: number, low: number, high: number) => value >= low - 1e-9 && value <= high + 1e-9;

/** What of a ship is out of its range; empty when all is well. */
function outOfRange(ship: Ship): string[] {
  const cls = CLASSES[ship.cls];
  const checks: Record<string, boolean> = {
    position: ship.status !== "active" || ship.x ** 2 + ship.y ** 2 <= (ARENA_RADIUS + 1) ** 2,
    heading: ship.heading > -180.001 && ship.heading <= 180,
    speed: between(ship.speed, 0, cls.speed * 1.25),
    turn: Math.abs(ship.turn) <= cls.turn * 1.3 + 1e-9,
    hull: between(ship.hull, 0, cls.hull) && ship.hull > 0 === (ship.status !== "destroyed"),
    shields: ship.shields.every((charge, i) => between(charge, 0, cls.shields[i] as number)),
    energy: between(ship.energy, 0, cls.energy),
    systems: ship.systems.length === 5 && ship.systems.every((health) => between(health, 0, 1)),
    breaches: ship.breaches.every((severity) => between(severity, 0, 3)),
    power: Math.abs(ship.power.reduce((sum, share) => sum + share, 0) - 1) < 1e-9,
    core: between(ship.core, 0.2, cls.coreMax),
    stress: between(ship.stress, 0, 1.5),
    nerve: between(ship.nerve, 0, 1),
    captured: between(ship.captured, 0, 1),
    crew: ship.troops >= 0 && ship.garrison >= 0 && ship.boarders >= 0,
    tasks: ship.tasks.length <= 12,
    mounts: ship.mounts.every((mount) => mount.why in MOUNT_STATES && mount.ready >= 0 && mount.shots >= 0 && mount.left >= -1),
    repair: new Set(ship.repair).size === 6,
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

function faultsOf(state: BattleState): string[] {
  const faults = state.ships.flatMap((ship) => outOfRange(ship).map((what) => `${ship.name}: ${what}`));
  if (state.torpedoes.length > 48) faults.push("torpedoes");
  for (const own of [state.terran, state.alliance]) {
    if (new Set(own.tracks.map((track) => track.of)).size !== own.tracks.length) faults.push("two tracks of one thing");
    if (own.tracks.some((track) => !between(track.scan, 0, 1) || track.age < 0)) faults.push("tracks");
  }
  return faults;
}

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
  expect(ORDER_KINDS.filter((kind) => !taken.has(kind))).toEqual(["full-retreat", "resign"]);
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
