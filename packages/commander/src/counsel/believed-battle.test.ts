import { readdirSync, readFileSync } from "node:fs";
import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { BRACE, CORE, EVERY_DUTY, NO_DUTY } from "@terok-nor/shared/battle/duties.ts";
import { onField, sideState } from "@terok-nor/shared/battle/field.ts";
import { type BattleState, CLASS_AT, type Ship } from "@terok-nor/shared/battle/state.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { rowOf } from "@terok-nor/shared/ships/classes.ts";
import { shadowOfThing, thingOfShadow } from "@terok-nor/shared/ships/ids.ts";
import { otherSide, SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { playAtRandom, someSetup } from "@terok-nor/shared/testing/random-battle.ts";
import { describe, expect, test, vi } from "vitest";
import { believedBattle } from "./believed-battle.ts";

// Whole battles are played here.
vi.setConfig({ testTimeout: 30_000 });

const believe = (state: BattleState, side: Side, lot = 1): BattleState => believedBattle(seenBy(state, side), state.setup, lot);
const fought = (n: number): BattleState => playAtRandom(someSetup(n), n, 20 + (n % 4) * 10).state;

/** What of a ship another could tell it by: where it is and how it fares. */
function likeness({ name, status, x, y, heading, speed, hull, shields, systems, breaches, boarders, captured }: Ship) {
  return { name, status, x, y, heading, speed, hull, shields, systems, breaches, boarders, captured };
}

/** Numbers of a likeness to 9 places: fractions of a hull do not come back to the last bit. */
const rounded = (ships: readonly Ship[]) =>
  JSON.parse(JSON.stringify(ships.map(likeness), (_, value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)));

/** All known to all, wounded and in motion. */
function open(): BattleState {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 300, y: 40, heading: 20, speed: 80 },
    { name: "raider", x: 250, y: -90, heading: 10, speed: 50 },
    { name: "flagship", x: 600, y: 0, heading: 180, speed: 20 },
    { name: "galor-1", x: 500, y: 200, heading: 190, speed: 40 },
    { name: "galor-2", x: 480, y: -260, heading: 160, speed: 44 },
    { name: "bird-3", x: 350, y: 120, heading: -90, speed: 70 },
  ]);
  const gone = state.ships.filter((ship) => !onField(ship));
  for (const side of SIDES) sideState(state, side).gone = gone.filter((ship) => ship.side !== side).map((ship) => ship.id);
  run(state, 4, () => undefined);
  return state;
}

test("own crews are believed to have the duties they have, the enemy's to have all", () => {
  const state = open();
  Object.assign(shipNamed(state, "defiant"), { crew: EVERY_DUTY & ~BRACE, word: CORE });
  const believed = believe(state, "terran");
  expect(shipNamed(believed, "defiant")).toMatchObject({ crew: EVERY_DUTY & ~BRACE, word: CORE });
  expect(shipNamed(believed, "galor-1")).toMatchObject({ crew: EVERY_DUTY, word: NO_DUTY });
});

test("a battle in which all is known is believed as it is", () => {
  const state = open();
  for (const side of SIDES) {
    const believed = believe(state, side);
    const there = (ships: readonly Ship[]) => ships.filter(onField);
    expect(rounded(there(believed.ships).filter((ship) => ship.side === otherSide(side)))).toEqual(
      rounded(there(state.ships).filter((ship) => ship.side === otherSide(side))),
    );
    expect(believed.tick).toBe(state.tick);
    expect(believed.torpedoes.length).toBe(state.torpedoes.length);
  }
});

test("a side's own ships are believed exactly as they are, wherever and however", () => {
  for (let n = 0; n < 8; n++) {
    const state = fought(n);
    for (const side of SIDES) {
      const own = (ships: readonly Ship[]) => ships.filter((ship) => ship.side === side);
      const believed = believe(state, side, n);
      expect(rounded(own(believed.ships))).toEqual(rounded(own(state.ships)));
      own(believed.ships).forEach((ship, i) => {
        const { tasks, power, core, stress, nerve, broken, troops, garrison, target, repair } = own(state.ships)[i] as Ship;
        expect(ship).toMatchObject({ tasks, power, core, stress, nerve, broken, troops, garrison, target, repair });
      });
    }
  }
});

test("whatever the picture, the enemy believed in is the muster's: never more ships, and those seen to go are gone", () => {
  for (let n = 0; n < 16; n++) {
    const state = fought(n);
    for (const side of SIDES)
      for (let lot = 0; lot < 4; lot++) {
        const picture = seenBy(state, side);
        const believed = believedBattle(picture, state.setup, lot);
        expect(believed.ships.map((ship) => ship.name)).toEqual(state.ships.map((ship) => ship.name));
        for (const { cls, destroyed } of picture.gone) {
          const lost = believed.ships.filter((ship) => ship.cls === cls && ship.status === "destroyed");
          expect(lost.length).toBe(destroyed);
        }
        for (const track of sideState(believed, side).tracks) {
          const contact = picture.contacts.find((each) => each.id === track.id);
          const ship = believed.ships[track.of];
          if (ship === undefined) expect(believed.shadows.some((shadow) => shadow.id === shadowOfThing(track.of))).toBe(true);
          else if (contact?.seen) expect(ship).toMatchObject({ status: "active", x: contact.x, y: contact.y });
          if (contact?.cls) expect(track.cls).toBe(contact.cls);
          expect(track.scan >= CLASS_AT).toBe(contact?.level !== "blip");
        }
        expect(new Set(sideState(believed, side).tracks.map((track) => track.of)).size).toBe(sideState(believed, side).tracks.length);
      }
  }
});

test("ships out of contact are put where no sensor of the side would show them", () => {
  const state = createBattle({ ...defaultSetup(4, 4), raiderAway: 0 });
  for (let i = 0; i < 3; i++) {
    run(state, 10, () => undefined);
    for (const side of SIDES) {
      const believed = believe(state, side, i);
      const before = sideState(believed, side).tracks.length;
      run(believed, 0.05, () => undefined);
      expect(sideState(believed, side).tracks.length).toBeLessThanOrEqual(before + 1);
    }
  }
});

test("the same lot draws the same battle, another lot another one where something is in doubt", () => {
  const state = createBattle(defaultSetup(4, 4));
  run(state, 40, () => undefined);
  expect(hashState(believe(state, "terran", 3))).toBe(hashState(believe(state, "terran", 3)));
  expect(hashState(believe(state, "terran", 3))).not.toBe(hashState(believe(state, "terran", 4)));
});

test("a blip is drawn among what it may be: over many lots different ships, none too slow for it", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "bird-1", x: 900, y: 0, heading: 180, speed: 75 },
  ]);
  for (const ship of state.ships) if (ship.status === "withdrawn" && ship.side === "alliance") ship.status = "active";
  for (const ship of state.ships) if (ship.side === "alliance" && ship.name !== "bird-1") Object.assign(ship, { x: 1900, y: 300 });
  state.terran.tracks = state.terran.tracks.slice(0, 1).map((track) => ({ ...track, scan: 0.1, speed: 75 }));
  const taken = new Set<string>();
  for (let lot = 0; lot < 60; lot++) {
    const believed = believe(state, "terran", lot);
    const ship = believed.ships[believed.terran.tracks[0]?.of ?? -1];
    taken.add(ship?.name ?? "none");
    // Nothing makes more than half as much again as is usual for its class.
    expect(ship && rowOf(ship.cls).speed * 1.5).toBeGreaterThanOrEqual(75);
  }
  expect(taken.size).toBeGreaterThan(4);
});

test("of two contacts that both look like Defiant one at most is she; the other is a shadow that fades", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 300, y: 0 },
    { name: "flagship", x: 900, y: 0 },
  ]);
  const [, she] = state.alliance.tracks;
  if (!she) throw new Error("Defiant is not known");
  state.alliance.tracks = [
    ...state.alliance.tracks.slice(0, 1),
    { ...she, scan: 0.5 },
    { ...she, id: 150, of: thingOfShadow(0), scan: 0.5, y: 300 },
  ];
  state.shadows.push({
    id: 0,
    side: "terran",
    posing: "defiant",
    x: 300,
    y: 300,
    heading: 0,
    speed: 0,
    turn: 0,
    life: 9,
    goalX: 300,
    goalY: 300,
  });
  const real = new Set<number>();
  for (let lot = 0; lot < 30; lot++) {
    const believed = believe(state, "alliance", lot);
    const ids = believed.alliance.tracks.filter((track) => track.of === 1).map((track) => track.id);
    expect(ids.length).toBeLessThanOrEqual(1);
    expect(believed.shadows.length).toBe(2 - ids.length);
    for (const id of ids) real.add(id);
  }
  expect(real.size).toBe(2);
});

/** Changes a side cannot know of: in the hidden ships, in what the other side keeps, in the battle's secret. */
function alter(state: BattleState, side: Side): void {
  const known = new Set(sideState(state, side).tracks.map((track) => track.of));
  for (const ship of state.ships)
    if (ship.side !== side && !known.has(ship.id)) Object.assign(ship, { hull: 30, nerve: 0.4, x: ship.x + 40 });
  for (const ship of state.ships) if (ship.side !== side) Object.assign(ship, { repair: ["sensors"], energy: 3 });
  sideState(state, otherSide(side)).callWait = 13;
  sideState(state, otherSide(side)).obrienUsed = true;
  Object.assign(state.setup, { chance: 99 });
}

describe("counsel", () => {
  test("is the same for two battles that differ only in what the side cannot know", () => {
    for (const side of SIDES) {
      const state = createBattle({ ...defaultSetup(4, 4) });
      run(state, 20, () => undefined);
      const other = structuredClone(state);
      alter(other, side);
      expect(hashState(other)).not.toBe(hashState(state));
      expect(hashState(believe(other, side))).toBe(hashState(believe(state, side)));
    }
  });

  test("is made without any look at a true state", () => {
    const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    expect(sources.length).toBeGreaterThan(8);
    for (const name of sources) expect(readFileSync(`${import.meta.dirname}/${name}`, "utf8"), name).not.toMatch(/seen-by|seenBy/);
  });
});

test("a ship of the fleet that is last seen heading out comes to be believed gone, but never the whole fleet while the battle is on", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "galor-1", x: 1500, y: 0, heading: 0, speed: 45 },
  ]);
  state.tick = 300 * 20;
  for (const track of state.terran.tracks) Object.assign(track, { seen: false, age: 40, x: 1950, speed: 45 });
  for (let lot = 0; lot < 20; lot++) {
    const believed = believe(state, "terran", lot);
    expect(believed.ships.some((ship) => ship.side === "alliance" && onField(ship))).toBe(true);
  }
  expect(shipNamed(state, "galor-1").status).toBe("active");
});
