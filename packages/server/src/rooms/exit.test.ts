import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { BattleSetup, BattleState, Ship } from "@terok-nor/shared/battle/state.ts";
import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { describe, expect, test } from "vitest";
import { createWorld } from "../testing/two-worlds.ts";

const SETUP: BattleSetup = { ...defaultSetup(11, 7), galors: 3, birds: 6, raiderAway: 0 };
const TICKS = 400;

function ship(state: BattleState, cls: ShipClassId, nth = 0): Ship {
  return state.ships.filter((each) => each.cls === cls)[nth] as Ship;
}

/** Keeps what both sides sense from ever being scanned through, so that it stays a matter of sight what they know. */
function unscanned(state: BattleState): void {
  for (const track of [...state.terran.tracks, ...state.alliance.tracks]) track.scan = Math.min(track.scan, 0.5);
}

/** Runs two worlds alike but for what `alter` changes in the second, and gives all that `side` was sent in each. */
function pair(
  side: Side,
  alter: (state: BattleState) => void,
  prepare: (state: BattleState) => void = () => undefined,
  before = unscanned,
) {
  const worlds = [createWorld(SETUP), createWorld(SETUP)] as const;
  for (const { state } of worlds) prepare(state);
  alter(worlds[1].state);
  for (const world of worlds) {
    world.run(TICKS, before);
    world.comeBack();
  }
  return worlds.map((world) => world.sent[side]);
}

/** Index of the first message that differs, and how many there were. */
function firstDifference(one: readonly Uint8Array[] = [], two: readonly Uint8Array[] = []): { at: number; of: number } {
  const at = one.findIndex((bytes, i) => Buffer.compare(bytes, two[i] ?? new Uint8Array()) !== 0);
  return { at: one.length === two.length ? at : Math.max(at, 0), of: one.length };
}

function expectAlike([one, two]: Uint8Array[][]): void {
  const { at, of } = firstDifference(one, two);
  expect(of).toBeGreaterThan(TICKS);
  expect(at, "first message that differs").toBe(-1);
}

describe("what a side cannot know changes no byte it is sent", () => {
  test("hull, systems, shields and power of ships not scanned through", () => {
    const sent = pair("terran", (state) => {
      const galor = ship(state, "galor");
      galor.hull *= 0.9;
      galor.systems[0] = 0.5;
      galor.shields[2] = 1;
      galor.breaches[1] = 0.1;
      const flagship = ship(state, "flagship");
      flagship.power = [0.6, 0.4 - flagship.power[2]!, flagship.power[2]!];
      flagship.troops = 1;
    });
    expectAlike(sent);
  });

  test("a ship out of sight, wherever it is and whatever it does there", () => {
    const worlds = pair("alliance", (state) => {
      const raider = ship(state, "raider");
      raider.x = 0;
      raider.y = -90;
      raider.heading = 170;
      raider.tasks = [{ kind: "move", x: 60, y: -200, target: -1, radius: 0 }];
    });
    expectAlike(worlds);
  });

  test("what the enemy has left, has used up and has ordered", () => {
    const worlds = pair("alliance", (state) => {
      state.terran.obrienUsed = true;
      ship(state, "raider").projectors = 1;
      ship(state, "defiant").repair = ["engines"];
      for (const mount of ship(state, "defiant").mounts) if (mount.left > 0) mount.left -= 1;
      state.nextShadow += 3;
    });
    expectAlike(worlds);
  });

  test("whether a contact is the raider or its warp shadow", () => {
    const worlds = [createWorld(SETUP), createWorld(SETUP)] as const;
    for (let step = 0; step < TICKS; step++) {
      const [real, feigned] = worlds.map((world) => world.state) as [BattleState, BattleState];
      const flagship = ship(real, "flagship");
      const course = { x: flagship.x - 300, y: flagship.y + step - 200, heading: 90, speed: 20, turn: 0 };
      const shadow = { id: 0, side: "terran", posing: "raider", life: 100, goalX: 0, goalY: 9000, ...course } as const;
      const pose = (state: BattleState) => {
        unscanned(state);
        ship(feigned, "raider").status = "away";
        if (state === real) Object.assign(ship(real, "raider"), course, { tasks: [], holdFire: true });
        else feigned.shadows = [{ ...shadow }];
        for (const each of state.ships) each.holdFire = true;
      };
      for (const world of worlds) world.run(1, pose, pose);
    }
    const seen = worlds.map((world, i) =>
      world.state.alliance.tracks.find((track) => track.of === (i === 0 ? ship(world.state, "raider").id : thingOfShadow(0))),
    );
    expect(seen.map((track) => track?.seen)).toEqual([true, true]);
    expectAlike(worlds.map((world) => world.sent.alliance));
  });
});

describe("the comparison can fail", () => {
  test("a side's own hull", () => {
    const [one, two] = pair("alliance", (state) => {
      ship(state, "galor").hull *= 0.9;
    });
    expect(firstDifference(one, two).at).toBeGreaterThanOrEqual(0);
  });

  test("where a contact is that is in sight", () => {
    const near = (state: BattleState) => {
      ship(state, "bird").x = 600;
      ship(state, "bird").y = 0;
    };
    const [one, two] = pair(
      "terran",
      (state) => {
        ship(state, "bird").x = 590;
      },
      near,
    );
    expect(firstDifference(one, two).at).toBeGreaterThanOrEqual(0);
  });

  test("the hull of a contact scanned through", () => {
    const near = (state: BattleState) => {
      ship(state, "flagship").x = 500;
      ship(state, "flagship").y = 0;
    };
    const [one, two] = pair(
      "terran",
      (state) => {
        ship(state, "flagship").hull *= 0.5;
      },
      near,
      () => undefined,
    );
    expect(firstDifference(one, two).at).toBeGreaterThanOrEqual(0);
  });
});

test("in the thick of a fight, too: what is hidden of an unscanned enemy shows in nothing the other side is sent", () => {
  const worlds = [createWorld(SETUP), createWorld(SETUP)] as const;
  let fought = 0;
  for (const [index, world] of worlds.entries()) {
    const { state } = world;
    // Close in and shooting from the start, at contacts that never get scanned through.
    ship(state, "flagship").x = 420;
    ship(state, "flagship").y = 0;
    world.order("alliance", { kind: "hold", ships: state.ships.filter((each) => each.side === "alliance").map((each) => each.id) });
    if (index === 1) {
      ship(state, "flagship").troops += 9;
      ship(state, "flagship").garrison += 5;
      ship(state, "flagship").repair = ["sensors"];
      ship(state, "galor", 1).hull -= 50;
      ship(state, "galor", 1).energy = 3;
      state.alliance.callWait = 12;
    }
    world.run(TICKS, unscanned);
    fought = world.state.ships[0]?.hits ?? 0;
  }
  expect(fought).toBeGreaterThan(20);
  expectAlike(worlds.map((world) => world.sent.terran));
});

const HIDDEN: Readonly<Record<Side, (state: BattleState) => void>> = {
  terran: (state) => {
    ship(state, "flagship").troops += 9;
    ship(state, "flagship").repair = ["sensors"];
    state.alliance.callWait = 12;
  },
  alliance: (state) => {
    ship(state, "raider").projectors = 0;
    ship(state, "defiant").repair = ["dampers", "breaches", "weapons", "shields", "engines", "sensors"];
    state.terran.obrienUsed = true;
    state.nextShadow += 3;
  },
};

test.each(["terran", "alliance"] as const)(
  "whatever the opening, and however both charge at each other, the %s side learns nothing it cannot see",
  (side) => {
    for (let seed = 1; seed <= 12; seed++) {
      const setup = { ...SETUP, seed, chance: seed * 31, galors: 2 + (seed % 3), birds: 4 + (seed % 5) };
      const worlds = [createWorld(setup), createWorld(setup)] as const;
      HIDDEN[side](worlds[1].state);
      for (const world of worlds) {
        const { state } = world;
        const fleet = state.ships.filter((each) => each.side === "alliance").map((each) => each.id);
        world.order("alliance", { kind: "attack-move", ships: fleet, x: 0, y: 0, queue: false });
        world.order("terran", { kind: "jettison", ship: ship(state, "defiant").id });
        world.order("terran", { kind: "attack-move", ships: [ship(state, "raider").id], x: 900, y: 0, queue: false });
        world.run(TICKS, unscanned);
      }
      expectAlike(worlds.map((world) => world.sent[side]));
    }
  },
);
