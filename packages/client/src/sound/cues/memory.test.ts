import { expect, test } from "vitest";
import { contact, samplePicture } from "../../../demo/sample-picture.ts";
import { Memory } from "./memory.ts";

const seen = { ...samplePicture, contacts: [contact(100, { cls: "galor" }), contact(101)] };
const after = { ...seen, tick: seen.tick + 3, contacts: [contact(101)] };

test("what has just gone is known until its end is told", () => {
  const memory = new Memory();
  expect(memory.takeIn(seen)).toBeNull();
  expect(memory.takeIn(after)).toBe(seen);
  expect(memory.withKnown(after).contacts.map(({ id }) => id)).toEqual([101, 100]);
});

test("other eyes, and an earlier moment, know nothing of it", () => {
  const memory = new Memory();
  memory.takeIn(seen);
  expect(memory.takeIn({ ...after, side: "alliance", own: [] })).toBeNull();
  expect(memory.withKnown({ ...after, side: "alliance", own: [] }).contacts).toEqual(after.contacts);
  memory.takeIn(seen);
  expect(memory.takeIn({ ...after, tick: seen.tick - 1 })).toBeNull();
});
