import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { Placing } from "@terok-nor/shared/testing/open-field.ts";
import { contactOf, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { expect, test } from "vitest";
import type { IntentionName } from "../mind/intention-names.ts";
import { ordersOf, type Situation } from "../testing/situation.ts";

/** Ids of the first ships of the Alliance in every battle of four Galors. */
const [FLAGSHIP, GALOR, BIRD] = [3, 4, 8];
/** The flagship and the cruisers of `siege`, sent as one. */
const LARGE = [FLAGSHIP, GALOR, GALOR + 1, GALOR + 2];
const station: Placing = { name: "terok-nor", x: 0, y: 0 };
const defiant = (x: number, y = 0, heading = 0): Placing => ({ name: "defiant", x, y, heading, speed: 60 });
const bird = (n: number, x: number, y = 0, heading = 180): Placing => ({ name: `bird-${n}`, x, y, heading, speed: 60 });
const galor = (n: number, x: number, y = 0): Placing => ({ name: `galor-${n}`, x, y, heading: 180 });
const flagship = (x: number, y = 0): Placing => ({ name: "flagship", x, y, heading: 180 });

const siege: Situation = { ships: [station, flagship(470), galor(1, 430, 60), galor(2, 430, -60), galor(3, 420, 120)] };
/** The same with Defiant seen far from the station. */
const away: Situation = { ships: [...siege.ships, defiant(-1200)] };
const open = { "terok-nor": { shields: [0, 2600, 2600, 2600, 2600, 2600] } };
const { garrison } = CLASSES["terok-nor"];
/** The four ships of the siege with so many troops for each of the garrison between them. */
const manned = (share: number) =>
  Object.fromEntries(["flagship", "galor-1", "galor-2", "galor-3"].map((name) => [name, { troops: (garrison * share) / 4 }]));
/** Scanned so far: not made out yet, or what it passes for. */
const scanned =
  (scan: number): NonNullable<Situation["also"]> =>
  (state) => {
    for (const track of state.alliance.tracks) if (track.cls === "defiant") track.scan = scan;
  };

/** The Alliance has seen Defiant go down. */
const defiantLost: NonNullable<Situation["also"]> = (state) => {
  const defiant = shipNamed(state, "defiant");
  defiant.status = "destroyed";
  state.alliance.gone.push(defiant.id);
};

/** Some minutes on. */
const later = (state: { tick: number }): void => {
  state.tick = 4000;
};

const TABLE: readonly (readonly [what: string, IntentionName, Situation, object | null])[] = [
  ["within reach of the station", "besiege", siege, { kind: "attack", ships: LARGE }],
  ["an open sector and troops enough", "board", { ...away, wear: { ...open, ...manned(1.6) } }, { kind: "board", ships: LARGE }],
  ["no sector open", "board", { ...away, wear: manned(1.6) }, null],
  ["an open sector and too few troops", "board", { ...away, wear: { ...open, ...manned(1.1) } }, null],
  [
    "an open sector, Defiant by the station to have those who come in",
    "board",
    { ships: [...siege.ships, defiant(200, 200)], wear: { ...open, ...manned(1.6) } },
    null,
  ],
  ["an open sector, Defiant out of sight in her dock", "board", { ...siege, wear: { ...open, ...manned(1.6) } }, null],
  [
    "an open sector, Defiant seen to go down",
    "board",
    { ...siege, wear: { ...open, ...manned(1.6) }, also: defiantLost },
    { kind: "board", ships: LARGE },
  ],
  [
    "an open sector, but half of the troops too far off to be beamed across together",
    "board",
    {
      ships: [station, flagship(470), galor(1, 430, 60), galor(2, 1200), galor(3, 1200, 60), defiant(-1200)],
      wear: { ...open, ...manned(1.6) },
    },
    null,
  ],
  [
    "a sector nearly down, a Galor before the next",
    "press-the-breach",
    { ships: [station, flagship(470), galor(1, 330, 320)], wear: { "terok-nor": { shields: [500, 2600, 2600, 2600, 2600, 2600] } } },
    { kind: "move", ships: [GALOR] },
  ],
  [
    "Defiant near the fleet",
    "chase-tails",
    { ships: [...siege.ships, defiant(700, 0, 0), bird(1, 500, 300)] },
    { kind: "attack", ships: [BIRD] },
  ],
  ["Defiant far from the fleet", "chase-tails", { ships: [...siege.ships, defiant(-1200, 0, 0), bird(1, 500, 300)] }, null],
  [
    "a contact that is not made out",
    "probe-contact",
    { ships: [...siege.ships, defiant(900, 500), bird(1, 700, 200)], also: scanned(0.2) },
    { kind: "attack", ships: [BIRD] },
  ],
  [
    "what passes for Defiant and may be a shadow",
    "chase-tails",
    { ships: [...siege.ships, defiant(900, 500), bird(1, 700, 200)], also: scanned(0.5) },
    { kind: "attack", ships: [BIRD] },
  ],
  ["Defiant under the station's guns", "chase-tails", { ships: [...siege.ships, defiant(200, 300), bird(1, 500, 300)] }, null],
  ["nothing to chase", "escort", { ships: [station, flagship(1500), bird(1, 1100)] }, { kind: "guard", ships: [BIRD], ward: FLAGSHIP }],
  [
    "nothing to chase, the flagship lost",
    "escort",
    { ships: [station, galor(1, 1200), bird(1, 1460)] },
    { kind: "guard", ships: [BIRD], ward: GALOR },
  ],
  ["no large ship left to guard", "escort", { ships: [station, bird(1, 1460)] }, null],
  [
    "Defiant close to the flagship",
    "call-for-help",
    { ships: [station, flagship(600), defiant(750), bird(1, 1200)] },
    { kind: "assist", ship: FLAGSHIP },
  ],
  ["Defiant far off", "call-for-help", { ships: [station, flagship(600), defiant(1300), bird(1, 1200)] }, null],
  [
    "Defiant coming straight in",
    "turn-guns",
    { ships: [station, flagship(470), defiant(800, 0, 180)] },
    { kind: "target", ships: [FLAGSHIP] },
  ],
  [
    "a sector open before the guns",
    "turn-guns",
    { ships: [station, flagship(470)], wear: open },
    { kind: "target", ships: [FLAGSHIP], system: "weapons" },
  ],
  [
    "a crippled Galor",
    "spare-cripples",
    { ships: [station, galor(1, 430)], wear: { "galor-1": { hull: 150 } } },
    { kind: "withdraw", ships: [GALOR] },
  ],
  ["a sound Galor", "spare-cripples", { ships: [station, galor(1, 430)] }, null],
  [
    "on the way in, power on even shares",
    "set-power",
    { ships: [station, flagship(1600)] },
    { kind: "power", ships: [FLAGSHIP], engines: 50 },
  ],
  [
    "the flagship hurt, her fleet gone, the station battered",
    "full-retreat",
    {
      ships: [station, flagship(470)],
      wear: { flagship: { hull: 1200, shields: [0, 0, 0, 0] }, "terok-nor": { hull: CLASSES["terok-nor"].hull * 0.35 } },
      also: later,
    },
    { kind: "full-retreat" },
  ],
  ["a fresh fleet", "full-retreat", { ...siege, setup: { galors: 3, birds: 0, batteries: 4 }, also: later }, null],
];

test.each(TABLE)("%s: %s", (_what, intention, situation, expected) => {
  const orders = ordersOf("alliance", intention, situation);
  if (expected === null) expect(orders).toEqual([]);
  else expect(orders[0]).toMatchObject(expected);
});

test("the large ships lie close together before one side of the station", () => {
  const far: Situation = { ships: [station, flagship(0, 1000), galor(1, 1000, 0), galor(2, -300, 1000), galor(3, 300, 1000)] };
  const moves = ordersOf("alliance", "besiege", far).filter((order) => order.kind === "move");
  expect(moves.length).toBeGreaterThan(0);
  for (const { x, y } of moves) {
    expect(y).toBeGreaterThan(0);
    expect(Math.hypot(x, y)).toBeLessThan(560);
  }
});

test.each([
  ["Defiant", 3, defiant(700, 0, 0)],
  ["the raider", 2, { name: "raider", x: 700, y: 0 }],
] as const)("against %s go %i Birds, the others stay with the flagship", (_foe, pack, foe) => {
  const birds = [1, 2, 3, 4, 5].map((n) => bird(n, 700 + n * 40, 250));
  const here: Situation = { ships: [...siege.ships, foe, ...birds] };
  const ships = (orders: ReturnType<typeof ordersOf>) => orders.flatMap((order) => ("ships" in order ? order.ships : []));
  const hunters = ships(ordersOf("alliance", "chase-tails", here));
  const guards = ships(ordersOf("alliance", "escort", here));
  expect(hunters.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pack }, (_, i) => BIRD + i));
  expect(guards).toHaveLength(birds.length - pack);
});

test("the Birds that go for Defiant aim at her contact, whoever she is", () => {
  const [order] = ordersOf("alliance", "chase-tails", {
    ships: [...siege.ships, defiant(700, 0, 0), bird(1, 500, 300)],
    also: (state) => expect(contactOf(state, "defiant")).toBeGreaterThanOrEqual(100),
  });
  expect(order).toMatchObject({ kind: "attack" });
});

test("no call goes out while the last is fresh, and none in retreat", () => {
  const pressed = [station, flagship(600), defiant(750), bird(1, 1200)];
  for (const state of [{ callWait: 5 }, { retreating: true }])
    expect(ordersOf("alliance", "call-for-help", { ships: pressed, also: (each) => void Object.assign(each.alliance, state) })).toEqual([]);
  const noBirds: Situation = { ships: pressed.slice(0, 3), also: (state) => expect(shipNamed(state, "bird-1").status).toBe("withdrawn") };
  expect(ordersOf("alliance", "call-for-help", noBirds)).toEqual([]);
});
