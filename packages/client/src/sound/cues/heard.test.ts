import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { expect, test } from "vitest";
import { contact, detail, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { heard, SILENT } from "./heard.ts";
import type { SoundName } from "./sounds.ts";

const own = [ownShip(0, "terok-nor", "terok-nor", { x: 10 }), ownShip(1, "defiant", "defiant", { x: 40, shields: [1, 0, 1, 1] })];
const foes = [
  contact(100, { level: "confirmed", cls: "flagship", name: "flagship", x: 800, detail: detail(1, [1, 0, 1, 1]) }),
  contact(101, { level: "class", cls: "galor", x: 600 }),
  contact(102, { x: 700 }),
];
const picture = { ...samplePicture, own, contacts: foes };

/** Everything a side can be told, and what it hears of it. */
const TABLE: readonly (readonly [SeenEvent, readonly SoundName[]])[] = [
  [{ kind: "shot", a: 1, mount: 0, b: 100, hit: true, facing: 0, damage: 14, weapon: "pulse-cannon" }, ["pulse-cannon", "shield-mid"]],
  [{ kind: "shot", a: 1, mount: 0, b: 100, hit: true, facing: 1, damage: 8, weapon: "pulse-cannon" }, ["pulse-cannon", "hull-light"]],
  [{ kind: "shot", a: 100, mount: 0, b: 1, hit: true, facing: 1, damage: 38, weapon: "flagship-light" }, ["flagship-light", "hull-heavy"]],
  [
    { kind: "shot", a: 100, mount: 0, b: 1, hit: true, facing: 0, damage: 38, weapon: "flagship-light" },
    ["flagship-light", "shield-heavy"],
  ],
  [{ kind: "shot", a: 1, mount: 0, b: 102, hit: true, facing: 1, damage: 4, weapon: "light-cannon" }, ["light-cannon", "shield-light"]],
  [{ kind: "shot", a: 1, mount: 0, b: 100, hit: false, facing: 0, damage: 0, weapon: "pulse-cannon" }, ["pulse-cannon"]],
  [{ kind: "shot", a: -1, mount: 0, b: 1, hit: true, facing: 0, damage: 9, weapon: "bird-disruptor" }, ["shield-light"]],
  [{ kind: "intercept", a: 1, mount: 4, torpedo: 99, hit: true }, ["defiant-beam"]],
  [{ kind: "intercept", a: 102, mount: 0, torpedo: 99, hit: false }, []],
  [{ kind: "launch", a: 1, mount: 5, torpedo: 1, weapon: "quantum-torpedo" }, ["quantum-torpedo"]],
  [{ kind: "launch", a: -1, mount: 0, torpedo: 1, weapon: "photon-torpedo" }, []],
  [
    { kind: "torpedo-hit", a: -1, b: 1, torpedo: 1, facing: 0, damage: 60, weapon: "photon-torpedo", x: 1, y: 2 },
    ["torpedo-blast", "shield-heavy"],
  ],
  [{ kind: "torpedo-spent", torpedo: 1, x: 1, y: 2 }, ["torpedo-fizzle"]],
  [{ kind: "shield-down", a: 1, facing: 0 }, ["shield-collapse", "alert-low"]],
  [{ kind: "shield-down", a: 100, facing: 0 }, ["shield-collapse"]],
  [{ kind: "system-down", a: 1, system: "shields" }, ["system-down", "alert-mid"]],
  [{ kind: "system-up", a: 1, system: "shields" }, ["system-up"]],
  [{ kind: "breach", a: 1, facing: 0 }, ["breach", "alert-mid"]],
  [{ kind: "breach", a: 100, facing: 0 }, ["breach"]],
  [{ kind: "sealed", a: 1, facing: 0 }, []],
  [{ kind: "destroyed", a: 1, b: 100, cause: "fire", x: 0, y: 0 }, ["explosion-small", "alert-urgent"]],
  [{ kind: "destroyed", a: 101, b: 1, cause: "fire", x: 0, y: 0 }, ["explosion-cruiser", "alert-good"]],
  [{ kind: "destroyed", a: 100, b: 1, cause: "fire", x: 0, y: 0 }, ["explosion-capital"]],
  [{ kind: "destroyed", a: 0, b: 100, cause: "torpedo", x: 0, y: 0 }, ["explosion-capital"]],
  [{ kind: "destroyed", a: 102, b: -1, cause: "venting", x: 0, y: 0 }, ["explosion-small", "alert-good"]],
  [{ kind: "withdrew", a: 101 }, ["warp-out", "alert-good"]],
  [{ kind: "arrived", a: 1 }, ["warp-in", "alert-low"]],
  [{ kind: "projected", a: 1 }, ["warp-in"]],
  [{ kind: "docked", a: 1 }, ["clank"]],
  [{ kind: "undocked", a: 1 }, ["clank"]],
  [{ kind: "jettison", a: 1 }, ["clank"]],
  [{ kind: "scaffold-clear", a: 1 }, ["jettison", "alert-low"]],
  [{ kind: "broke", a: 100 }, ["alert-good"]],
  [{ kind: "rallied", a: 100 }, []],
  [{ kind: "stress", a: 1 }, ["strain"]],
  [{ kind: "call", a: 100, b: 1 }, ["call"]],
  [{ kind: "boarding", a: 100, b: 0 }, ["transporter", "alert-urgent"]],
  [{ kind: "captured", a: 0 }, ["alert-urgent"]],
  [{ kind: "contact", contact: 102 }, ["contact"]],
  [{ kind: "classified", contact: 102 }, ["identified"]],
  [{ kind: "confirmed", contact: 102 }, ["identified"]],
  [{ kind: "exposed", contact: 102 }, ["exposed"]],
  [{ kind: "lost", contact: 102 }, ["lost"]],
  [{ kind: "retreat", side: "alliance" }, ["alert-good"]],
  [{ kind: "parted", contact: 102 }, ["contact"]],
  [{ kind: "struck", a: 0, b: 1 }, ["struck"]],
  [{ kind: "caught", a: 0, lost: false }, ["struck"]],
  [{ kind: "lying-off", a: 0 }, ["identified"]],
  [{ kind: "joined", a: 0 }, ["identified"]],
  [{ kind: "work-step", work: "cannons" }, ["step"]],
  [{ kind: "work-done", work: "cannons" }, ["done"]],
  [{ kind: "accident", work: "cannons" }, ["accident"]],
  [{ kind: "shadow-gone", a: 0 }, ["exposed"]],
  [{ kind: "arrival" }, ["arrival"]],
  [{ kind: "over", winner: "terran", ending: "resigned" }, ["over"]],
];

const told = (event: SeenEvent) => heard(event, picture).map(({ name }) => name);

test.each(TABLE)("%j", (event, names) => {
  expect(told(event)).toEqual(names);
});

/** Does not compile while a kind of event is missing. */
const EVERY_KIND: Readonly<Record<SeenEvent["kind"], true>> = {
  shot: true,
  intercept: true,
  launch: true,
  "torpedo-hit": true,
  "torpedo-spent": true,
  "shield-down": true,
  "system-down": true,
  "system-up": true,
  breach: true,
  sealed: true,
  destroyed: true,
  withdrew: true,
  arrived: true,
  docked: true,
  undocked: true,
  jettison: true,
  "scaffold-clear": true,
  broke: true,
  rallied: true,
  stress: true,
  call: true,
  boarding: true,
  captured: true,
  projected: true,
  contact: true,
  classified: true,
  confirmed: true,
  exposed: true,
  lost: true,
  retreat: true,
  parted: true,
  struck: true,
  caught: true,
  "lying-off": true,
  joined: true,
  "work-step": true,
  "work-done": true,
  accident: true,
  "shadow-gone": true,
  arrival: true,
  over: true,
};

test("every kind of event is heard, or silent by name", () => {
  const audible = new Set(TABLE.filter(([, names]) => names.length > 0).map(([{ kind }]) => kind));
  const silent = Object.keys(EVERY_KIND).filter((kind) => !audible.has(kind as SeenEvent["kind"]));
  expect(silent.sort()).toEqual([...SILENT].sort());
});

test("a warp shadow comes by the very sound of a raider, in its place, strength and weight", () => {
  const [shadow] = heard({ kind: "projected", a: 1 }, picture);
  const [ship] = heard({ kind: "arrived", a: 1 }, picture);
  expect(shadow).toEqual(ship);
  expect(shadow).toMatchObject({ name: "warp-in", at: { x: 40, y: 0 } });
});

test("nothing is heard of a ship that the picture does not hold", () => {
  for (const kind of ["withdrew", "docked", "breach"] as const) {
    const event = kind === "breach" ? { kind, a: 250, facing: 0 } : { kind, a: 250 };
    expect(heard(event, picture).filter(({ at }) => at !== null)).toEqual([]);
    expect(heard(event, picture).map(({ name }) => name)).not.toContain(kind);
  }
});

test("fire is heard where it strikes, when it is seen to arrive", () => {
  const shot = { kind: "shot", a: 100, mount: 0, b: 1, hit: true, facing: 0, damage: 17, weapon: "flagship-disruptor" } as const;
  const [gun, blow] = heard(shot, picture);
  expect(gun).toMatchObject({ at: { x: 800, y: 0 }, after: 0 });
  expect(blow).toMatchObject({ at: { x: 40, y: 0 }, after: 1 });
});
