import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contactNumber,
  FIRST_CONTACT_ID,
  goalOfSquadron,
  isContact,
  isShadowThing,
  MAX_CONTACT_ID,
  MAX_OWN_ID,
  shadowOfThing,
  squadronOfGoal,
  thingOfShadow,
} from "./ids.ts";

test("no own ship's number is a contact's, and nobody is neither", () => {
  expect([-1, 0, MAX_OWN_ID].map(isContact)).toEqual([false, false, false]);
  expect([FIRST_CONTACT_ID, MAX_CONTACT_ID].map(isContact)).toEqual([true, true]);
  expect(contactNumber(FIRST_CONTACT_ID)).toBe(1);
});

test("whatever its number, a warp shadow is no ship, and comes back as itself", () => {
  fc.assert(
    fc.property(fc.nat(MAX_OWN_ID), (number) => {
      expect(isShadowThing(number)).toBe(false);
      expect(isShadowThing(thingOfShadow(number))).toBe(true);
      expect(shadowOfThing(thingOfShadow(number))).toBe(number);
      expect(isShadowThing(goalOfSquadron(number))).toBe(false);
      expect(squadronOfGoal(goalOfSquadron(number))).toBe(number);
    }),
  );
});
