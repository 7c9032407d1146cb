import type { Captain } from "@terok-nor/commander/captain.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { expect, test } from "vitest";
import { paced } from "./paced.ts";

/** Means three things at every look: to cast off ships 1, 2 and 3. */
const busy: Captain = {
  side: "terran",
  level: "admiral",
  due: () => true,
  think: () => ({
    orders: [1, 2, 3].map((id) => ({ kind: "undock", ships: [id] })),
    reasons: [1, 2, 3].map((ship) => ({ intention: "harry", ship, target: -1 })),
  }),
};

/** Looks once a second for a minute. */
function aMinute(pace: number) {
  const captain = paced(busy, pace, 20);
  return Array.from({ length: 60 }, (_, s) => captain.think({ tick: s * 20 } as Picture));
}

test.each([6, 15, 40])("held to %i orders a minute it gives as many, and what it may save up for one breath", (pace) => {
  const given = aMinute(pace).reduce((sum, { orders }) => sum + orders.length, 0);
  expect(given).toBeGreaterThanOrEqual(pace);
  expect(given).toBeLessThanOrEqual(pace + 4);
});

test("what comes first is given first, each with its reason", () => {
  const [first, second, third] = aMinute(15);
  expect(first?.orders).toHaveLength(3);
  expect(second?.orders).toEqual([{ kind: "undock", ships: [1] }]);
  expect(second?.reasons).toEqual([{ intention: "harry", ship: 1, target: -1 }]);
  expect(third).toEqual({ orders: [], reasons: [] });
});
