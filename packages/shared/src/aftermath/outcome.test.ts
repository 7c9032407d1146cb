import fc from "fast-check";
import { expect, test } from "vitest";
import { createBattle, defaultSetup } from "../battle/create.ts";
import type { BattleState, Ending, Ship, ShipStatus } from "../battle/state.ts";
import { CLASSES } from "../ships/classes.ts";
import type { Side } from "../ships/types.ts";
import { OUTCOMES, type Outcome, outcomeOf } from "./outcome.ts";

/**
 * How a battle ended: status of single ships, hull of the flagship
 * as a share, number of Birds destroyed; all others are still there.
 */
interface End {
  readonly winner: Side;
  readonly ending: Ending;
  readonly flagship?: readonly [ShipStatus, hull: number];
  readonly defiant?: ShipStatus;
  readonly raider?: ShipStatus;
  readonly birds?: number;
}

function ended({ winner, ending, flagship = ["active", 1], defiant = "active", raider = "active", birds = 0 }: End): BattleState {
  const state: BattleState = { ...createBattle({ ...defaultSetup(1, 2), birds: 6 }), phase: "aftermath", winner, ending };
  const set = (name: string, status: ShipStatus, hull: number): void => {
    const ship = state.ships.find((each) => each.name === name) as Ship;
    Object.assign(ship, { status, hull: hull * CLASSES[ship.cls].hull });
  };
  set("flagship", ...flagship);
  set("defiant", defiant, 0.5);
  set("raider", raider, 0.5);
  for (let i = 1; i <= birds; i++) set(`bird-${i}`, "destroyed", 0);
  return state;
}

const fled = { winner: "terran", ending: "full-retreat", birds: 3 } as const;

test.each<[Outcome, string, End]>([
  [
    "as-history-went",
    "the flagship flees damaged, three Birds are lost, both rebel ships live",
    { ...fled, flagship: ["withdrawn", 0.69] },
  ],
  [
    "as-history-went",
    "ships that are docked or never came live too",
    { ...fled, flagship: ["withdrawn", 0.1], defiant: "docked", raider: "away" },
  ],
  ["as-history-went", "the rest of the fleet goes by itself", { ...fled, flagship: ["withdrawn", 0.4], ending: "fleet-withdrew" }],
  [
    "as-history-went",
    "the rest of the fleet stays on until the siege is lifted",
    { ...fled, flagship: ["withdrawn", 0.4], ending: "siege-lifted" },
  ],
  ["held-at-a-price", "Defiant was lost for it", { ...fled, flagship: ["withdrawn", 0.3], defiant: "destroyed" }],
  [
    "held-at-a-price",
    "the raider was lost for it, and hardly a Bird",
    { ...fled, flagship: ["withdrawn", 0.3], raider: "destroyed", birds: 1 },
  ],
  ["driven-off", "the flagship leaves all but whole", { ...fled, flagship: ["withdrawn", 0.7] }],
  ["driven-off", "she leaves whole although Defiant was lost", { ...fled, flagship: ["withdrawn", 1], defiant: "destroyed" }],
  ["driven-off", "only two Birds are lost", { ...fled, flagship: ["withdrawn", 0.3], birds: 2 }],
  ["flagship-destroyed", "the others flee", { ...fled, ending: "fleet-withdrew", flagship: ["destroyed", 0] }],
  ["flagship-destroyed", "the others stay on until the siege is lifted", { ...fled, ending: "siege-lifted", flagship: ["destroyed", 0] }],
  ["fleet-destroyed", "nobody of the fleet is left", { ...fled, ending: "fleet-destroyed", flagship: ["destroyed", 0], birds: 6 }],
  ["siege-lifted", "the fleet stands before the station to the end", { ...fled, ending: "siege-lifted", flagship: ["active", 0.2] }],
  ["station-captured", "whatever it cost", { winner: "alliance", ending: "station-captured", flagship: ["withdrawn", 0.2], birds: 6 }],
  ["station-destroyed", "whatever it cost", { winner: "alliance", ending: "station-destroyed", flagship: ["destroyed", 0] }],
  ["resigned", "by either side", { winner: "alliance", ending: "resigned" }],
  ["resigned", "however the battle stood", { ...fled, ending: "resigned", flagship: ["withdrawn", 0.2] }],
])("%s: %s", (outcome, _story, end) => {
  expect(outcomeOf(ended(end))).toBe(outcome);
});

test("an undecided battle has no outcome", () => {
  expect(outcomeOf(createBattle({ ...defaultSetup(1, 2), birds: 6 }))).toBe(null);
});

test("every decided battle has exactly one, and who wins is part of it", () => {
  const gone = fc.constantFrom<ShipStatus>("active", "withdrawn", "destroyed");
  const end = fc.record({
    ending: fc.constantFrom<Ending>(
      "station-captured",
      "station-destroyed",
      "fleet-destroyed",
      "fleet-withdrew",
      "full-retreat",
      "siege-lifted",
    ),
    flagship: fc.tuple(gone, fc.double({ min: 0, max: 1, noNaN: true })),
    defiant: gone,
    raider: gone,
    birds: fc.nat(6),
  });
  fc.assert(
    fc.property(end, (each) => {
      const winner: Side = each.ending.startsWith("station-") ? "alliance" : "terran";
      const outcome = outcomeOf(ended({ ...each, winner }));
      expect(OUTCOMES).toContain(outcome);
      expect(outcome?.startsWith("station-")).toBe(winner === "alliance");
    }),
  );
});
