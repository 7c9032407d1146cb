import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SHIPS } from "../battle/counts.ts";
import { createBattle, defaultSetup } from "../battle/create.ts";
import type { BattleState, Ending, Ship, ShipStatus } from "../battle/state.ts";
import { CLASSES } from "../ships/classes.ts";
import type { Side } from "../ships/types.ts";
import { marginOf } from "./margin.ts";

function ended(winner: Side, ending: Ending): BattleState {
  return { ...createBattle(defaultSetup(1, 2)), phase: "aftermath", winner, ending };
}

const set = (state: BattleState, who: (ship: Ship) => boolean, status: ShipStatus, hull: number) => {
  for (const ship of state.ships) if (who(ship)) Object.assign(ship, { status, hull: CLASSES[ship.cls].hull * hull });
};
const fleet = ({ side }: Ship) => side === "alliance";
const named =
  (...names: readonly string[]) =>
  ({ name }: Ship) =>
    names.includes(name);

test("an undecided battle has no margin", () => {
  expect(marginOf(createBattle(defaultSetup(1, 2)))).toBe(null);
});

test("the rebels' total victory: station unharmed, no ship lost, the whole fleet destroyed", () => {
  const state = ended("terran", "fleet-destroyed");
  set(state, fleet, "destroyed", 0);
  expect(marginOf(state)).toEqual({
    winner: "terran",
    margin: 100,
    parts: [
      { what: "station", points: 45, of: 45 },
      { what: "ships", points: 20, of: 20 },
      { what: "kills", points: 10, of: 10 },
      { what: "flagship", points: 25, of: 25 },
    ],
  });
});

test("the Alliance's total victory: the station taken whole, no ship lost, the rebels' ships destroyed", () => {
  const state = ended("alliance", "station-captured");
  set(state, named("defiant", "raider"), "destroyed", 0);
  expect(marginOf(state)).toMatchObject({ winner: "alliance", margin: 100 });
});

const marginAfter = (winner: Side, ending: Ending, prepare: (state: BattleState) => void): number => {
  const state = ended(winner, ending);
  prepare(state);
  return marginOf(state)?.margin ?? Number.NaN;
};

test("whoever is still on the field when the battle is lost is worth less than whoever left in time", () => {
  const left = marginAfter("terran", "siege-lifted", (state) => set(state, fleet, "withdrawn", 0.6));
  const stayed = marginAfter("terran", "siege-lifted", (state) => set(state, fleet, "active", 0.6));
  expect(left).toBeLessThan(stayed);
  const away = marginAfter("alliance", "station-destroyed", (state) => set(state, named("defiant", "raider"), "withdrawn", 0.6));
  const beside = marginAfter("alliance", "station-destroyed", (state) => set(state, named("defiant", "raider"), "active", 0.6));
  expect(away).toBeLessThan(beside);
});

test("losing well is a skill: a flagship that withdrew costs the Alliance less than one that was lost", () => {
  const fled = marginAfter("terran", "full-retreat", (state) => set(state, fleet, "withdrawn", 0.5));
  const lost = marginAfter("terran", "fleet-withdrew", (state) => {
    set(state, fleet, "withdrawn", 0.5);
    set(state, named("flagship"), "destroyed", 0);
  });
  expect(fled).toBeLessThan(lost);
});

test("a fleet that leaves before it has fought loses more than one that broke half the station and then saved its flagship", () => {
  const unfought = marginAfter("terran", "full-retreat", (state) => set(state, fleet, "withdrawn", 1));
  const fought = marginAfter("terran", "full-retreat", (state) => {
    set(state, fleet, "withdrawn", 0.5);
    set(state, named("terok-nor"), "active", 0.5);
  });
  expect(fought).toBeLessThan(unfought - 10);
});

test("what the winner lost, and what the loser saved, lessens the victory", () => {
  const clean = marginAfter("terran", "fleet-destroyed", (state) => set(state, fleet, "destroyed", 0));
  const bled = marginAfter("terran", "fleet-destroyed", (state) => {
    set(state, fleet, "destroyed", 0);
    set(state, named("defiant"), "destroyed", 0);
  });
  const battered = marginAfter("terran", "fleet-destroyed", (state) => {
    set(state, fleet, "destroyed", 0);
    set(state, named("terok-nor"), "active", 0.2);
  });
  const escaped = marginAfter("terran", "fleet-withdrew", (state) => set(state, fleet, "withdrawn", 1));
  for (const lesser of [bled, battered, escaped]) expect(lesser).toBeLessThan(clean);
  const whole = marginAfter("alliance", "station-captured", () => {});
  const wreck = marginAfter("alliance", "station-destroyed", (state) => set(state, named("terok-nor"), "destroyed", 0));
  expect(wreck).toBeLessThan(whole);
});

test.each([
  [1, 45],
  [0.5, 25],
  [0.001, 5],
])("a station that holds with %d of its hull brings the rebels %d points: little for a ruin, but something", (hull, points) => {
  const state = ended("terran", "siege-lifted");
  set(state, named("terok-nor"), "active", hull);
  expect(marginOf(state)?.parts[0]).toEqual({ what: "station", points, of: 45 });
});

test("whatever the end, the margin lies in 0 to 100 and is the sum of its parts, none beyond its worth", () => {
  const fate = fc.tuple(
    fc.constantFrom<ShipStatus>("active", "docked", "scaffold", "away", "withdrawn", "destroyed"),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  );
  const endings = fc.constantFrom<Ending>(
    "station-captured",
    "station-destroyed",
    "fleet-destroyed",
    "fleet-withdrew",
    "full-retreat",
    "siege-lifted",
    "resigned",
  );
  fc.assert(
    fc.property(
      fc.array(fate, { minLength: MOST_SHIPS, maxLength: MOST_SHIPS }),
      fc.constantFrom<Side>("terran", "alliance"),
      endings,
      (fates, winner, ending) => {
        const state = ended(winner, ending);
        state.ships.forEach((ship, i) => {
          const [status, hull] = fates[i] as [ShipStatus, number];
          Object.assign(ship, { status, hull: status === "destroyed" ? 0 : hull * CLASSES[ship.cls].hull });
        });
        const found = marginOf(state);
        const parts = found?.parts ?? [];
        expect(parts.map((part) => part.what)).toEqual(["station", "ships", "kills", "flagship"]);
        for (const part of parts) expect(part.points >= 0 && part.points <= part.of).toBe(true);
        expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(100);
        expect(found?.margin).toBe(parts.reduce((sum, part) => sum + part.points, 0));
      },
    ),
  );
});
