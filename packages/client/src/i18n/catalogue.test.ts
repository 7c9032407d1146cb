import { readFileSync } from "node:fs";
import { INTENTIONS } from "@terok-nor/commander/mind/intention-names.ts";
import { HOUR } from "@terok-nor/shared/approach/chart.ts";
import { REFUSALS, type RefusalCode, refusalText } from "@terok-nor/shared/battle/refusals.ts";
import { MOUNT_STATES } from "@terok-nor/shared/battle/state.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { FACINGS, SIDES, SYSTEMS } from "@terok-nor/shared/ships/types.ts";
import { WEAPON_TABLE } from "@terok-nor/shared/ships/weapons.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { CAPTAIN_NAMES } from "@terok-nor/shared/wire/captain-names.ts";
import { CAPTAIN_LEVELS } from "@terok-nor/shared/wire/tables.ts";
import { describe, expect, it } from "vitest";
import { samplePicture } from "../../demo/sample-picture.ts";
import { ACTIONS } from "../battle/keys/actions.ts";
import { eventText } from "../battle/words/event-words.ts";
import { en } from "./en.ts";
import "./later.ts";
import { t, textOf } from "./t.ts";
import { contactName, levelText, reasonText, seatName, shipName } from "./words.ts";

const EVENTS: readonly SeenEvent[] = [
  { kind: "shot", a: 1, mount: 0, b: 100, hit: true, facing: 0, damage: 1, weapon: "pulse-cannon" },
  { kind: "intercept", a: 1, mount: 0, torpedo: 1, hit: true },
  { kind: "launch", a: 1, mount: 0, torpedo: 1, weapon: "quantum-torpedo" },
  { kind: "torpedo-hit", a: 1, b: 100, torpedo: 1, facing: 0, damage: 1, weapon: "quantum-torpedo", x: 0, y: 0 },
  { kind: "torpedo-spent", torpedo: 1, x: 0, y: 0 },
  { kind: "shield-down", a: 1, facing: 0 },
  { kind: "destroyed", a: 100, b: 1, cause: "fire", x: 0, y: 0 },
  { kind: "destroyed", a: 1, b: -1, cause: "stress", x: 0, y: 0 },
  { kind: "destroyed", a: 100, b: -1, cause: "venting", x: 0, y: 0 },
  { kind: "call", a: 100, b: 1 },
  { kind: "boarding", a: 101, b: 0 },
  { kind: "captured", a: 0 },
  { kind: "projected", a: 2 },
  { kind: "retreat", side: "alliance" },
  { kind: "over", winner: "terran", ending: "resigned" },
  ...(["system-down", "system-up"] as const).map((kind) => ({ kind, a: 1, system: "shields" as const })),
  ...(["breach", "sealed"] as const).map((kind) => ({ kind, a: 1, facing: 1 })),
  ...(["withdrew", "arrived", "docked", "undocked", "jettison", "scaffold-clear", "broke", "rallied", "stress"] as const).map((kind) => ({
    kind,
    a: 1,
  })),
  ...(["contact", "classified", "confirmed", "exposed", "lost", "parted"] as const).map((kind) => ({ kind, contact: 100 })),
];

describe("the catalogue", () => {
  it("has a text for every class, side, facing, system, weapon and state of a mount", () => {
    const keys = [
      ...Object.keys(CLASSES).map((cls) => `class.${cls}`),
      ...SIDES.map((side) => `side.${side}`),
      ...FACINGS.map((facing) => `facing.${facing}`),
      ...SYSTEMS.map((system) => `system.${system}`),
      ...Object.keys(WEAPON_TABLE).map((weapon) => `weapon.${weapon}`),
      ...MOUNT_STATES.map((state) => `mount.${state}`),
    ];
    expect(keys.filter((key) => !textOf(key))).toEqual([]);
  });

  it("has a settings line for everything a key can ask for", () => {
    expect(ACTIONS.map((action) => `action.${action}`).filter((key) => !textOf(key))).toEqual([]);
  });

  it("has words for every refusal", () => {
    for (const code of Object.keys(REFUSALS) as RefusalCode[]) expect(refusalText(code).length, code).toBeGreaterThan(8);
  });

  it("tells every event in words without a gap", () => {
    const told = new Set(EVENTS.map((event) => event.kind));
    const known = Object.keys(en).filter((key) => /^event\.[a-z-]+$/.test(key) && key !== "event.someone");
    expect(known.filter((key) => !told.has(key.slice("event.".length) as SeenEvent["kind"]))).toEqual([]);
    for (const event of EVENTS) expect(eventText(event, samplePicture), event.kind).toMatch(/^[A-Z][^{}]{4,}$/);
  });

  it("has words for every intention of a captain, with its target and without, and calls an unknown one by its name", () => {
    expect(INTENTIONS.filter((intention) => !textOf(`reason.${intention}`))).toEqual([]);
    for (const intention of INTENTIONS)
      for (const target of [null, "Galor 1"]) expect(reasonText(intention, target), intention).toMatch(/^[A-Za-z][^{}]{4,}$/);
    expect(reasonText("chase-tails", "Defiant")).toBe("getting on the tail of Defiant");
    expect(reasonText("clear-scaffold", "Defiant")).toBe("throwing off the scaffold");
    expect(reasonText("dance-a-jig", null)).toBe("dance a jig");
    expect(reasonText("constructor", "Defiant")).toBe("constructor");
  });

  it("names a captain by side and level, a person by their own name, and says how each level plays", () => {
    const names = SIDES.flatMap((side) => CAPTAIN_LEVELS.map((captain) => seatName({ side, captain, name: "", player: null })));
    expect(names).toEqual(SIDES.flatMap((side) => CAPTAIN_LEVELS.map((level) => CAPTAIN_NAMES[side][level])));
    expect(new Set(names).size).toBe(8);
    expect(seatName({ side: "terran", captain: null, name: "Smiley", player: "P1" })).toBe("Smiley");
    expect(seatName({ side: "terran", captain: null, name: "Smiley", player: null })).toBe("Smiley (guest)");
    for (const level of CAPTAIN_LEVELS) expect(levelText(level)).toMatch(/^\w+: acts every [\d.]+ s, [^{}]+\.$/);
  });

  it("fills places, and calls ships and contacts by name, class or neither", () => {
    expect(t("result.margin.of", { margin: 68 })).toBe("68 of 100");
    expect([shipName("bird-3"), shipName("defiant"), shipName("galor-1")]).toEqual(["Bird 3", "Defiant", "Galor 1"]);
    expect(contactName({ id: 103, name: null, cls: "bird" })).toBe("Bird-of-Prey");
    expect(contactName({ id: 103, name: null, cls: null })).toBe("Contact 4");
  });
});

it.each(INTENTIONS)("what a captain has in mind when it means to %s is told in words", (intention) => {
  expect(en).toHaveProperty([`reason.${intention}`]);
});

it("tells how long an hour of act one takes as the rules have it, as the README does", () => {
  expect(t("lobby.choices.distance.hint")).toContain(`an hour takes ${HOUR} seconds`);
  expect(readFileSync(new URL("../../../../README.md", import.meta.url), "utf8")).toContain(`an hour taking ${HOUR} seconds`);
});
