import { createBattle } from "@terok-nor/shared/battle/create.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { expect, test } from "vitest";
import { setupOf } from "../tournament/opening.ts";
import { seedsOf } from "../tournament/seeds.ts";
import { exceedsPoint, lookFor } from "./look.ts";
import { Moment } from "./moment.ts";
import { choicesOptions } from "./options.ts";
import { ployWays, type Way } from "./ways.ts";

const { field } = choicesOptions(["--mode", "assault", "--galors", "2", "--seed", "3"]);
const ITSELF: Way = { way: "the same", change: {} };
const opened = () => createBattle({ ...setupOf(field, 0), hz: 5 });
const momentOf = (side: (typeof SIDES)[number]) => new Moment(opened(), field, seedsOf(field.seed, 0), side, 60);

test.each(SIDES)(
  "the same way is never a choice that matters, for %s",
  (side) => {
    const moment = momentOf(side);
    expect(new Set(moment.differences(ITSELF, 0, 3))).toEqual(new Set([0]));
    const told = { kind: "own", way: ITSELF, points: 50 } as const;
    expect(lookFor(moment, () => ({ own: [ITSELF], ploys: [ITSELF] }), told).found).toBeNull();
  },
  60_000,
);

test("that every ship leaves the fight matters; it is told by how much, and the same each time", () => {
  const leave: Way = { way: "leave", change: { ploy: { alliance: "retreat-at-once" } } };
  const look = () => lookFor(momentOf("alliance"), () => ({ own: [], ploys: [leave] }), null);
  expect(look().found).toMatchObject({ kind: "loss", way: leave });
  expect(look().found?.points).toBeLessThan(-5);
  expect(look()).toEqual(look());
  expect(ployWays("alliance").map(({ way }) => way)).not.toContain("retreat-at-once");
}, 60_000);

test("the true battle is left as it was, and pairs of the same lots come out the same", () => {
  const state = opened();
  const before = structuredClone(state);
  const moment = new Moment(state, field, seedsOf(field.seed, 0), "terran", 60);
  const [way] = ployWays("terran") as [Way];
  const differences = moment.differences(way, 0, 2);
  expect(moment.differences(way, 1, 2)).toEqual(differences.slice(1));
  expect(state).toEqual(before);
}, 60_000);

test.each([
  [[0.02, 0.02, 0.02, 0.02], 1, true],
  [[0.009, 0.009, 0.009, 0.009], 1, false],
  [[-0.02, -0.02, -0.02, -0.02], 1, false],
  [[-0.02, -0.02, -0.02, -0.02], -1, true],
  [[0.2, -0.1, 0.1, 0.2], 1, false],
  [[0.2, 0.21, 0.19, 0.2], 1, true],
])("whether differences of %j, which seemed to lie on the side of %i, surely exceed a point: %s", (differences, seemed, sure) => {
  expect(exceedsPoint(differences, seemed, 3)).toBe(sure);
});
