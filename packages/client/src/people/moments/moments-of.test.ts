import type { OwnShip, Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { expect, test } from "vitest";
import { contact, detail, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { momentsOf } from "./moments-of.ts";
import { NO_PAST, type Past, remember } from "./past.ts";

const station = ownShip(0, "terok-nor", "terok-nor", { shields: [1, 1, 1, 1, 1, 1] });
const defiant = ownShip(1, "defiant", "defiant", { x: 500 });
const raider = ownShip(2, "raider", "raider", { x: 100, y: 900 });
const flagship = contact(100, { cls: "flagship", name: "flagship", x: 900, level: "confirmed", detail: detail(0.8, [1, 1, 1, 1]) });
const bird = contact(104, { cls: "bird", name: "bird-4", x: -900, y: -900 });
const galor = contact(105, { cls: "galor", name: "galor-1", x: -900, y: 900 });
const rebels: Picture = { ...samplePicture, own: [station, defiant, raider], contacts: [flagship, bird, galor] };

const giant = ownShip(5, "flagship", "flagship");
const cruiser = ownShip(6, "galor", "galor-1");
const hunter = ownShip(9, "bird", "bird-2", { x: -900, y: 500 });
const foe = contact(101, { cls: "defiant", name: "defiant", level: "confirmed", detail: detail(0.9, [1, 1, 1, 1]), x: 300 });
const prize = contact(102, { cls: "terok-nor", name: "terok-nor", level: "confirmed", detail: detail(0.9, [1, 1, 1, 1, 1, 1]) });
const gnat = contact(103, { cls: "raider", name: "raider", x: 700, y: 700 });
const fleet: Picture = { ...rebels, side: "alliance", own: [giant, cruiser, hunter], contacts: [foe, prize, gnat] };

const own = (picture: Picture, id: number, rest: Partial<OwnShip>): Picture => {
  return { ...picture, own: picture.own.map((one) => (one.id === id ? { ...one, ...rest } : one)) };
};
const seen = (picture: Picture, id: number, rest: Partial<Picture["contacts"][number]>): Picture => {
  return { ...picture, contacts: picture.contacts.map((one) => (one.id === id ? { ...one, ...rest } : one)) };
};

function told(before: Picture, now: Picture, events: readonly SeenEvent[] = [], past: Past = remember(NO_PAST, before, [])): string[] {
  return momentsOf(past, { ...now, tick: before.tick + 3 }, events)
    .filter(({ kind }) => kind !== "fray")
    .map(({ kind, ship }) => (ship ? `${kind} ${ship}` : kind));
}

const TIGHT = { x: 400, y: 0, heading: 0 };
const destroyed = (a: number, b: number): SeenEvent => ({ kind: "destroyed", a, b, cause: "fire", x: 0, y: 0 });

test.each<[string, Picture, SeenEvent[], string[]]>([
  ["something is sensed", rebels, [{ kind: "contact", contact: 100 }], ["first-contact"]],
  ["Defiant is clear of the scaffold", rebels, [{ kind: "scaffold-clear", a: 1 }], ["scaffold-away"]],
  ["the scaffold is thrown off before the fleet's eyes", fleet, [{ kind: "jettison", a: 101 }], ["scaffold-away"]],
  ["a Bird is gone by Defiant's first shots", rebels, [destroyed(104, 1)], ["bird-one-pass bird-4"]],
  ["a Bird is gone by the station", rebels, [destroyed(104, 0)], ["bird-down bird-4"]],
  ["an own Bird is gone by the first shots", fleet, [destroyed(9, 101)], ["bird-one-pass bird-2"]],
  ["a cruiser is lost", fleet, [destroyed(6, 101)], ["galor-lost galor-1"]],
  ["an enemy cruiser is lost", rebels, [destroyed(105, 1)], ["galor-lost galor-1"]],
  ["Defiant is lost", rebels, [destroyed(1, 100)], ["defiant-lost defiant"]],
  ["the raider is lost", fleet, [destroyed(103, 9)], ["raider-lost raider"]],
  ["the flagship is lost", rebels, [destroyed(100, 1)], ["flagship-lost flagship"]],
  ["a shield falls", rebels, [{ kind: "shield-down", a: 1, facing: 2 }], ["facing-down defiant"]],
  ["a shield of the flagship falls", rebels, [{ kind: "shield-down", a: 100, facing: 2 }], ["enemy-facing-down flagship"]],
  ["a shield of some Bird falls", rebels, [{ kind: "shield-down", a: 104, facing: 2 }], []],
  ["a hull breaks", fleet, [{ kind: "breach", a: 5, facing: 0 }], ["breach flagship"]],
  ["Defiant's hull breaks", fleet, [{ kind: "breach", a: 101, facing: 0 }], ["enemy-breach defiant"]],
  ["a ship docks", rebels, [{ kind: "docked", a: 2 }], ["docked raider"]],
  ["boarders come", rebels, [{ kind: "boarding", a: 105, b: 0 }], ["boarders"]],
  ["help is called", rebels, [{ kind: "call", a: 100, b: 1 }], ["call flagship"]],
  ["a ship breaks", fleet, [{ kind: "broke", a: 9 }], ["broke bird-2"]],
  ["the raider comes", rebels, [{ kind: "arrived", a: 2 }], ["raider-returns"]],
  ["a squadron comes with the flagship", { ...fleet, assaultAt: fleet.tick - 20 }, [{ kind: "arrived", a: 6 }], []],
  ["a squadron comes late", fleet, [{ kind: "arrived", a: 6 }], ["late-arrival galor-1"]],
  ["a shadow is seen through", fleet, [{ kind: "exposed", contact: 101 }], ["shadow-called"]],
  ["the raider projects a shadow", rebels, [{ kind: "projected", a: 2 }], ["shadow-projected"]],
  ["the Regent orders the retreat", fleet, [{ kind: "retreat", side: "alliance" }], ["regent-leaves"]],
  ["the flagship is seen to leave", rebels, [{ kind: "withdrew", a: 100 }], ["regent-leaves"]],
  ["the station holds", rebels, [{ kind: "over", winner: "terran", ending: "siege-lifted" }], ["victory"]],
  ["the station holds, for the fleet", fleet, [{ kind: "over", winner: "terran", ending: "siege-lifted" }], ["defeat"]],
])("%s", (_, picture, events, moments) => {
  expect(told(picture, picture, events)).toEqual(moments);
});

test.each<[string, Picture, Picture, string[]]>([
  ["a facing is about to fall", rebels, own(rebels, 1, { shields: [1, 0.2, 1, 1] }), ["facing-failing defiant"]],
  ["a facing that has fallen is not about to", rebels, own(rebels, 1, { shields: [1, 0, 1, 1] }), []],
  ["the flagship is hurt", rebels, seen(rebels, 100, { detail: detail(0.45, [1, 1, 1, 1]) }), ["flagship-hurt flagship"]],
  ["the flagship's hull was not known before", seen(rebels, 100, { detail: null }), seen(rebels, 100, { detail: detail(0.2, [1]) }), []],
  ["the station is hurt", fleet, seen(fleet, 102, { detail: detail(0.4, [1, 1, 1, 1]) }), ["station-hurt terok-nor"]],
  ["the station is near her end", own(rebels, 0, { hull: 0.25 }), own(rebels, 0, { hull: 0.15 }), ["station-failing terok-nor"]],
  ["Defiant is hurt", rebels, own(rebels, 1, { hull: 0.3 }), ["defiant-hurt defiant"]],
  ["a Bird comes on Defiant's tail", rebels, seen(rebels, 104, TIGHT), ["tail defiant"]],
  ["a Bird that was lost from sight", rebels, seen(rebels, 104, { ...TIGHT, seen: false }), []],
  ["an own Bird comes on Defiant's tail", fleet, own(seen(fleet, 101, { heading: 0 }), 9, { x: 200, y: 0 }), ["tail defiant"]],
  ["stress near the limit", rebels, own(rebels, 1, { stress: 0.7 }), ["stress"]],
  ["Sisko takes the helm", rebels, { ...rebels, command: { ...rebels.command, helm: 1 } }, ["helm-taken"]],
  [
    "Defiant circles the flagship closely",
    rebels,
    own(rebels, 1, { tasks: [{ kind: "orbit", x: 0, y: 0, target: 100, radius: 110 }] }),
    ["close-in"],
  ],
  ["boarders hold half of the station", rebels, own(rebels, 0, { captured: 0.55 }), ["boarders-gaining"]],
  ["the flagship is near her end", own(fleet, 5, { hull: 0.45 }), own(fleet, 5, { hull: 0.35 }), ["advice"]],
  ["the fleet is there", { ...rebels, phase: "approach" }, rebels, ["fleet-arrived"]],
])("%s", (_, before, now, moments) => {
  expect(told(before, now)).toEqual(moments);
});

test("the raider that shoots the Bird off a tail came in time; for both sides", () => {
  const behind = seen(rebels, 104, TIGHT);
  expect(told(behind, behind, [destroyed(104, 2)])).toEqual(["rescue bird-4"]);
  expect(told(behind, behind, [destroyed(104, 0)])).toEqual(["bird-down bird-4"]);
  const hunting = own(seen(fleet, 101, { heading: 0 }), 9, { x: 200, y: 0 });
  expect(told(hunting, hunting, [destroyed(9, 103)])).toEqual(["rescue bird-2"]);
});

test("a Bird that was hit long before it went did not go in one pass", () => {
  const hit: SeenEvent = { kind: "shot", a: 1, mount: 0, b: 104, hit: true, facing: 0, damage: 5, weapon: "pulse-cannon" };
  let past = remember(NO_PAST, rebels, [hit]);
  const later = (seconds: number) => ({ ...rebels, tick: rebels.tick + seconds * 20 });
  past = remember(past, later(8), [hit]);
  expect(momentsOf(past, later(9), [destroyed(104, 1)]).map(({ kind }) => kind)).toContain("bird-down");
  // The string of hits is over after a while: what comes then is a pass of its own.
  expect(momentsOf(remember(past, later(30), [hit]), later(31), [destroyed(104, 1)]).map(({ kind }) => kind)).toContain("bird-one-pass");
});

test("while it is fought there is the fray to speak of, and of quiet only after it has been quiet for a while", () => {
  const past = remember(NO_PAST, rebels, []);
  const after = (seconds: number) => momentsOf(past, { ...rebels, tick: rebels.tick + seconds * 20 }, []).map(({ kind }) => kind);
  expect(after(1)).toEqual(["fray"]);
  expect(after(20)).toEqual([]);
  expect(after(26)).toEqual(["quiet-field"]);
});
