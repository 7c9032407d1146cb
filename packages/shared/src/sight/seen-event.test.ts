import { expect, test } from "vitest";
import type { BattleEvent, EventKind } from "../battle/events.ts";
import { thingOfShadow } from "../ships/ids.ts";
import { SIDES } from "../ships/types.ts";
import { contactOf, openField, shipNamed } from "../testing/open-field.ts";
import { playAtRandom, someSetup } from "../testing/random-battle.ts";
import { seenEvent } from "./seen-event.ts";

/**
 * Everyone knows everyone but the hidden Bird, which the rebels have lost, and the hidden raider, which the Alliance has.
 */
function field() {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "defiant", x: 0, y: 300 },
    { name: "raider", x: 0, y: -300 },
    { name: "flagship", x: 500, y: 0 },
    { name: "bird-1", x: 400, y: 0 },
    { name: "bird-2", x: 400, y: 90 },
  ]);
  const id = (name: string) => shipNamed(state, name).id;
  const contact = (name: string) => contactOf(state, name);
  for (const track of state.terran.tracks) if (track.of === id("bird-2")) track.seen = false;
  for (const track of state.alliance.tracks) if (track.of === id("raider")) track.seen = false;
  return { state, id, contact };
}
const { state, id, contact } = field();
const at = { x: 9, y: 9 };
const shot = (a: number, b: number): BattleEvent => ({
  kind: "shot",
  a,
  mount: 0,
  b,
  hit: true,
  facing: 1,
  damage: 8,
  weapon: "bird-disruptor",
});
const torpedo = (side: "terran" | "alliance", seenAs: number) => ({ side, id: 3, seenAs });

/** Event in its secret form; what the rebels, and what the Alliance, may know of it (null: nothing). */
const TABLE: readonly (readonly [string, BattleEvent, object | null, object | null])[] = [
  [
    "a shot by a seen ship",
    shot(id("bird-1"), id("defiant")),
    { a: contact("bird-1"), b: id("defiant") },
    { a: id("bird-1"), b: contact("defiant") },
  ],
  ["a shot out of the dark", shot(id("bird-2"), id("defiant")), { a: -1, b: id("defiant") }, { a: id("bird-2"), b: contact("defiant") }],
  ["a shot at a shadow", shot(id("bird-1"), thingOfShadow(0)), null, null],
  [
    "a launch seen by its target's side",
    { kind: "launch", a: id("bird-1"), mount: 2, torpedo: torpedo("alliance", -1), weapon: "photon-torpedo" },
    { a: contact("bird-1"), torpedo: -1 },
    { a: id("bird-1"), torpedo: 6 },
  ],
  [
    "a launch out of sight",
    { kind: "launch", a: id("bird-2"), mount: 2, torpedo: torpedo("alliance", -1), weapon: "photon-torpedo" },
    null,
    { a: id("bird-2"), torpedo: 6 },
  ],
  ["an unseen torpedo's end", { kind: "torpedo-spent", torpedo: torpedo("alliance", -1), ...at }, null, { torpedo: 6 }],
  ["a seen torpedo's end", { kind: "torpedo-spent", torpedo: torpedo("alliance", 2), ...at }, { torpedo: 5 }, { torpedo: 6 }],
  [
    "a torpedo hit by one nobody saw",
    {
      kind: "torpedo-hit",
      a: id("bird-2"),
      b: id("defiant"),
      torpedo: torpedo("alliance", -1),
      facing: 0,
      damage: 60,
      weapon: "photon-torpedo",
      ...at,
    },
    { a: -1, b: id("defiant"), torpedo: -1 },
    { a: id("bird-2"), b: contact("defiant"), torpedo: 6 },
  ],
  [
    "a torpedo shot down",
    { kind: "intercept", a: id("defiant"), mount: 4, torpedo: torpedo("alliance", 0), hit: true },
    { a: id("defiant"), torpedo: 1 },
    { a: contact("defiant"), torpedo: 6 },
  ],
  ["a shield down in sight", { kind: "shield-down", a: id("bird-1"), facing: 2 }, { a: contact("bird-1") }, { a: id("bird-1") }],
  ["a shield down out of sight", { kind: "shield-down", a: id("bird-2"), facing: 2 }, null, { a: id("bird-2") }],
  ["a system down, confirmed", { kind: "system-down", a: id("bird-1"), system: "engines" }, { a: contact("bird-1") }, { a: id("bird-1") }],
  ["a system back out of sight", { kind: "system-up", a: id("raider"), system: "engines" }, { a: id("raider") }, null],
  ["a breach", { kind: "breach", a: id("defiant"), facing: 0 }, { a: id("defiant") }, { a: contact("defiant") }],
  ["a breach sealed out of sight", { kind: "sealed", a: id("raider"), facing: 0 }, { a: id("raider") }, null],
  [
    "a ship destroyed in sight, by one unseen",
    { kind: "destroyed", a: id("defiant"), b: id("bird-2"), cause: "fire", ...at },
    { a: id("defiant"), b: -1 },
    { a: contact("defiant"), b: id("bird-2") },
  ],
  ["a ship lost out of sight", { kind: "destroyed", a: id("bird-2"), b: -1, cause: "venting", ...at }, null, { a: id("bird-2") }],
  ["a withdrawal in sight", { kind: "withdrew", a: id("bird-1") }, { a: contact("bird-1") }, { a: id("bird-1") }],
  ["an arrival in sight", { kind: "arrived", a: id("defiant") }, { a: id("defiant") }, null],
  ["an arrival", { kind: "arrived", a: id("raider") }, { a: id("raider") }, null],
  ["a docking in sight", { kind: "docked", a: id("defiant") }, { a: id("defiant") }, { a: contact("defiant") }],
  ["an undocking out of sight", { kind: "undocked", a: id("raider") }, { a: id("raider") }, null],
  ["the scaffold clear", { kind: "scaffold-clear", a: id("defiant") }, { a: id("defiant") }, null],
  ["stress", { kind: "stress", a: id("defiant") }, { a: id("defiant") }, null],
  ["a crew that breaks, confirmed", { kind: "broke", a: id("bird-1") }, { a: contact("bird-1") }, { a: id("bird-1") }],
  ["a crew that rallies out of sight", { kind: "rallied", a: id("bird-2") }, null, { a: id("bird-2") }],
  [
    "a boarding",
    { kind: "boarding", a: id("flagship"), b: id("terok-nor") },
    { a: contact("flagship"), b: id("terok-nor") },
    { a: id("flagship"), b: contact("terok-nor") },
  ],
  ["the station captured", { kind: "captured", a: id("terok-nor") }, { a: id("terok-nor") }, { a: contact("terok-nor") }],
  ["a shadow projected", { kind: "projected", a: id("defiant"), b: 0 }, { a: id("defiant") }, null],
  ["a contact", { kind: "contact", side: "terran", contact: 104 }, { contact: 104 }, null],
  ["a contact classified", { kind: "classified", side: "alliance", contact: 104 }, null, { contact: 104 }],
  ["a contact confirmed", { kind: "confirmed", side: "alliance", contact: 104 }, null, { contact: 104 }],
  ["a shadow exposed", { kind: "exposed", side: "alliance", contact: 104 }, null, { contact: 104 }],
  ["a contact lost", { kind: "lost", side: "terran", contact: 104 }, { contact: 104 }, null],
  ["the retreat ordered", { kind: "retreat", side: "alliance" }, null, { side: "alliance" }],
  ["the end", { kind: "over", winner: "terran", ending: "siege-lifted" }, { winner: "terran" }, { winner: "terran" }],
];

test.each(TABLE)("%s", (_what, event, terran, alliance) => {
  for (const [side, known] of [
    ["terran", terran],
    ["alliance", alliance],
  ] as const) {
    const seen = seenEvent(state, side, event);
    if (known === null) expect(seen).toBe(null);
    else expect(seen).toMatchObject({ kind: event.kind, ...known });
  }
});

test("a shadow's own side hears nothing of shots through it; the deceived see them go at their contact", () => {
  const other = field();
  const shadow = { id: 100, of: thingOfShadow(0), cls: "raider", scan: 0.4, seen: true, age: 0, x: 0, y: 0, heading: 0, speed: 0 } as const;
  other.state.alliance.tracks.push({ ...shadow, id: 155 });
  expect(seenEvent(other.state, "terran", shot(id("bird-1"), thingOfShadow(0)))).toBe(null);
  expect(seenEvent(other.state, "alliance", shot(id("bird-1"), thingOfShadow(0)))).toMatchObject({ a: id("bird-1"), b: 155 });
});

test("what is not confirmed keeps its troubles to itself", () => {
  const other = field();
  for (const track of other.state.terran.tracks) track.scan = 0.5;
  for (const kind of ["broke", "rallied"] as const) expect(seenEvent(other.state, "terran", { kind, a: id("bird-1") })).toBe(null);
  expect(seenEvent(other.state, "terran", { kind: "system-down", a: id("bird-1"), system: "weapons" })).toBe(null);
});

test("every kind of event that battles bring forth is known to somebody, and no ship of the other side by its own number", () => {
  const kinds = new Set<EventKind>();
  for (let n = 0; n < 12; n++) {
    playAtRandom(someSetup(n), n + 400, 60, (now, events) => {
      for (const event of events) {
        kinds.add(event.kind);
        for (const side of SIDES) {
          const seen = seenEvent(now, side, event);
          if (seen === null) continue;
          for (const who of ["a", "b"] as const) {
            const number = (seen as Record<string, unknown>)[who];
            if (typeof number !== "number" || number < 0 || number >= 100) continue;
            expect(now.ships[number]?.side).toBe(side);
          }
        }
      }
    });
  }
  expect(kinds.size).toBeGreaterThan(20);
}, 20_000);
