import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { SIEGE_TIME } from "@terok-nor/shared/battle/times.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { contactOf, openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { playAtRandom, someSetup } from "@terok-nor/shared/testing/random-battle.ts";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { COEFFICIENTS } from "./coefficients.ts";
import { FACTS } from "./facts.ts";
import { logistic, reckonOdds } from "./reckon.ts";

// Whole battles are played here.
vi.setConfig({ testTimeout: 30_000 });

/** A battle some way on, with the wounds and losses of random fighting. */
const fought = (n: number) => playAtRandom(someSetup(n), n, 10 + (n % 5) * 10).state;

test("the logistic curve is 1/2 at 0, 0.731 at 1, and as far below as above", () => {
  expect(logistic(0)).toBe(0.5);
  expect(logistic(1)).toBeCloseTo(0.731_058_578_6, 9);
  expect(logistic(-2)).toBeCloseTo(1 - logistic(2), 12);
  expect([logistic(-1000), logistic(1000)]).toEqual([0, 1]);
});

test("odds lie between 0 and 1 for whatever picture", () => {
  for (let n = 0; n < 6; n++)
    for (const side of SIDES) {
      const odds = reckonOdds(seenBy(fought(n), side), someSetup(n));
      expect(odds).toBeGreaterThan(0);
      expect(odds).toBeLessThan(1);
    }
});

test("more hull of an own ship never lowers a side's odds, nor more hull of a known enemy raises them", () => {
  const states = [2, 5, 9].map((n) => [fought(n), someSetup(n)] as const);
  fc.assert(
    fc.property(
      fc.nat(2),
      fc.nat(14),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, id, a, b) => {
        const [state, setup] = states[n] as (typeof states)[0];
        const ship = state.ships[id % state.ships.length];
        if (ship === undefined || ship.status === "destroyed") return;
        const was = ship.hull;
        const odds = [Math.min(a, b), Math.max(a, b)].map((hull) => {
          ship.hull = hull * CLASSES[ship.cls].hull;
          return SIDES.map((side) => reckonOdds(seenBy(state, side), setup));
        }) as [number[], number[]];
        ship.hull = was;
        const own = SIDES.indexOf(ship.side);
        expect(odds[1][own]).toBeGreaterThanOrEqual((odds[0][own] as number) - 1e-12);
        expect(odds[1][1 - own]).toBeLessThanOrEqual((odds[0][1 - own] as number) + 1e-12);
      },
    ),
    { numRuns: 200 },
  );
});

test("no weight is below 0, so that the facts count the way they are meant", () => {
  for (const side of SIDES) for (const fact of FACTS) expect(COEFFICIENTS[side][fact]).toBeGreaterThanOrEqual(0);
});

test("a wreck of a fleet has poor odds against a sound station, a station nearly taken poor ones against a sound fleet", () => {
  const lost = createBattle(defaultSetup(1, 1));
  for (const ship of lost.ships) if (ship.side === "alliance" && ship.cls !== "bird") ship.status = "destroyed";
  expect(reckonOdds(seenBy(lost, "alliance"), lost.setup)).toBeLessThan(0.1);
  const taken = createBattle(defaultSetup(1, 1));
  Object.assign(taken.ships[0] as object, { hull: 1500, captured: 0.8, shields: [0, 0, 0, 0, 0, 0] });
  for (const ship of taken.ships.slice(1, 3)) ship.status = "destroyed";
  expect(reckonOdds(seenBy(taken, "terran"), taken.setup)).toBeLessThan(0.15);
});

test("seeing an enemy go changes the odds; one that went unseen does not", () => {
  const odds = (seen: boolean) => {
    const state = openField([
      { name: "terok-nor", x: 0, y: 0 },
      { name: "galor-1", x: 400, y: 0 },
      { name: "flagship", x: 900, y: 0 },
    ]);
    for (const ship of state.ships) ship.holdFire = true;
    run(state, 0.05, () => undefined);
    const track = state.terran.tracks.find((each) => each.id === contactOf(state, "galor-1"));
    if (track) track.seen = seen;
    const before = reckonOdds(seenBy(state, "terran"), state.setup);
    shipNamed(state, "galor-1").status = "destroyed";
    return reckonOdds(seenBy(state, "terran"), state.setup) - before;
  };
  expect(odds(true)).toBeGreaterThan(0);
  expect(odds(false)).toBe(0);
});

test("of a station that still stands, the odds rise as the siege runs out of time, and at its end it is as good as held", () => {
  const state = openField([
    { name: "terok-nor", x: 0, y: 0 },
    { name: "flagship", x: 800, y: 0 },
    { name: "galor-1", x: 800, y: 200 },
  ]);
  const station = shipNamed(state, "terok-nor");
  station.hull = CLASSES[station.cls].hull * 0.25;
  const oddsAt = (share: number) => {
    state.tick = state.assaultAt + share * SIEGE_TIME * state.setup.hz;
    return SIDES.map((side) => reckonOdds(seenBy(state, side), state.setup));
  };
  const [early, late, last] = [oddsAt(0.3), oddsAt(0.8), oddsAt(0.999)] as [number[], number[], number[]];
  expect(late[0]).toBeGreaterThan(early[0] as number);
  expect(late[1]).toBeLessThan(early[1] as number);
  expect(last[0]).toBeGreaterThan(0.5);
  expect(last[1]).toBeLessThan(0.5);
});
