import { AIM, BRACE, EVERY_DUTY, SPARE } from "@terok-nor/shared/battle/duties.ts";
import { describe, expect, it } from "vitest";
import { ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { dutyRows, isSpared, newlySpared } from "./crew-duties.ts";

const withdraw = { kind: "withdraw", x: 0, y: 0, target: -1, radius: 0 } as const;
const galor = (rest = {}) => ownShip(4, "galor", "galor-2", rest);
const names = (...ships: Parameters<typeof dutyRows>[0]) => dutyRows(ships).map(({ duty }) => duty);
const keepers = (...ships: Parameters<typeof dutyRows>[0]) => dutyRows(ships).map(({ keeper }) => keeper);

describe("the duties of a crew", () => {
  it("are those that mean something to the ship", () => {
    expect(names(ownShip(1, "defiant", "defiant"))).toEqual(["brace", "aim", "core", "power", "repair", "spare"]);
    expect(names(galor())).toEqual(["brace", "aim", "power", "repair", "spare"]);
    expect(names(ownShip(3, "flagship", "flagship"))).toEqual(["brace", "aim", "power", "repair"]);
    expect(names(ownShip(2, "raider", "raider", { status: "away" }))).toEqual([]);
  });

  it("say who sees to each: the crew, the commander by his own order, or nobody", () => {
    const ship = galor({ crew: EVERY_DUTY & ~AIM, word: BRACE });
    expect(keepers(ship)).toEqual(["you", "off", "crew", "crew", "crew"]);
  });

  it("of several ships are told together, each order going to the ships it means something to", () => {
    const [defiant, station] = [ownShip(1, "defiant", "defiant", { crew: EVERY_DUTY & ~BRACE }), ownShip(0, "terok-nor", "terok-nor")];
    const rows = dutyRows([defiant, station]);
    expect(rows.find(({ duty }) => duty === "brace")).toMatchObject({ ids: [1, 0], keeper: "some" });
    expect(rows.find(({ duty }) => duty === "core")).toMatchObject({ ids: [1], keeper: "crew" });
  });
});

describe("a cripple whose crew takes it out", () => {
  const cripple = galor({ hull: 0.2, tasks: [withdraw] });

  it("is told from one that leaves on its commander's word, in a retreat, or sound", () => {
    expect(isSpared(cripple, samplePicture)).toBe(true);
    expect(isSpared({ ...cripple, word: SPARE }, samplePicture)).toBe(false);
    expect(isSpared({ ...cripple, crew: 0 }, samplePicture)).toBe(false);
    expect(isSpared({ ...cripple, hull: 0.9 }, samplePicture)).toBe(false);
    expect(isSpared({ ...cripple, broken: true }, samplePicture)).toBe(false);
    expect(isSpared({ ...cripple, tasks: [] }, samplePicture)).toBe(false);
    expect(isSpared(cripple, { command: { ...samplePicture.command, retreating: true } })).toBe(false);
  });

  it("is news when it turns, and not when it was on its way before", () => {
    const at = (ship: typeof cripple) => ({ ...samplePicture, own: [ship] });
    expect(newlySpared(at({ ...cripple, tasks: [] }), at(cripple))).toEqual([cripple]);
    expect(newlySpared(at(cripple), at(cripple))).toEqual([]);
    expect(newlySpared(at({ ...cripple, hull: 0.5 }), at(cripple))).toEqual([]);
    expect(newlySpared({ ...samplePicture, own: [] }, at(cripple))).toEqual([]);
  });
});
