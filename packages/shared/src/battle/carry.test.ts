import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WORK_IDS, WORKS } from "../approach/works.ts";
import { hashState } from "../replay/hash.ts";
import { setupSchema } from "../replay/setup-schema.ts";
import { CLASSES } from "../ships/classes.ts";
import { playExercise } from "../testing/exercise.ts";
import { run, shipNamed } from "../testing/open-field.ts";
import { someFullSetup, someSetup } from "../testing/random-battle.ts";
import { faultsOf, noNumber } from "../testing/state-faults.ts";
import { carriedOver, carryInto } from "./carry.ts";
import { MOST_SHIPS, SETUP_RANGE } from "./counts.ts";
import { createBattle } from "./create.ts";
import type { BattleSetup, BattleState, ShipStatus } from "./state.ts";
import { tick } from "./tick.ts";

const ended = (setup: BattleSetup = { ...someSetup(1), galors: 3, birds: 6, batteries: 6 }): BattleState => createBattle(setup);

function fate(state: BattleState, name: string, status: ShipStatus, hull: number): void {
  const ship = shipNamed(state, name);
  Object.assign(ship, { status, hull: hull * CLASSES[ship.cls].hull });
}

/** The battle that follows an end. */
const next = (end: BattleState): BattleState => createBattle(carryInto({ ...end.setup, seed: 7, chance: 8 }, carriedOver(end)));
const hullOf = (state: BattleState, name: string) => shipNamed(state, name).hull / CLASSES[shipNamed(state, name).cls].hull;

describe("of the ships", () => {
  test("those that are left come again, mended in part, their systems more so", () => {
    const end = ended();
    fate(end, "flagship", "withdrawn", 0.5);
    fate(end, "galor-2", "active", 0.2);
    fate(end, "terok-nor", "active", 0.4);
    shipNamed(end, "flagship").systems[1] = 0;
    const again = next(end);
    expect(hullOf(again, "flagship")).toBeCloseTo(0.7);
    expect(hullOf(again, "galor-2")).toBeCloseTo(0.52);
    expect(hullOf(again, "terok-nor")).toBeCloseTo(0.58);
    expect(shipNamed(again, "flagship").systems).toEqual([1, 0.7, 1, 1, 1]);
    expect(hullOf(again, "galor-1")).toBe(1);
  });

  test.each([
    [0, 0, 3, 6],
    [1, 2, 3, 6],
    [2, 3, 2, 5],
    [3, 4, 2, 4],
    [3, 6, 2, 4],
  ])(
    "of three Galors %d lost and of six Birds %d leave the next battle %d and %d: few are sent after them",
    (galors, birds, left, flying) => {
      const end = ended();
      for (let i = 1; i <= galors; i++) fate(end, `galor-${i}`, "destroyed", 0);
      for (let i = 1; i <= birds; i++) fate(end, `bird-${i}`, "destroyed", 0);
      const { setup, ships } = next(end);
      expect([setup.galors, setup.birds]).toEqual([left, flying]);
      expect(ships.filter(({ cls }) => cls === "galor")).toHaveLength(left);
      expect(ships.filter(({ cls }) => cls === "bird")).toHaveLength(flying);
    },
  );

  test("what is lost for good is made up for by something less: another Defiant half fitted out, a raider that has seen better days", () => {
    const end = ended();
    for (const name of ["defiant", "raider", "flagship"]) fate(end, name, "destroyed", 0);
    const again = next(end);
    expect(hullOf(again, "defiant")).toBeCloseTo(0.8);
    expect(hullOf(again, "raider")).toBeCloseTo(0.6);
    expect(hullOf(again, "flagship")).toBeCloseTo(0.75);
    expect(again.readiness.cannons).toBe(1);
    expect([again.readiness.drive, again.readiness.shields]).toEqual([expect.closeTo(0.4), expect.closeTo(0.4)]);
    expect(next(ended()).readiness).toMatchObject({ cannons: 4, drive: 1, shields: 1, batteries: 6 });
  });
});

describe("of the works", () => {
  test("what was done stays done, but for what went with the station's hull", () => {
    const end = ended();
    fate(end, "terok-nor", "active", 0.5);
    expect(next(end).readiness).toMatchObject({ batteries: 4, sectors: 0.75, projectors: 6, overhaul: expect.closeTo(end.setup.overhaul) });
  });

  test.each([0, 1, 2, 3, 4, 5, 6])("%d batteries of a station that was not hurt are as many again", (batteries) => {
    expect(next(ended({ ...someSetup(1), batteries })).readiness.batteries).toBe(batteries);
  });

  test("a full battle's board starts from where the last one's stood", () => {
    const end = createBattle(someFullSetup(1));
    const done = Object.fromEntries(WORK_IDS.map((id, i) => [id, (WORKS[id].hours * (i + 1)) / 10]));
    for (const work of end.chart?.works ?? []) work.done = done[work.id] ?? 0;
    const board = next(end).chart?.works ?? [];
    expect(board.map(({ id }) => id)).toEqual([...WORK_IDS]);
    for (const { id, done: now } of board) expect(now).toBeCloseTo(done[id] ?? 0, 2);
  });

  test("a ship hurt in act one's past is hurt on the chart, and stays so when others are struck", () => {
    const end = createBattle(someFullSetup(1));
    fate(end, "bird-1", "active", 0.5);
    fate(end, "raider", "active", 0.2);
    const again = next(end);
    const ships = again.chart?.squadrons.flatMap((squadron) => squadron.ships) ?? [];
    expect(ships.find(({ id }) => id === shipNamed(again, "bird-1").id)?.hull).toBeCloseTo(0.75);
    expect(again.chart?.raider.hull).toBeCloseTo(0.6);
  });
});

const FATES = ["active", "docked", "scaffold", "away", "withdrawn", "destroyed"] as const;
const anyEnd = fc.record({
  n: fc.nat(40),
  full: fc.boolean(),
  fates: fc.array(fc.tuple(fc.constantFrom(...FATES), fc.double({ min: 0.001, max: 1, noNaN: true })), {
    minLength: MOST_SHIPS,
    maxLength: MOST_SHIPS,
  }),
  systems: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
  done: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("whatever a battle leaves, the next is one the lobby could have made and runs as any other; so is the one after that", () => {
  fc.assert(
    fc.property(anyEnd, ({ n, full, fates, systems, done }) => {
      let end = createBattle({ ...(full ? someFullSetup(n) : someSetup(n)), hz: 5 });
      for (const work of end.chart?.works ?? []) work.done = WORKS[work.id].hours * done;
      for (const ship of end.ships) {
        const [status, hull] = fates[ship.id] as [ShipStatus, number];
        Object.assign(ship, { status, hull: status === "destroyed" ? 0 : hull * CLASSES[ship.cls].hull, systems: [...systems] });
      }
      for (let battle = 0; battle < 2; battle++) {
        const setup = carryInto({ ...end.setup, seed: battle }, carriedOver(end));
        expect(setupSchema.safeParse(setup).success).toBe(true);
        for (const what of ["galors", "birds"] as const) {
          expect(setup[what] >= SETUP_RANGE[what][0] && setup[what] <= end.setup[what]).toBe(true);
        }
        end = createBattle(setup);
        run(end, 60, () => undefined);
        expect([...faultsOf(end), noNumber(end)]).toEqual([null]);
        expect(end.phase).not.toBe("aftermath");
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("a battle that was carried over plays to its end without fault, and the same after it was saved as text with its fields in any order", () => {
  const { state: end } = playExercise({ ...someSetup(2), hz: 5 }, 900);
  const setup = carryInto({ ...end.setup, seed: 3 }, carriedOver(end));
  const { state } = playExercise(setup, 900);
  expect(faultsOf(state)).toEqual([]);
  expect(state.winner).not.toBe(null);
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : value !== null && typeof value === "object"
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          )
        : value;
  const saved = reversed(JSON.parse(JSON.stringify(setup))) as BattleSetup;
  const [a, b] = [createBattle(setup), createBattle(saved)];
  for (let i = 0; i < 100; i++) for (const each of [a, b]) tick(each, []);
  expect(hashState(b)).toBe(hashState(a));
  expect(JSON.stringify(carriedOver(end)).length).toBeLessThan(1500);
});
