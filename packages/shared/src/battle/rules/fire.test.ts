import { expect, test } from "vitest";
import { CLASSES } from "../../ships/classes.ts";
import { FORE, WEAPONS } from "../../ships/types.ts";
import { WEAPON_TABLE } from "../../ships/weapons.ts";
import { command, contactOf, openField, run, shipNamed } from "../../testing/open-field.ts";
import type { BattleEvent } from "../events.ts";
import { BURST_REST, BURST_TIME } from "../obrien.ts";
import { type BattleState, MOUNT_STATES, type MountState } from "../state.ts";

/** A Galor on heading 0 at the middle, and Defiant where the test wants her. */
const duel = (x: number, y: number, heading = 0) =>
  openField([
    { name: "defiant", x, y, heading },
    { name: "galor-1", x: 0, y: 0 },
  ]);

const shotsOf = (state: BattleState, seconds: number) => {
  const shots: Extract<BattleEvent, { kind: "shot" }>[] = [];
  run(state, seconds, (events) => {
    for (const event of events) if (event.kind === "shot") shots.push(event);
  });
  return shots;
};

const why = (state: BattleState, name: string, mount: number) => MOUNT_STATES[shipNamed(state, name).mounts[mount]?.why ?? -1];
const GALOR_GUN = 0;
const GALOR_BEAM = 1;
const GALOR_STERN = 3;
const oneLook = 0.3;

test("a gun in reach fires, then says it is cycling", () => {
  const state = duel(200, 0);
  expect(shotsOf(state, 0.05).some((shot) => shot.weapon === "galor-disruptor")).toBe(true);
  expect(why(state, "galor-1", GALOR_GUN)).toBe("firing");
  run(state, 1.5, () => {});
  expect(why(state, "galor-1", GALOR_GUN)).toBe("cycling");
});

test("a mount that bears on nothing is out of arc", () => {
  const state = duel(200, 0);
  run(state, oneLook, () => {});
  expect(why(state, "galor-1", GALOR_STERN)).toBe("out-of-arc");
});

test("a target too far off is out of range", () => {
  const state = duel(600, 0);
  run(state, oneLook, () => {});
  expect(why(state, "galor-1", GALOR_BEAM)).toBe("out-of-range");
});

test("a target that whips across the sights cannot be tracked", () => {
  const state = duel(60, 0, 90);
  shipNamed(state, "defiant").speed = 95;
  shipNamed(state, "galor-1").heading = 0;
  shotsOf(state, 0.05);
  expect(why(state, "galor-1", GALOR_GUN)).toBe("cannot-track");
});

test("without an enemy in sight there is no target", () => {
  const state = duel(1990, 0);
  state.alliance.tracks.length = 0;
  run(state, oneLook, () => {});
  expect(why(state, "galor-1", GALOR_GUN)).toBe("no-target");
});

test("without charge there is no power", () => {
  const state = duel(200, 0);
  const galor = shipNamed(state, "galor-1");
  galor.energy = 0;
  galor.power = [0, 0.5, 0.5];
  expect(shotsOf(state, oneLook).filter((shot) => shot.a === galor.id)).toEqual([]);
  expect(why(state, "galor-1", GALOR_GUN)).toBe("no-power");
});

test("under hold fire every mount holds, and fires again when freed", () => {
  const state = duel(200, 0);
  command(state, "galor-1", { kind: "fire", mode: "hold" });
  expect(shotsOf(state, 3).filter((shot) => shot.a === shipNamed(state, "galor-1").id)).toEqual([]);
  expect(why(state, "galor-1", GALOR_GUN)).toBe("holding-fire");
  command(state, "galor-1", { kind: "fire", mode: "free" });
  expect(shotsOf(state, 1).some((shot) => shot.a === shipNamed(state, "galor-1").id)).toBe(true);
});

test("weapons shot to pieces are disabled", () => {
  const state = duel(200, 0);
  shipNamed(state, "galor-1").systems[WEAPONS] = 0;
  expect(shotsOf(state, oneLook).filter((shot) => shot.a === shipNamed(state, "galor-1").id)).toEqual([]);
  expect(why(state, "galor-1", GALOR_GUN)).toBe("disabled");
});

test("a launcher that has shot its torpedoes is empty", () => {
  const state = duel(-300, 0);
  const tube = shipNamed(state, "defiant").mounts[6];
  if (tube === undefined) throw new Error("Defiant has a torpedo tube");
  tube.left = 0;
  run(state, oneLook, () => {});
  expect(why(state, "defiant", 6)).toBe("empty");
});

test("in the scaffold and at the dock the guns are stowed, and say so", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 0, y: 100 },
    { name: "raider", x: 0, y: 100 },
    { name: "galor-1", x: 400, y: 0 },
  ]);
  shipNamed(state, "defiant").status = "scaffold";
  command(state, "raider", { kind: "dock" });
  const guns = shotsOf(state, 5).filter((shot) => shot.a === shipNamed(state, "defiant").id);
  expect(shipNamed(state, "raider").status).toBe("docked");
  expect(guns).toEqual([]);
  for (const name of ["defiant", "raider"]) expect(why(state, name, 0)).toBe("stowed");
  // A cannon that was never finished is none, wherever its ship is.
  (shipNamed(state, "defiant").mounts[0] as MountState).down = true;
  run(state, 1, () => undefined);
  expect([why(state, "defiant", 0), why(state, "defiant", 1)]).toEqual(["disabled", "stowed"]);
});

test("a burst fires all its shots, spaced by its gap, and no new one before the cycle is over", () => {
  const state = duel(200, 0);
  const weapon = WEAPON_TABLE["galor-disruptor"];
  const at: number[] = [];
  run(state, weapon.cycle - 0.1, (events) => {
    for (const event of events) if (event.kind === "shot" && event.weapon === weapon.id) at.push(state.tick / 20);
  });
  expect(at).toHaveLength(weapon.burst);
  for (let i = 1; i < at.length; i++) expect((at[i] as number) - (at[i - 1] as number)).toBeCloseTo(weapon.gap, 1);
});

test("while O'Brien's burst runs, guns with charge for their shots fire a quarter faster", () => {
  const cannonShots = (burst: number): number => {
    const state = duel(200, 0, 180);
    const defiant = shipNamed(state, "defiant");
    Object.assign(defiant, { burst });
    shipNamed(state, "galor-1").hull = 100_000;
    for (const ship of state.ships) if (ship !== defiant) ship.holdFire = true;
    let shots = 0;
    run(state, 12, (events) => {
      defiant.energy = CLASSES.defiant.energy;
      for (const event of events) if (event.kind === "shot" && event.weapon === "pulse-cannon") shots++;
      return undefined;
    });
    return shots;
  };
  const gain = cannonShots(BURST_REST + BURST_TIME) / cannonShots(0);
  expect(gain).toBeGreaterThan(1.1);
  expect(gain).toBeLessThan(1.6);
});

test("every shot costs its charge and strikes the facing that lies to the gun", () => {
  const state = duel(200, 0);
  shipNamed(state, "defiant").holdFire = true;
  const galor = shipNamed(state, "galor-1");
  const before = galor.energy;
  const shots = shotsOf(state, 0.05).filter((shot) => shot.a === galor.id);
  const spent = shots.reduce((sum, shot) => sum + WEAPON_TABLE[shot.weapon].energy, 0);
  expect(shots.length).toBeGreaterThan(0);
  expect(galor.energy).toBeCloseTo(before - spent, 1);
  // Defiant's stern (heading 0, at +x) lies to the Galor.
  expect(shots.every((shot) => shot.facing === 1)).toBe(true);
});

test("a designated target is fired on before a likelier one", () => {
  const state = openField([
    { name: "galor-1", x: 0, y: 0 },
    { name: "raider", x: 150, y: -60 },
    { name: "defiant", x: 150, y: 60 },
  ]);
  for (const name of ["raider", "defiant"]) {
    command(state, "galor-1", { kind: "target", target: contactOf(state, name) });
    shipNamed(state, "galor-1").mounts.forEach((mount) => {
      mount.ready = 0;
      mount.shots = 0;
    });
    const shots = shotsOf(state, 0.05).filter((shot) => shot.weapon === "galor-disruptor");
    expect(shots.map((shot) => shot.b)).toEqual([shipNamed(state, name).id]);
  }
});

test("what is aimed at a system hurts that one most", () => {
  const hurt = (system: string | null) => {
    let total = 0;
    for (let chance = 0; chance < 12; chance++) {
      const state = openField(
        [
          { name: "galor-1", x: 200, y: 0 },
          { name: "defiant", x: 0, y: 0 },
        ],
        { chance },
      );
      const galor = shipNamed(state, "galor-1");
      galor.shields = [0, 0, 0, 0];
      galor.holdFire = true;
      command(state, "defiant", { kind: "target", target: contactOf(state, "galor-1"), system });
      run(state, 6, () => {});
      total += 1 - (galor.systems[WEAPONS] as number);
    }
    return total;
  };
  expect(hurt("weapons")).toBeGreaterThan(1.5 * hurt("engines"));
});

test("hits land as often as the formula says", () => {
  let hits = 0;
  let all = 0;
  for (let chance = 0; chance < 40; chance++) {
    const state = openField(
      [
        { name: "galor-1", x: 0, y: 0 },
        { name: "flagship", x: 1900, y: 0 },
        { name: "defiant", x: 380 + 14 + 180, y: 0, heading: 180 },
      ],
      { chance },
    );
    shipNamed(state, "defiant").hull = 1e9;
    for (const shot of shotsOf(state, 3)) {
      if (shot.weapon !== "galor-disruptor") continue;
      all++;
      if (shot.hit) hits++;
    }
  }
  // At optimal + falloff from the edge and no angular motion: one in two.
  expect(all).toBeGreaterThan(100);
  expect(hits / all).toBeGreaterThan(0.4);
  expect(hits / all).toBeLessThan(0.6);
});

test("a bow with its shield up takes no hull damage from a single hit", () => {
  const state = duel(200, 0, 180);
  shipNamed(state, "defiant").holdFire = true;
  shotsOf(state, 0.05);
  expect(shipNamed(state, "defiant").hull).toBe(CLASSES.defiant.hull);
  expect(shipNamed(state, "defiant").shields[FORE]).toBeLessThan(CLASSES.defiant.shields[FORE] as number);
});
