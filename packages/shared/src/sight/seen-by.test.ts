import { expect, test } from "vitest";
import { createBattle, defaultSetup } from "../battle/create.ts";
import { onField, sideState } from "../battle/field.ts";
import type { BattleState, Ship, SideState } from "../battle/state.ts";
import { hashState } from "../replay/hash.ts";
import { isContact } from "../ships/ids.ts";
import { otherSide, SIDES, type Side } from "../ships/types.ts";
import { openField, run, shipNamed } from "../testing/open-field.ts";
import { give } from "../testing/order.ts";
import { playAtRandom, someSetup } from "../testing/random-battle.ts";
import type { Picture } from "./picture.ts";
import { seenBy } from "./seen-by.ts";

test("looking changes nothing, and what was seen does not change later", () => {
  const state = playAtRandom(someSetup(3), 3, 20).state;
  const before = hashState(state);
  const pictures = SIDES.map((side) => seenBy(state, side));
  expect(hashState(state)).toBe(before);
  const kept = structuredClone(pictures);
  run(state, 5, () => {});
  expect(pictures).toEqual(kept);
});

/** Everything in a picture that names a ship of the other side by other than a contact's number. */
function leaks(picture: Picture, state: BattleState): string[] {
  const own = new Set(state.ships.filter((ship) => ship.side === picture.side).map((ship) => ship.id));
  const found: string[] = [];
  const isOurs = (id: number) => id === -1 || isContact(id) || own.has(id);
  for (const ship of picture.own) {
    if (!own.has(ship.id)) found.push(`ship ${ship.id}`);
    for (const task of ship.tasks) if (!isOurs(task.target)) found.push(`task at ${task.target}`);
    for (const mount of ship.mounts) if (mount.aim !== -1 && !isContact(mount.aim)) found.push(`aim ${mount.aim}`);
    if (ship.target !== -1 && !isContact(ship.target)) found.push(`target ${ship.target}`);
  }
  for (const contact of picture.contacts) if (!isContact(contact.id)) found.push(`contact ${contact.id}`);
  if (picture.command.helm !== -1 && !own.has(picture.command.helm)) found.push("helm");
  return found;
}

/** What a contact shows that its level does not allow. */
function overtold(picture: Picture): string[] {
  return picture.contacts
    .filter(
      ({ level, cls, name, detail, seen }) =>
        (level === "blip" && (cls !== null || name !== null || detail !== null)) ||
        (level === "class" && (cls === null || name !== null || detail !== null)) ||
        (detail !== null && !seen),
    )
    .map((contact) => `${contact.id} at ${contact.level}`);
}

/** Classes of which more are held to be gone than are, or gone in another way. */
function overcounted(picture: Picture, state: BattleState): string[] {
  const count = (cls: string, status: string) => state.ships.filter((ship) => ship.cls === cls && ship.status === status).length;
  return picture.gone
    .filter(({ cls, destroyed, withdrawn }) => destroyed > count(cls, "destroyed") || withdrawn > count(cls, "withdrawn"))
    .map(({ cls }) => cls);
}

test("through twenty random battles a picture holds own ships, sensed contacts and nothing of the rest", () => {
  for (let n = 0; n < 20; n++) {
    playAtRandom(someSetup(n), n + 50, 45, (state) => {
      if (state.tick % 10 !== 0) return;
      for (const side of SIDES) {
        const picture = seenBy(state, side);
        expect(leaks(picture, state)).toEqual([]);
        expect(overtold(picture)).toEqual([]);
        expect(overcounted(picture, state)).toEqual([]);
        const tracks = sideState(state, side).tracks.length;
        expect(picture.contacts.length).toBeLessThanOrEqual(tracks);
        const sensed = state.torpedoes.filter((torpedo) => torpedo.side === side || torpedo.seen);
        expect(picture.torpedoes).toHaveLength(sensed.length);
        for (const mark of picture.torpedoes) expect(mark.own).toBe(mark.id % 2 === 0);
      }
    });
  }
}, 20_000);

test("before anything is sensed the rebels know nothing of the fleet, the fleet only the station", () => {
  const state = createBattle(defaultSetup(9, 9));
  expect(seenBy(state, "terran").contacts).toEqual([]);
  const [station, ...others] = seenBy(state, "alliance").contacts;
  expect(others).toEqual([]);
  expect(station).toMatchObject({ cls: "terok-nor", level: "confirmed", seen: false, detail: null });
});

/** Changes in the other side's world that a side cannot know of, one at a time: to its hidden ships, or to what it keeps. */
const SECRETS: readonly [string, Partial<Ship>, Partial<SideState>][] = [
  ["hulls", { hull: 50 }, {}],
  ["shields", { shields: [1, 1, 1, 1] }, {}],
  ["power", { power: [0.2, 0.2, 0.6] }, {}],
  ["orders", { holdFire: true, tasks: [] }, {}],
  ["targets", { target: 100 }, {}],
  ["troops", { troops: 5 }, {}],
  ["nerve", { nerve: 0.6 }, {}],
  ["contacts", {}, { nextContact: 133 }],
  ["torpedo count", {}, { launched: 7 }],
  ["O'Brien", {}, { obrienUsed: true }],
  ["calls", {}, { callWait: 9 }],
];

/** Ships of a side that are on the field and out of the other's sight. */
function hidden(state: BattleState, side: Side) {
  const known = new Set(sideState(state, otherSide(side)).tracks.map((track) => track.of));
  return state.ships.filter((ship) => ship.side === side && !known.has(ship.id));
}

/** Two openings alike, with what is sensed at once sensed. */
function twins(): [BattleState, BattleState] {
  const state = createBattle(defaultSetup(4, 4));
  run(state, 0.05, () => {});
  return [state, structuredClone(state)];
}

test.each(SECRETS)("what is out of sight shows nowhere, now or in the seconds after: %s", (_what, ship, own) => {
  for (const side of SIDES) {
    const [a, b] = twins();
    const other = otherSide(side);
    for (const each of hidden(b, other)) Object.assign(each, structuredClone(ship));
    Object.assign(sideState(b, other), own);
    expect(hashState(a)).not.toBe(hashState(b));
    for (let i = 0; i < 40; i++) {
      for (const state of [a, b]) run(state, 0.05, () => {});
      expect(seenBy(b, side)).toEqual(seenBy(a, side));
    }
  }
});

test("where hidden Birds are and go shows nowhere", () => {
  const [a, b] = twins();
  const birds = hidden(b, "alliance").filter((ship) => ship.cls === "bird");
  expect(birds).toHaveLength(a.setup.birds);
  give(b, "alliance", { kind: "hold", ships: birds.map((ship) => ship.id) });
  // After that the large ships come up with them and, in full view, keep clear of who lies there.
  for (let i = 0; i < 55; i++) {
    for (const state of [a, b]) run(state, 0.05, () => {});
    expect(seenBy(b, "terran")).toEqual(seenBy(a, "terran"));
  }
});

test("a ship that is gone is no contact any more in the very tick in which it goes", () => {
  const state = openField([
    { name: "defiant", x: 0, y: 0 },
    { name: "bird-1", x: 200, y: 0 },
    { name: "bird-2", x: 1990, y: 0 },
  ]);
  shipNamed(state, "bird-1").hull = 1;
  shipNamed(state, "bird-1").shields.fill(0);
  run(state, 10, () => {
    const there = onField(shipNamed(state, "bird-1"));
    expect(seenBy(state, "terran").contacts.filter((contact) => contact.name === "bird-1" && contact.seen)).toHaveLength(there ? 1 : 0);
  });
  expect(shipNamed(state, "bird-1").status).toBe("destroyed");
});

test("a picture gives its own side all of its ships, in fractions of what they were built with", () => {
  const state = createBattle(defaultSetup(4, 4));
  const own = seenBy(state, "terran").own;
  expect(own.map((ship) => ship.name)).toEqual(["terok-nor", "defiant", "raider"]);
  for (const ship of own) {
    expect([ship.hull, ship.energy, ...ship.shields]).toEqual(new Array(ship.shields.length + 2).fill(1));
    expect(ship.mounts.length).toBeGreaterThan(0);
  }
});

test("a torpedo that is not sensed is not in the picture", () => {
  const state = openField([
    { name: "raider", x: 0, y: 0 },
    { name: "galor-1", x: 1900, y: 0 },
  ]);
  const flying = {
    side: "terran",
    weapon: "photon-torpedo",
    shooter: 2,
    x: 0,
    y: 500,
    heading: 90,
    fuel: 4,
    target: 4,
    seen: false,
    seenAs: -1,
  } as const;
  state.torpedoes.push({ ...flying, id: 0 }, { ...flying, id: 1, x: 1500, y: 0 });
  run(state, 0.05, () => {});
  expect(seenBy(state, "terran").torpedoes.map((mark) => mark.id)).toEqual([0, 2]);
  expect(seenBy(state, "alliance").torpedoes.map((mark) => mark.id)).toEqual([1]);
});
