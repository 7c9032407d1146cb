import { Decoder, Encoder, StateView } from "@colyseus/schema";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import { createPictureRow, type PictureRow, writeCommand } from "@terok-nor/shared/wire/picture-row.ts";
import { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { writeMotion } from "@terok-nor/shared/wire/rows/motion-row.ts";
import { writeMounts, writeOrders, writeVitals } from "@terok-nor/shared/wire/rows/ship-row.ts";
import { beforeEach, expect, test } from "vitest";
import { PictureReader } from "./picture-reader.ts";

const raider: OwnShip = {
  id: 2,
  cls: "raider",
  name: "raider",
  status: "active",
  x: 100,
  y: 200,
  heading: 90,
  speed: 80,
  turn: 0,
  hull: 1,
  shields: [1, 1, 1, 1],
  reinforced: -1,
  energy: 1,
  power: [0.4, 0.3, 0.3],
  core: 1,
  safeCore: 1,
  stress: 0,
  burst: 0,
  systems: [1, 1, 1, 1, 1],
  ceilings: [1, 1, 1, 1, 1],
  breaches: [0, 0, 0, 0],
  repair: ["engines"],
  crew: 61,
  word: 8,
  mounts: CLASSES.raider.mounts.map(({ weapon }) => ({ weapon, why: "no-target", aim: -1, left: -1 })),
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
  projectors: 4,
  due: -1,
};
const picture: Picture = {
  side: "terran",
  tick: 40,
  phase: "assault",
  assaultAt: 0,
  chart: null,
  own: [raider],
  contacts: [],
  gone: [{ cls: "bird", destroyed: 2, withdrawn: 1 }],
  torpedoes: [],
  shadows: [],
  command: { helm: -1, obrien: true, callWait: -1, retreating: false, raiderDue: -1, raiderRecalled: false, shadows: 0, shadowLimit: 4 },
  winner: null,
  ending: null,
};

let sent: RoomState;
let got: PictureRow;
/** Carries what has changed over to the page's copy, as the line would. */
let carry: () => void;

beforeEach(() => {
  sent = new RoomState();
  sent.firstPicture = createPictureRow();
  sent.secondPicture = createPictureRow();
  const encoder = new Encoder(sent);
  const view = new StateView();
  view.add(sent.firstPicture);
  const page = new RoomState();
  const decoder = new Decoder(page);
  carry = () => {
    const it = { offset: 0 };
    encoder.encode(it);
    decoder.decode(encoder.encodeView(view, it.offset, it));
    encoder.discardChanges();
    got = page.firstPicture;
  };
});

function write(ship: OwnShip): void {
  const row = sent.firstPicture.ships[0];
  if (row === undefined) throw new Error("no rows");
  writeMotion(row, ship);
  writeOrders(row, ship);
  writeVitals(row, ship);
  writeMounts(row, ship);
  writeCommand(sent.firstPicture, picture);
}

test("what the server wrote is what the page reads", () => {
  write(raider);
  carry();
  const read = new PictureReader().read(got, 40);
  expect(read.own.length).toBe(1);
  expect({ ...read.own[0], x: 100, y: 200, heading: 90, speed: 80 }).toEqual(raider);
  expect({ ...read, own: picture.own }).toEqual(picture);
});

test("between corrections a picture shows ships where they have got to, not where they were last sent", () => {
  const reader = new PictureReader();
  write(raider);
  carry();
  reader.read(got, 40);
  const later = reader.read(got, 60);
  expect(later.own[0]?.y).toBeCloseTo(280, 0);
  expect(reader.motion("entity", 2, 50)?.y).toBeCloseTo(240, 0);
});

test("what has left the picture is drawn no more", () => {
  const reader = new PictureReader();
  write(raider);
  carry();
  reader.read(got, 40);
  const row = sent.firstPicture.ships[0];
  if (row) row.id = 255;
  carry();
  expect(reader.read(got, 41).own).toEqual([]);
  expect(reader.motion("entity", 2, 41)).toBeNull();
});
