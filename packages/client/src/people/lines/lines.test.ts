import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { describe, expect, it, test } from "vitest";
import { people, said } from "../../i18n/en/people/all.ts";
import { sideOfSpeaker } from "../cast/cast.ts";
import { MOMENT_KINDS, rowOf } from "../moments/moment.ts";
import { SPEAKERS } from "../speakers.ts";
import { linesOf } from "./lines.ts";

const ALL = Object.entries(said);
const spoken = MOMENT_KINDS.flatMap((kind) => SIDES.filter((side) => rowOf(kind)[side] !== null).map((side) => [kind, side] as const));
const mute = MOMENT_KINDS.flatMap((kind) => SIDES.filter((side) => rowOf(kind)[side] === null).map((side) => [kind, side] as const));

test.each(spoken)("%s is spoken of by the people of %s in at least five ways, and not always by the same", (kind, side) => {
  const lines = linesOf(kind, side);
  expect(lines.length).toBeGreaterThanOrEqual(5);
  // What only one of them would do has one voice.
  const voices = new Set(lines.map(({ parts }) => parts[0]?.speaker));
  expect(voices.size).toBeGreaterThanOrEqual(kind === "advice" ? 1 : 2);
});

test.each(mute)("%s is nothing that %s could speak of", (kind, side) => {
  expect(linesOf(kind, side)).toEqual([]);
});

describe("every line", () => {
  it("is spoken by somebody of its side, and answered by another one", () => {
    for (const [kind, side] of spoken)
      for (const { id, parts } of linesOf(kind, side)) {
        expect(parts.length, id).toBeLessThanOrEqual(2);
        expect(new Set(parts.map(({ speaker }) => speaker)).size, id).toBe(parts.length);
        for (const { speaker } of parts) expect(sideOfSpeaker(speaker), id).toBe(side);
      }
  });

  it("is short and is there only once", () => {
    for (const [key, text] of ALL) expect(text.length, key).toBeLessThanOrEqual(90);
    expect(new Set(ALL.map(([, text]) => text)).size).toBe(ALL.length);
  });

  it("names ships by what the picture gives, never by itself", () => {
    const named = ALL.filter(([, text]) => /\b(defiant|galor|raider|flagship|bird|terok nor)s?\b/i.test(text.replace(/\{\w+\}/g, "")));
    expect(named).toEqual([]);
    const places = ALL.flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place));
    expect([...new Set(places)].sort()).toEqual(["defiant", "facing", "flagship", "raider", "ship", "station"]);
  });

  it("belongs to somebody with a name", () => {
    for (const speaker of SPEAKERS) expect(people[`speaker.${speaker}`].length).toBeGreaterThan(3);
  });
});
