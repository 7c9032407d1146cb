import { expect, test } from "vitest";
import { contact, ownShip, samplePicture } from "../../../demo/sample-picture.ts";
import { endAhead } from "./endings.ts";

const picture = {
  ...samplePicture,
  tick: 1000,
  own: [ownShip(1, "defiant", "defiant"), ownShip(4, "bird", "bird-1")],
  contacts: [contact(100, { cls: "flagship", name: "flagship", seen: true }), contact(101, { cls: null, name: null, seen: true })],
};
const at = (tick: number, ship: string) => ({ tick, ship });

test("of the ends that come soon the greatest ship's is told, and no Bird's", () => {
  expect(endAhead(picture, [at(1010, "bird-1")], 50)).toBeNull();
  expect(endAhead(picture, [at(1010, "defiant"), at(1051, "flagship")], 50)).toMatchObject({ id: 1, tick: 1010 });
  expect(endAhead(picture, [at(990, "defiant"), at(1049, "flagship")], 50)).toMatchObject({ id: 100 });
});

test("the end of a ship that this picture does not show betrays nothing of it", () => {
  const blind = { ...picture, contacts: picture.contacts.map((one) => ({ ...one, seen: false })) };
  expect(endAhead(blind, [at(1010, "flagship")], 50)).toBeNull();
});
