import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { expect, test } from "vitest";
import { contact, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { FeedLines, type LogLine } from "./feed.ts";
import { matterOf } from "./matters.ts";

const galors = [2, 3].map((n) => contact(99 + n, { cls: "galor", name: `galor-${n}`, level: "confirmed" }));
const picture: Picture = {
  ...samplePicture,
  own: [ownShip(0, "terok-nor", "terok-nor", { shields: [1, 1, 1, 1, 1, 1] }), ownShip(1, "defiant", "defiant")],
  contacts: [...galors, contact(103), contact(104)],
};

/** The log of events, each told so many s after the beginning. */
function logOf(...told: (readonly [seconds: number, event: SeenEvent])[]): readonly LogLine[] {
  const lines = new FeedLines();
  for (const [seconds, event] of told) {
    lines.turnTo({ ...picture, tick: seconds * ROOM_HZ });
    lines.note(`0:${seconds}`, [matterOf(event, picture)]);
  }
  return lines.log.value;
}
const textsOf = (lines: readonly LogLine[]) => lines.map(({ at, text }) => `${at} ${text}`);
const down = (a: number, facing: number): SeenEvent => ({ kind: "shield-down", a, facing });

test("the shields of an own ship are one line while they fall, and another when they fall again later", () => {
  expect(textsOf(logOf([1, down(1, 0)], [2, down(1, 0)], [5, down(1, 2)], [40, down(1, 0)]))).toEqual([
    "0:1 Defiant: shields down, fore and port",
    "0:40 Defiant: shields down, fore",
  ]);
  const all = [0, 1, 2, 3].map((facing) => [facing + 1, down(1, facing)] as const);
  expect(textsOf(logOf(...all))).toEqual(["0:1 Defiant: all shields down"]);
});

test("those of the enemy are summed up, all ships in one line, and no line grows for ever", () => {
  expect(textsOf(logOf([1, down(101, 0)], [9, down(102, 3)], [20, down(101, 1)]))).toEqual(["0:1 Shields fall: Galor 2 and Galor 3"]);
  const long = textsOf(logOf([0, down(101, 0)], [25, down(101, 0)], [50, down(101, 0)], [65, down(102, 0)]));
  expect(long).toEqual(["0:0 Shields fall: Galor 2", "0:65 Shields fall: Galor 3"]);
});

test("what is broken and mended on one ship stands in one line; an own breach stands out", () => {
  const lines = logOf(
    [1, { kind: "breach", a: 0, facing: 5 }],
    [3, { kind: "sealed", a: 0, facing: 5 }],
    [4, { kind: "system-down", a: 101, system: "engines" }],
    [5, { kind: "breach", a: 101, facing: 0 }],
  );
  expect(textsOf(lines)).toEqual([
    "0:1 Terok Nor: hull breach sector 6 and breach sealed sector 6",
    "0:4 Galor 2: engines down and hull breach fore",
  ]);
  expect(lines.map(({ main }) => main)).toEqual([true, false]);
});

test("what scanners find is counted, and what they make out is listed", () => {
  const lines = logOf(
    [1, { kind: "contact", contact: 103 }],
    [2, { kind: "contact", contact: 104 }],
    [3, { kind: "confirmed", contact: 101 }],
    [4, { kind: "confirmed", contact: 102 }],
    [30, { kind: "contact", contact: 101 }],
  );
  expect(textsOf(lines)).toEqual(["0:1 2 new contacts", "0:3 Confirmed: Galor 2 and Galor 3", "0:30 New contact"]);
});

test("deaths, boarders and calls stand out", () => {
  const lines = logOf(
    [1, { kind: "destroyed", a: 101, b: 1, cause: "fire", x: 0, y: 0 }],
    [2, { kind: "boarding", a: 102, b: 0 }],
    [3, { kind: "call", a: -1, b: -1 }],
    [4, { kind: "docked", a: 1 }],
  );
  expect(lines.map(({ main }) => main)).toEqual([true, true, true, false]);
});
