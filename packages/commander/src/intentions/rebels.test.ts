import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { Ship } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { Placing } from "@terok-nor/shared/testing/open-field.ts";
import { openField } from "@terok-nor/shared/testing/open-field.ts";
import { expect, test } from "vitest";
import { createCaptain } from "../captain.ts";
import type { IntentionName } from "../mind/intention-names.ts";
import { ordersOf, type Situation } from "../testing/situation.ts";

/** Ids of the rebels' ships in every battle. */
const [STATION, DEFIANT, RAIDER] = [0, 1, 2];
const station: Placing = { name: "terok-nor", x: 0, y: 0 };
const defiant = (x: number, y = 0, heading = 0): Placing => ({ name: "defiant", x, y, heading, speed: 60 });
const raider = (x: number, y = 0): Placing => ({ name: "raider", x, y });
const bird = (n: number, x: number, y = 0, heading = 180): Placing => ({ name: `bird-${n}`, x, y, heading, speed: 60 });
const galor = (n: number, x: number, y = 0): Placing => ({ name: `galor-${n}`, x, y, heading: 180 });
const flagship = (x: number, y = 0): Placing => ({ name: "flagship", x, y, heading: 180 });

const alone: Situation = { ships: [station, defiant(200)] };
const tailed: Situation = { ships: [station, defiant(600, 0, 0), bird(1, 450, 0, 0)] };

const besieged = [station, flagship(600), galor(1, 560, 120), galor(2, 560, -120)];
/** Where ships wait behind a station besieged from +x. */
const lee = { x: expect.closeTo(-520, 0), y: expect.closeTo(0, 0) };
/** Defiant among the siege, and what is the matter with her. */
const fought = (wear: Partial<Ship>): Situation => ({ ships: [...besieged, defiant(450)], wear: { defiant: wear } });
/** A station with one sector open and so much of its hull. */
const breached = (hull: number): Situation => ({
  ships: [...besieged, defiant(-200)],
  wear: { "terok-nor": { hull: CLASSES["terok-nor"].hull * hull, shields: [0, 2600, 2600, 2600, 2600, 2600] } },
});

/** A situation, the intention it calls for, and part of the first order that must come of it; null: none. */
const TABLE: readonly (readonly [what: string, IntentionName, Situation, object | null])[] = [
  [
    "she is in her scaffold and the fleet is near",
    "clear-scaffold",
    { ships: [station, defiant(0, 100), bird(1, 1100)], wear: { defiant: { status: "scaffold" } } },
    { kind: "jettison", ship: DEFIANT },
  ],
  [
    "she is in her scaffold and nobody is near",
    "clear-scaffold",
    { ships: [station, defiant(0, 100), bird(1, 1900)], wear: { defiant: { status: "scaffold" } } },
    null,
  ],
  ["a Bird alone", "hunt-birds", { ships: [station, defiant(200), bird(1, 600)] }, { kind: "attack", ships: [DEFIANT] }],
  [
    "a Bird under the guns of the whole fleet",
    "hunt-birds",
    { ships: [station, defiant(200), bird(1, 900), flagship(950), galor(1, 900, 80), galor(2, 900, -80), galor(3, 980, 60)] },
    null,
  ],
  [
    "at the flagship, a Bird about her as much under those guns as she is",
    "hunt-birds",
    { ships: [station, defiant(900), bird(1, 780, 40), flagship(950, 150)] },
    { kind: "attack", ships: [DEFIANT] },
  ],
  [
    "the flagship alone and within reach",
    "pattern-suicide",
    { ships: [station, defiant(300), flagship(500)] },
    { kind: "orbit", ships: [DEFIANT], radius: 110 },
  ],
  [
    "a Galor's blind side",
    "attack-run",
    { ships: [station, defiant(700), { name: "galor-1", x: 500, y: 0, heading: 180 }] },
    { kind: "stand-off", ships: [DEFIANT] },
  ],
  [
    "a Galor that has come to besiege",
    "attack-run",
    { ships: [station, defiant(0, 700), galor(1, 600)] },
    { kind: "attack", ships: [DEFIANT] },
  ],
  [
    "a Galor, with thin shields of her own",
    "attack-run",
    { ships: [station, defiant(0, 700), galor(1, 600)], wear: { defiant: { shields: [60, 60, 60, 60] } } },
    { kind: "strafe", ships: [DEFIANT] },
  ],
  [
    "her hull is half gone",
    "break-off",
    { ...alone, wear: { defiant: { hull: 200, shields: [0, 0, 0, 0] } } },
    { kind: "dock", ships: [DEFIANT] },
  ],
  ["her guns are out", "break-off", { ...alone, wear: { defiant: { systems: [0.1, 1, 1, 1, 1] } } }, { kind: "dock" }],
  ["she is whole", "break-off", alone, null],
  ["she is mended", "return-to-fight", { ...alone, wear: { defiant: { status: "docked" } } }, { kind: "undock", ships: [DEFIANT] }],
  [
    "her hull is half gone, but the station falls",
    "break-off",
    { ...alone, wear: { defiant: { hull: 200 }, "terok-nor": { captured: 0.6, boarders: 200 } } },
    null,
  ],
  [
    "her hull is half gone, but the station breaks",
    "break-off",
    { ...alone, wear: { defiant: { hull: 200 }, "terok-nor": { hull: CLASSES["terok-nor"].hull * 0.2 } } },
    null,
  ],
  [
    "she is all but gone, and the station falls",
    "break-off",
    { ...alone, wear: { defiant: { hull: 100 }, "terok-nor": { captured: 0.6, boarders: 200 } } },
    { kind: "dock", ships: [DEFIANT] },
  ],
  [
    "her hull is mended, her guns are not",
    "return-to-fight",
    { ...alone, wear: { defiant: { status: "docked", systems: [0.1, 1, 1, 1, 1] } } },
    null,
  ],
  ["she is being mended", "return-to-fight", { ...alone, wear: { defiant: { status: "docked", hull: 300 } } }, null],
  [
    "she is being mended, but the station falls",
    "return-to-fight",
    { ...alone, wear: { defiant: { status: "docked", hull: 300 }, "terok-nor": { captured: 0.6, boarders: 200 } } },
    { kind: "undock" },
  ],
  [
    "a Bird on her tail and the raider at hand",
    "clear-her-tail",
    { ships: [...tailed.ships, raider(500, 200)] },
    { kind: "attack", ships: [RAIDER] },
  ],
  [
    "a Bird on her tail and the raider away",
    "call-in-raider",
    { ships: [...tailed.ships, raider(0)], wear: { raider: { status: "away" } } },
    { kind: "recall" },
  ],
  [
    "the raider away, nothing pressing yet",
    "call-in-raider",
    { ships: [station, defiant(200), raider(0), bird(1, 1500)], wear: { raider: { status: "away" } } },
    null,
  ],
  ["a lone Bird for the raider", "harry", { ships: [station, raider(300), bird(1, 700)] }, { kind: "attack", ships: [RAIDER] }],
  [
    "the raider far from Defiant",
    "clear-her-tail",
    { ships: [station, defiant(-900), raider(900)] },
    { kind: "attack-move", ships: [RAIDER], x: -900, y: 0 },
  ],
  [
    "the raider near Defiant and nobody on her tail",
    "clear-her-tail",
    { ships: [station, defiant(200), raider(500)] },
    { kind: "guard", ships: [RAIDER], ward: DEFIANT },
  ],
  ["no Bird for the raider to pick", "harry", { ships: [...besieged, raider(-200)] }, { kind: "move", ships: [RAIDER], ...lee }],
  [
    "nothing to do, out of the batteries' reach",
    "hold-at-station",
    { ships: [station, defiant(0, 700)] },
    { kind: "guard", ships: [DEFIANT], ward: STATION },
  ],
  [
    "nothing she could do while the station is besieged",
    "hold-at-station",
    { ships: [...besieged, defiant(-200)], wear: { defiant: { shields: [0, 0, 0, 0], hull: 360 } } },
    { kind: "hold", ships: [DEFIANT] },
  ],
  ["a core that could give more", "steady-the-core", { ...alone, setup: { overhaul: 1 } }, { kind: "power" }],
  ["her guns failing in the thick of it", "rush-repair", fought({ systems: [0.2, 1, 1, 1, 1] }), { ship: DEFIANT, system: "weapons" }],
  ["her drive failing in the thick of it", "rush-repair", fought({ systems: [1, 0.2, 1, 1, 1] }), { ship: DEFIANT, system: "engines" }],
  ["her shields worn in the thick of it", "rush-repair", fought({ shields: [60, 60, 60, 60] }), { ship: DEFIANT, system: "shields" }],
  ["her guns failing with nobody about", "rush-repair", { ...alone, wear: { defiant: { systems: [0.2, 1, 1, 1, 1] } } }, null],
  ["her guns hurt, but not failing", "rush-repair", fought({ systems: [0.4, 1, 1, 1, 1] }), null],
  ["a sector of a broken station open", "rush-repair", breached(0.4), { ship: STATION, system: "shields" }],
  ["a sector open while the station is sound", "rush-repair", breached(0.9), null],
  ["enemies at the right distance", "raise-shadows", { ships: [station, raider(300), bird(1, 900)] }, { kind: "shadow", ship: RAIDER }],
  ["an enemy that would see through it at once", "raise-shadows", { ships: [station, raider(300), bird(1, 450)] }, null],
  [
    "a Galor that comes to board",
    "lay-batteries",
    { ships: [station, galor(1, 290), flagship(500)], wear: { flagship: { hull: 900, shields: [0, 0, 0, 0] } } },
    { kind: "target", ships: [STATION], system: null },
  ],
  [
    "a facing worn",
    "brace-facing",
    { ...alone, wear: { defiant: { shields: [260, 170, 50, 220] } } },
    { kind: "reinforce", ships: [DEFIANT], facing: 2 },
  ],
  [
    "a breach",
    "first-repairs",
    {
      ...alone,
      wear: { defiant: { breaches: [1, 0, 0, 0], repair: ["weapons", "breaches", "shields", "engines", "sensors", "dampers"] } },
    },
    { kind: "repair", ships: [DEFIANT], priority: ["breaches"] },
  ],
];

test.each(TABLE)("%s: %s", (_what, intention, situation, expected) => {
  const orders = ordersOf("terran", intention, situation);
  if (expected === null) expect(orders).toEqual([]);
  else expect(orders[0]).toMatchObject(expected);
});

test("O'Brien's burst comes when she is at the flagship in the thick of it, whole enough to bear it, and not while one runs", () => {
  const thick: Situation = { ships: [station, defiant(350), flagship(500), galor(1, 560, 100), galor(2, 560, -100)] };
  const given = Array.from({ length: 20 }, (_, seed) => ordersOf("terran", "burst-the-core", thick, seed).length);
  expect(given).toEqual(given.map(() => 1));
  const never: readonly Situation[] = [
    { ...thick, setup: { commanders: { ...defaultSetup(1, 1).commanders, obrien: false } } },
    { ...thick, wear: { defiant: { burst: 12 } } },
    { ...thick, wear: { defiant: { stress: 0.5 } } },
    { ...thick, wear: { defiant: { shields: [100, 70, 90, 90] } } },
    { ships: [station, defiant(-500), flagship(500), galor(1, 560, 100), galor(2, 560, -100)] },
  ];
  for (const situation of never) expect(ordersOf("terran", "burst-the-core", situation)).toEqual([]);
});

/** How Defiant goes about an enemy. */
const DEEDS: readonly IntentionName[] = ["hunt-birds", "attack-run", "pattern-suicide"];

test.each<[IntentionName, readonly Placing[], IntentionName]>([
  ["attack-run", [station, defiant(300), flagship(850), galor(1, -430, 60)], "pattern-suicide"],
  ["hunt-birds", [station, defiant(300), bird(1, 480), flagship(600, 150)], "pattern-suicide"],
])("a captain that is to do without %s sends her at what else there is", (deed, ships, instead) => {
  const state = openField(ships);
  const deedBut = (without: readonly IntentionName[]) =>
    createCaptain("terran", "admiral", 3, state.setup, {}, without)
      .think(seenBy(state, "terran"))
      .reasons.find(({ intention }) => DEEDS.includes(intention))?.intention;
  expect(deedBut([])).toBe(deed);
  expect(deedBut([deed])).toBe(instead);
});

test("the raider is called in from where the enemy is not", () => {
  const fleet = [flagship(1500), galor(1, 1500, 200), galor(2, 1500, -200)];
  const [order] = ordersOf("terran", "call-in-raider", {
    ships: [...tailed.ships, ...fleet, raider(0)],
    wear: { raider: { status: "away" } },
  });
  const vector = (order as { vector: number }).vector;
  expect(vector > 25 && vector < 335).toBe(true);
});

test("the raider is called in from where no Bird can be upon it before it is among friends", () => {
  const birds = [bird(1, 1000, -250, 180), bird(2, 1000, 250, 180)];
  const [order] = ordersOf("terran", "call-in-raider", {
    ships: [station, defiant(700, 0, 180), bird(3, 850, 0, 180), ...birds, raider(0)],
    wear: { raider: { status: "away" } },
  });
  const vector = ((order as { vector: number }).vector * Math.PI) / 180;
  // Defiant is in the east, and the short way to her leads past the Birds behind her.
  for (const { x, y } of birds) expect(Math.hypot(Math.cos(vector) * 1800 - x, Math.sin(vector) * 1800 - y)).toBeGreaterThan(1500);
});
