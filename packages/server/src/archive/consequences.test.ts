import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Decision } from "@terok-nor/shared/wire/conduct.ts";
import { expect, test } from "vitest";
import { consequencesOf, type Ended, type Mark } from "./consequences.ts";

const ended = (wish: Partial<Ended>): Ended => ({
  decision: "fought",
  by: null,
  winner: null,
  stalled: false,
  rated: true,
  unfought: null,
  fled: false,
  ...wish,
});

type Row = [Decision, by: Side | null, winner: Side | null, idle: boolean, counts: Side | "draw" | null, mark: [Side, Mark] | null];

test.each<Row>([
  ["fought", null, "terran", false, "terran", null],
  ["fought", null, "alliance", false, "alliance", null],
  ["resigned", "terran", "alliance", false, "alliance", null],
  ["resigned", "alliance", null, false, "terran", null],
  ["left", "terran", "alliance", false, "alliance", ["terran", "left"]],
  ["left", "alliance", null, false, "terran", ["alliance", "left"]],
  // A line that was cut and did not come back.
  ["claimed", "terran", "terran", false, "terran", null],
  ["claimed", "alliance", null, false, "alliance", null],
  // Somebody who sat there and did nothing.
  ["claimed", "terran", "terran", true, "terran", ["alliance", "stalled"]],
  ["drawn", null, null, false, "draw", null],
  // Whatever a result says of who was ahead.
  ["drawn", null, "terran", false, "draw", null],
  ["called-off", "terran", null, false, null, ["terran", "aborted"]],
  ["called-off", null, null, false, null, null],
  ["void", null, null, false, null, null],
  ["void", "terran", "terran", true, null, null],
])("a rated battle %s by %s, won by %s, idle %s: counts as %s, and marks %j", (decision, by, winner, stalled, counts, mark) => {
  const what = consequencesOf(ended({ decision, by, winner, stalled }));
  expect(what.rating).toBe(counts);
  expect(what.winner).toBe(counts === "draw" ? null : counts);
  expect(what.mark).toEqual(mark === null ? null : { side: mark[0], kind: mark[1] });
});

test.each<[Decision, Side | null, Side | null]>([
  ["fought", null, "terran"],
  ["left", "alliance", "terran"],
  ["resigned", "alliance", "terran"],
  ["claimed", "terran", "terran"],
  ["drawn", null, null],
  ["called-off", "terran", null],
])("a casual battle %s has its winner, and neither rates nor marks anyone", (decision, by, winner) => {
  expect(consequencesOf(ended({ decision, by, winner, stalled: true, rated: false }))).toEqual({ winner, rating: null, mark: null });
});

test.each(["short", "unfought"] as const)("a battle that was %s rates nobody; to leave or give it up is to call it off", (unfought) => {
  const of = (wish: Partial<Ended>) => consequencesOf(ended({ unfought, ...wish }));
  expect(of({ decision: "left", by: "terran" })).toMatchObject({ rating: null, mark: { side: "terran", kind: "left" } });
  expect(of({ decision: "resigned", by: "alliance" })).toMatchObject({ rating: null, mark: { side: "alliance", kind: "aborted" } });
  expect(of({ winner: "terran", fled: true })).toMatchObject({ rating: null, mark: { side: "alliance", kind: "aborted" } });
  expect(of({ winner: "terran" })).toMatchObject({ rating: null, mark: null });
  expect(of({ decision: "claimed", by: "terran", winner: "terran", stalled: true })).toMatchObject({
    rating: null,
    mark: { side: "alliance", kind: "stalled" },
  });
  expect(of({ decision: "drawn" })).toMatchObject({ rating: null, mark: null });
});

test("to give up a battle that was fought is no fault", () => {
  expect(consequencesOf(ended({ decision: "resigned", by: "terran" })).mark).toBe(null);
  expect(consequencesOf(ended({ winner: "terran", fled: true })).mark).toBe(null);
});
