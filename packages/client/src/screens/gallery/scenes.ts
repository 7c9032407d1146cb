import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { CLASS_IDS, CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import { seenByBoth } from "@terok-nor/shared/sight/both.ts";
import type { OwnShip, Picture, TorpedoMark } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";

/** One moment of a scene: what stands there, and what happens in it. */
export interface Moment {
  readonly own: readonly OwnShip[];
  readonly torpedoes: readonly TorpedoMark[];
  readonly events: readonly SeenEvent[];
}

/** A made-up scene of the field, played round and round. */
export interface Scene {
  /** What it is called in the code. */
  readonly name: string;
  /** What it shows, tick by tick from 0 on. */
  at(tick: number): Moment;
}

/** Ticks a second of a scene, as of a battle. */
export const SCENE_HZ = 20;

/** Any battle that has one of each class, as both sides together see it. */
const SAMPLE: Picture = seenByBoth(createBattle({ ...defaultSetup(1, 1), raiderAway: 0 }));

export const picture = ({ own, torpedoes }: Moment, tick: number): Picture => ({ ...SAMPLE, phase: "assault", tick, own, torpedoes });

/** A ship of a class, whole and at rest at the origin, by the name that its label is to show. */
export function shipOf(cls: ShipClassId, id: number, name: string, rest: Partial<OwnShip> = {}): OwnShip {
  const sample = SAMPLE.own.find((ship) => ship.cls === cls);
  if (sample === undefined) throw new Error(`no ${cls} in the sample`);
  const whole = { status: "active", hull: 1, shields: sample.shields.map(() => 1), breaches: sample.breaches.map(() => 0) } as const;
  return { ...sample, ...whole, id, name, x: 0, y: 0, heading: -90, speed: 0, turn: 0, scaffold: -1, tasks: [], ...rest };
}

const STATES: readonly (readonly [name: string, hull: number, breached: readonly number[]])[] = [
  ["whole", 1, []],
  ["hurt", 0.5, []],
  ["failing", 0.22, [1]],
  ["breached", 0.08, [0, 2, 3]],
];

/** A class in its states, from whole to all but gone, and what each loses. */
function states(cls: ShipClassId): Scene {
  const apart = CLASSES[cls].radius * 2.9;
  const own = STATES.map(([name, hull, breached], i) => {
    const breaches = CLASSES[cls].shields.map((_, facing) => (breached.includes(facing) ? 3 - (facing % 2) : 0));
    return shipOf(cls, i, name, { x: (i - 1.5) * apart, hull, breaches });
  });
  return { name: cls, at: () => ({ own, torpedoes: [], events: [] }) };
}

/** s after which a ship that was destroyed is there again. */
const DEATH = 7;

/** Two of a class, of which one is destroyed. */
function death(cls: ShipClassId): Scene {
  const apart = CLASSES[cls].radius * 1.7;
  const cycle = DEATH * SCENE_HZ;
  const dies = shipOf(cls, 1, cls, { x: apart, speed: Math.min(20, CLASSES[cls].speed) });
  const stays = shipOf(cls, 0, cls, { x: -apart });
  return {
    name: cls,
    at(tick) {
      const now = tick % cycle;
      const gone = now >= SCENE_HZ && now < cycle - SCENE_HZ;
      const events: SeenEvent[] = now === SCENE_HZ ? [{ kind: "destroyed", a: 1, b: 0, cause: "fire", x: dies.x, y: dies.y }] : [];
      return { own: gone ? [stays] : [stays, dies], torpedoes: [], events };
    },
  };
}

/** Who carries a weapon, and where. */
function carrierOf(weapon: WeaponId): { readonly cls: ShipClassId; readonly mount: number } {
  for (const cls of CLASS_IDS) {
    const mount = CLASSES[cls].mounts.findIndex((one) => one.weapon === weapon);
    if (mount >= 0) return { cls, mount };
  }
  throw new Error(`nobody carries ${weapon}`);
}

/** u between the edges of the two who fire at each other. */
const RANGE = 130;
/** Ticks from one shot to the next. */
const SHOT = 24;

/** Whoever carries the weapon, and a target of the other side to its right. */
function pair(cls: ShipClassId): readonly [OwnShip, OwnShip] {
  const target: ShipClassId = CLASSES[cls].side === "terran" ? "galor" : "defiant";
  const apart = (CLASSES[cls].radius + CLASSES[target].radius + RANGE) / 2;
  return [shipOf(cls, 0, cls, { x: -apart, heading: 0 }), shipOf(target, 1, target, { x: apart, heading: 180 })];
}

/** Direct fire: shots on a full shield, on a bare hull, and one that misses, in turn. */
function fire(weapon: WeaponId): Scene {
  const { cls, mount } = carrierOf(weapon);
  const [from, whole] = pair(cls);
  const bare = { ...whole, shields: whole.shields.map(() => 0) };
  const { damage } = WEAPON_TABLE[weapon];
  return {
    name: weapon,
    at(tick) {
      const turn = Math.floor(tick / SHOT) % 3;
      const shot: SeenEvent = { kind: "shot", a: 0, mount, b: 1, hit: turn < 2, facing: 0, damage, weapon };
      return { own: [from, turn === 1 ? bare : whole], torpedoes: [], events: tick % SHOT === 0 ? [shot] : [] };
    },
  };
}

/** Ticks a torpedo flies in its scene. */
const FLIGHT = 44;

/** A torpedo: launched, on its way, and striking. */
function torpedo(weapon: WeaponId): Scene {
  const { cls, mount } = carrierOf(weapon);
  const [from, to] = pair(cls);
  const own = [from, to];
  const end = to.x - CLASSES[to.cls].radius;
  return {
    name: weapon,
    at(tick) {
      const round = Math.floor(tick / (FLIGHT + SHOT));
      const now = tick % (FLIGHT + SHOT);
      const x = from.x + ((end - from.x) * now) / FLIGHT;
      const mark: TorpedoMark = { id: round, own: CLASSES[cls].side === "terran", weapon, x, y: 0, heading: 0 };
      const { damage } = WEAPON_TABLE[weapon];
      const events: SeenEvent[] = [];
      if (now === 0) events.push({ kind: "launch", a: 0, mount, torpedo: round, weapon });
      if (now === FLIGHT) events.push({ kind: "torpedo-hit", a: 0, b: 1, torpedo: round, facing: 0, damage, weapon, x: end, y: 0 });
      return { own, torpedoes: now < FLIGHT ? [mark] : [], events };
    },
  };
}

/** Ticks from one turn of an effect to the next. */
const EFFECT = 50;

/** Something that befalls three ships of different size, again and again. */
function effect(name: string, event: (id: number, turn: number) => SeenEvent, rest: Partial<OwnShip> = {}): Scene {
  const own = [
    shipOf("defiant", 0, "defiant", { x: -130, ...rest }),
    shipOf("galor", 1, "galor", { x: -20, ...rest }),
    shipOf("flagship", 2, "flagship", { x: 140, ...rest }),
  ];
  return {
    name,
    at: (tick) => ({
      own,
      torpedoes: [],
      events: tick % EFFECT === 0 ? own.map(({ id }) => event(id, Math.floor(tick / EFFECT))) : [],
    }),
  };
}

const EFFECTS: readonly Scene[] = [
  effect("shield-down", (a, turn) => ({ kind: "shield-down", a, facing: turn % 4 })),
  effect("breach", (a, turn) => ({ kind: "breach", a, facing: turn % 4 })),
  effect("arrived", (a) => ({ kind: "arrived", a })),
  effect("projected", (a) => ({ kind: "projected", a })),
  effect("boarding", (a) => ({ kind: "boarding", a: (a + 1) % 3, b: a })),
  effect("exposed", (contact) => ({ kind: "exposed", contact })),
];

/** The scaffold about Defiant, and how it is thrown off. */
const SCAFFOLD: Scene = {
  name: "scaffold-clear",
  at(tick) {
    const now = tick % (EFFECT * 3);
    const standing = now < EFFECT;
    return {
      own: [shipOf("defiant", 0, "defiant", { status: standing ? "scaffold" : "active" })],
      torpedoes: [],
      events: now === EFFECT ? [{ kind: "scaffold-clear", a: 0 }] : [],
    };
  },
};

const WEAPONS = Object.keys(WEAPON_TABLE) as WeaponId[];
const isTorpedo = (weapon: WeaponId): boolean => WEAPON_TABLE[weapon].kind === "torpedo";

/** All that the field can show, in groups. */
export const SCENES = {
  states: CLASS_IDS.map(states),
  deaths: CLASS_IDS.map(death),
  weapons: WEAPONS.map((weapon) => (isTorpedo(weapon) ? torpedo(weapon) : fire(weapon))),
  effects: [...EFFECTS, SCAFFOLD],
} as const;
export type SceneGroup = keyof typeof SCENES;
