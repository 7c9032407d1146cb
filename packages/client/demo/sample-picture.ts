import { EVERY_DUTY, NO_DUTY } from "@terok-nor/shared/battle/duties.ts";
import type { MountStateName } from "@terok-nor/shared/battle/state.ts";
import type { WeaponId } from "@terok-nor/shared/ships/types.ts";
import type { Contact, ContactDetail, MountView, OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";

/** A hand-made moment of a battle as the Terrans see it: for looking at screens, and for tests of what reads a picture. */

const FACINGS_FULL = [1, 1, 1, 1];

const mounts = (...rows: readonly (readonly [WeaponId, MountStateName, number])[]): MountView[] =>
  rows.map(([weapon, why, left]) => ({ weapon, why, left, aim: why === "firing" ? 100 : -1 }));

export function ownShip(id: number, cls: OwnShip["cls"], name: string, rest: Partial<OwnShip> = {}): OwnShip {
  return {
    id,
    cls,
    name,
    x: 0,
    y: 0,
    heading: 0,
    speed: 0,
    turn: 0,
    status: "active",
    hull: 1,
    shields: FACINGS_FULL,
    reinforced: -1,
    energy: 0.8,
    power: [0.34, 0.33, 0.33],
    core: 1,
    safeCore: 1,
    stress: 0,
    burst: 0,
    systems: [1, 1, 1, 1, 1],
    breaches: [0, 0, 0, 0],
    ceilings: [1, 1, 1, 1, 1],
    due: -1,
    repair: ["weapons", "engines", "shields", "sensors", "dampers", "breaches"],
    crew: EVERY_DUTY,
    word: NO_DUTY,
    mounts: [],
    tasks: [],
    holdFire: false,
    target: -1,
    targetSystem: null,
    nerve: 1,
    broken: false,
    troops: 0,
    garrison: 0,
    boarders: 0,
    captured: 0,
    scaffold: -1,
    projectors: 0,
    ...rest,
  };
}

export function contact(id: number, rest: Partial<Contact> = {}): Contact {
  return {
    id,
    level: "blip",
    scan: 0.1,
    seen: true,
    age: 0,
    error: 0,
    cls: null,
    name: null,
    detail: null,
    x: 0,
    y: 0,
    heading: 180,
    speed: 40,
    turn: 0,
    ...rest,
  };
}

export const detail = (hull: number, shields: readonly number[], rest: Partial<ContactDetail> = {}): ContactDetail => ({
  hull,
  shields,
  systems: [1, 1, 0.8, 1, 1],
  breaches: [0, 0, 0, 0],
  boarders: 0,
  garrison: 0,
  captured: 0,
  scaffold: false,
  broken: false,
  ...rest,
});

const station = ownShip(0, "terok-nor", "terok-nor", {
  hull: 0.71,
  shields: [0.8, 0.35, 0, 0.5, 1, 1],
  breaches: [0, 0, 2, 0, 0, 0],
  systems: [0.8, 1, 0.4, 1, 1],
  boarders: 14,
  garrison: 52,
  captured: 0.22,
  mounts: mounts(
    ["station-battery", "firing", -1],
    ["station-battery", "cycling", -1],
    ["station-battery", "out-of-arc", -1],
    ["station-torpedo", "cycling", 11],
  ),
});

const defiant = ownShip(1, "defiant", "defiant", {
  x: 520,
  y: -260,
  heading: 40,
  speed: 92,
  hull: 0.84,
  shields: [0.72, 0.18, 0.55, 0.9],
  reinforced: 1,
  energy: 0.46,
  power: [0.4, 0.25, 0.35],
  core: 1.18,
  safeCore: 1.1,
  stress: 0.38,
  systems: [1, 0.92, 0.7, 1, 0.55],
  breaches: [0, 1, 0, 0],
  mounts: mounts(
    ["pulse-cannon", "firing", -1],
    ["pulse-cannon", "firing", -1],
    ["pulse-cannon", "cycling", -1],
    ["pulse-cannon", "out-of-arc", -1],
    ["defiant-beam", "cannot-track", -1],
    ["defiant-beam", "out-of-arc", -1],
    ["quantum-torpedo", "cycling", 6],
  ),
  tasks: [
    { kind: "orbit", x: 0, y: 0, target: 100, radius: 110 },
    { kind: "move", x: 200, y: 100, target: -1, radius: 0 },
  ],
  target: 100,
});

const raider = ownShip(2, "raider", "raider", {
  x: 140,
  y: 320,
  heading: 300,
  speed: 80,
  hull: 0.6,
  shields: [0.4, 0.9, 0.8, 0.2],
  projectors: 4,
  mounts: mounts(["light-cannon", "out-of-range", -1], ["light-cannon", "out-of-range", -1], ["photon-torpedo", "empty", 0]),
  tasks: [{ kind: "guard", x: 0, y: 0, target: 1, radius: 0 }],
});

export const samplePicture: Picture = {
  side: "terran",
  tick: 3620,
  phase: "assault",
  assaultAt: 0,
  chart: null,
  own: [station, defiant, raider],
  contacts: [
    contact(100, {
      level: "confirmed",
      scan: 1,
      cls: "flagship",
      name: "flagship",
      x: 610,
      y: -320,
      heading: 200,
      speed: 20,
      detail: detail(0.62, [0.4, 0.7, 0.1, 0.8]),
    }),
    contact(101, {
      level: "confirmed",
      scan: 1,
      cls: "galor",
      name: "galor-1",
      x: -380,
      y: -520,
      heading: 60,
      detail: detail(0.35, [0, 0.5, 0.2, 0.6], { breaches: [1, 0, 0, 0] }),
    }),
    contact(102, { level: "class", scan: 0.55, cls: "galor", name: "galor-2", x: -820, y: 240, heading: 20 }),
    contact(103, {
      level: "confirmed",
      scan: 1,
      cls: "bird",
      name: "bird-2",
      x: 430,
      y: -180,
      heading: 30,
      speed: 78,
      detail: detail(0.5, [0.6, 0, 0.4, 0.4]),
    }),
    contact(104, { level: "class", scan: 0.4, cls: "bird", name: "bird-4", x: 900, y: 420, heading: 220, speed: 78 }),
    contact(105, { level: "class", scan: 0.6, cls: "bird", name: "bird-5", x: -240, y: 900, seen: false, age: 14, error: 220 }),
    contact(106, { x: -1300, y: -900 }),
  ],
  gone: [{ cls: "bird", destroyed: 3, withdrawn: 0 }],
  torpedoes: [{ id: 1, own: true, weapon: "quantum-torpedo", x: 560, y: -290, heading: 330 }],
  shadows: [{ id: 1, posing: "defiant", life: 31, x: -300, y: 420, heading: 120, speed: 70, turn: 0 }],
  command: { helm: -1, obrien: true, callWait: -1, retreating: false, raiderDue: -1, raiderRecalled: false, shadows: 1, shadowLimit: 3 },
  winner: null,
  ending: null,
};
