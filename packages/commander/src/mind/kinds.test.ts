import { CLASS_IDS, CLASSES, isSmall, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { expect, test } from "vitest";
import { byKind } from "./kinds.ts";

const ships = (...classes: (ShipClassId | null)[]) => classes.map((cls, id) => ({ cls, id }));
const idsOf = (all: readonly { readonly id: number }[]) => all.map(({ id }) => id);

test("ships are sorted by class; kinds go by class first, then as they came; a blip is in none", () => {
  const sorted = byKind(ships("bird", null, "galor", "flagship", "bird", "galor"));
  expect(idsOf(sorted.bird)).toEqual([0, 4]);
  expect(idsOf(sorted.large)).toEqual([3, 2, 5]);
  expect(idsOf(sorted.small)).toEqual([0, 4]);
  expect(sorted.raider).toEqual([]);
});

test("one look's ships are not left in the next", () => {
  byKind(ships("raider"));
  expect(byKind(ships("defiant")).small).toHaveLength(1);
  expect(byKind(ships()).raider).toEqual([]);
});

test("every class is of the kind its row says", () => {
  for (const cls of CLASS_IDS) {
    const { large, small } = byKind(ships(cls));
    expect([large.length === 1, small.length === 1]).toEqual([CLASSES[cls].siege !== null, isSmall(cls)]);
  }
});
