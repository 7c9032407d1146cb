import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ContactId,
  chartThingOfShadow,
  contactNumber,
  FIRST_CONTACT_ID,
  goalOfSquadron,
  isChartShadow,
  isContact,
  isShadowThing,
  MAX_CONTACT_ID,
  MAX_OWN_ID,
  NOTHING,
  RAIDER,
  type ShadowId,
  type ShipId,
  type SquadronId,
  shadowOfChartThing,
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

test("one kind of number is not taken for another: none of these lines compiles", () => {
  const [ship, contact, squadron, shadow]: [ShipId, ContactId, SquadronId, ShadowId] = [1, FIRST_CONTACT_ID, 2, 3];
  const asShip = (id: ShipId): number => id;
  // @ts-expect-error
  asShip(contact);
  // @ts-expect-error
  asShip(squadron);
  // @ts-expect-error
  thingOfShadow(ship);
  // @ts-expect-error
  shadowOfThing(shadow);
  expect(asShip(ship)).toBe(1);
});

test("on the chart a warp shadow is neither the raider nor nothing, and comes back as itself", () => {
  for (const shadow of [0, 1, 7]) {
    const thing = chartThingOfShadow(shadow);
    expect(isChartShadow(thing)).toBe(true);
    expect(shadowOfChartThing(thing)).toBe(shadow);
  }
  expect([NOTHING, RAIDER].map(isChartShadow)).toEqual([false, false]);
});
