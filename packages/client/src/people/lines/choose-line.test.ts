import "../../i18n/people.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { describe, expect, it } from "vitest";
import { contact, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { MOMENT_KINDS, type Moment } from "../moments/moment.ts";
import { chooseLine } from "./choose-line.ts";
import { linesOf } from "./lines.ts";

const momentOf = (kind: Moment["kind"], rest: Partial<Moment> = {}): Moment => {
  return { kind, side: "terran", tick: 3620, ship: null, facing: null, ...rest };
};

/** Every text that may be heard of a moment. */
function allTexts(moment: Moment, picture: Picture): string[] {
  const used = new Set<string>();
  const texts: string[] = [];
  for (let line = chooseLine(moment, picture, used, 1); line; line = chooseLine(moment, picture, used, 1)) {
    used.add(line.id);
    texts.push(...line.parts.map(({ text }) => text));
  }
  return texts;
}

const speakersIn = (moment: Moment, picture: Picture): string[] => {
  const used = new Set<string>();
  const found = new Set<string>();
  for (let line = chooseLine(moment, picture, used, 1); line; line = chooseLine(moment, picture, used, 1)) {
    used.add(line.id);
    for (const { speaker } of line.parts) found.add(speaker);
  }
  return [...found].sort();
};

describe("a line", () => {
  it("is never used twice, and when all are used nobody speaks", () => {
    const texts = allTexts(momentOf("quiet-field"), samplePicture);
    expect(texts).toHaveLength(linesOf("quiet-field", "terran").length);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("follows from the moment and the seed alone", () => {
    const moment = momentOf("bird-down", { ship: "bird-2" });
    const chosen = Array.from({ length: 40 }, (_, seed) => chooseLine(moment, samplePicture, new Set(), seed)?.id);
    expect(Array.from({ length: 40 }, (_, seed) => chooseLine(moment, samplePicture, new Set(), seed)?.id)).toEqual(chosen);
    expect(new Set(chosen).size).toBeGreaterThan(4);
  });

  it("names the ship it is about, and says nothing of one nobody could name", () => {
    expect(allTexts(momentOf("bird-down", { ship: "bird-2" }), samplePicture)).toContain(
      "Scratch Bird 2. I'd like that one painted on the hull.",
    );
    for (const text of allTexts(momentOf("bird-down"), samplePicture)) expect(text).not.toMatch(/[{}]|Bird/);
  });

  it("names no ship that is not in the picture", () => {
    const station = ownShip(0, "terok-nor", "terok-nor");
    const alone = { ...samplePicture, own: [station], contacts: [] };
    const fleet: Picture = { ...alone, side: "alliance", own: [ownShip(3, "flagship", "flagship")], contacts: [contact(100)] };
    for (const kind of MOMENT_KINDS) {
      for (const text of allTexts(momentOf(kind), alone)) expect(text).not.toMatch(/Defiant|raider|flagship|Galor|Bird/);
      for (const text of allTexts(momentOf(kind, { side: "alliance" }), fleet))
        expect(text).not.toMatch(/Defiant|Terok Nor|raider|Galor|Bird/);
    }
  });

  it("is spoken by nobody who is lost or gone, nor by Sisko where nobody fetched him", () => {
    const gone = {
      ...samplePicture,
      own: samplePicture.own.map((one) => (one.cls === "raider" ? { ...one, status: "destroyed" as const } : one)),
    };
    expect(speakersIn(momentOf("bird-down", { ship: "bird-2" }), samplePicture)).toEqual(["bashir", "jadzia", "kira", "obrien", "sisko"]);
    expect(speakersIn(momentOf("bird-down", { ship: "bird-2" }), gone)).toEqual(["kira", "obrien", "sisko"]);
    const chart = { hour: 1, contacts: [], squadrons: [], rebels: { siskoThere: false } } as unknown as Picture["chart"];
    expect(speakersIn(momentOf("opening"), { ...samplePicture, chart })).not.toContain("sisko");
    expect(speakersIn(momentOf("opening"), samplePicture)).toContain("sisko");
  });

  it("begins with a capital whatever it begins with", () => {
    for (const text of allTexts(momentOf("flagship-hurt"), samplePicture)) expect(text).toMatch(/^[A-Z]/);
  });
});
