import { expect, test } from "vitest";
import { CLASSES } from "../ships/classes.ts";
import type { Contact, OwnShip } from "../sight/picture.ts";
import { ContactRow, clearContact, readContact, writeIdentity, writeKnowledge } from "./rows/contact-row.ts";
import { packGone, unpackGone } from "./rows/gone.ts";
import { readMotion, writeMotion } from "./rows/motion-row.ts";
import { readShip, ShipRow, writeMounts, writeOrders, writeVitals } from "./rows/ship-row.ts";
import { CLASS_IDS, classAt, NONE, WEAPON_IDS } from "./tables.ts";

const motion = { x: 100.25, y: -899.5, heading: -179, speed: 80, turn: -75 };
const ship: OwnShip = {
  ...motion,
  id: 1,
  cls: "defiant",
  name: "defiant",
  status: "active",
  hull: 0.5,
  shields: [1, 0.25, 0, 0.99],
  reinforced: 2,
  energy: 1,
  power: [1 / 3, 1 / 3, 1 / 3],
  core: 1.4,
  safeCore: 0.85,
  stress: 1.2,
  burst: 0,
  systems: [1, 1, 0.5, 1, 0],
  ceilings: [1, 0.65, 1, 1, 1],
  breaches: [0, 3, 0.5, 1],
  crew: 63,
  word: 4,
  repair: ["breaches", "engines", "weapons"],
  mounts: CLASSES.defiant.mounts.map((mount, i) => ({
    weapon: mount.weapon,
    why: i === 0 ? "firing" : "out-of-arc",
    aim: i === 0 ? 104 : -1,
    left: i === 6 ? 0 : -1,
  })),
  tasks: [
    { kind: "orbit", x: 0, y: 0, target: 104, radius: 110 },
    { kind: "move", x: -300, y: 1200, target: -1, radius: 0 },
  ],
  holdFire: true,
  target: 104,
  targetSystem: "engines",
  nerve: 1,
  broken: false,
  troops: 0,
  garrison: 40,
  boarders: 7,
  captured: 0,
  scaffold: -1,
  projectors: 3,
  due: 42,
};

test("an own ship comes out of its row as it went in, to the wire's precision", () => {
  const row = new ShipRow();
  writeMotion(row, ship);
  writeOrders(row, ship);
  writeVitals(row, ship);
  writeMounts(row, ship);
  const read = readShip(row, readMotion(row));
  expect({ ...read, x: 0, y: 0, heading: 0, speed: 0, turn: 0, hull: 0 }).toEqual({
    ...ship,
    x: 0,
    y: 0,
    heading: 0,
    speed: 0,
    turn: 0,
    hull: 0,
  });
  expect(read.x).toBeCloseTo(ship.x, 0);
  expect(read.y).toBeCloseTo(ship.y, 0);
  expect(read.heading).toBeCloseTo(ship.heading, 1);
  expect(read.turn).toBeCloseTo(ship.turn, 1);
  expect(read.hull).toBeCloseTo(ship.hull, 3);
});

test("a row shows a contact's detail only while it is confirmed, and nothing of who stood in it before", () => {
  const detail = {
    hull: 1,
    shields: [1],
    systems: [1],
    breaches: [0],
    boarders: 0,
    garrison: 9,
    captured: 0,
    scaffold: false,
    broken: false,
  };
  const known: Contact = {
    ...motion,
    id: 104,
    level: "confirmed",
    scan: 1,
    seen: true,
    age: 0,
    error: 0,
    cls: "galor",
    name: "galor-1",
    detail,
  };
  const row = new ContactRow();
  writeIdentity(row, known);
  writeKnowledge(row, known);
  expect(readContact(row, motion)).toEqual(known);

  clearContact(row);
  const blip: Contact = { ...known, id: 105, level: "blip", scan: 0, cls: null, name: null, detail: null };
  writeIdentity(row, blip);
  writeKnowledge(row, blip);
  expect(readContact(row, motion)).toEqual(blip);
  expect(row.garrison).toBe(0);
  expect(row.shields).toBe("");
});

test("ships seen to go come out as they went in, and cost nothing while none has gone", () => {
  const gone = [
    { cls: "flagship", destroyed: 0, withdrawn: 1 },
    { cls: "galor", destroyed: 1, withdrawn: 0 },
    { cls: "bird", destroyed: 5, withdrawn: 3 },
  ] as const;
  expect(unpackGone(packGone(gone))).toEqual(gone);
  expect(packGone([])).toBe("");
  expect(unpackGone("")).toEqual([]);
});

test("classes keep their numbers on the wire, and a number that is no class's is taken for none", () => {
  expect(["terok-nor", "defiant", "raider", "flagship", "galor", "bird"]).toEqual([0, 1, 2, 3, 4, 5].map(classAt));
  for (const index of [CLASS_IDS.length, NONE]) expect(() => classAt(index)).toThrow(String(index));
});

test("every ship class and every weapon of the tables has a number on the wire", () => {
  expect([...CLASS_IDS].sort()).toEqual(Object.keys(CLASSES).sort());
  const weapons = new Set(Object.values(CLASSES).flatMap((cls) => cls.mounts.map((mount) => mount.weapon)));
  for (const weapon of weapons) expect(WEAPON_IDS).toContain(weapon);
});
