import type { SeriesBattle } from "@terok-nor/shared/wire/conduct.ts";
import { describe, expect, test } from "vitest";
import { SeriesOfBattles } from "./series-of-battles.ts";

const battle = (match: string, terranSeat: number, winner: SeriesBattle["winner"], margin: number): SeriesBattle => ({
  match,
  terranSeat,
  winner,
  margin,
});

test("a single battle is no series, and the sides are swapped after it", () => {
  const series = new SeriesOfBattles("one");
  expect(series.first("A")).toBe("A");
  series.note(battle("A", 0, "terran", 30), false);
  expect([series.goesOn, series.swaps, series.view()]).toEqual([false, true, null]);
});

describe("best of two", () => {
  test("swaps sides and is won by the greater margin", () => {
    const series = new SeriesOfBattles("two");
    series.note(battle("A", 0, "terran", 30), false);
    expect([series.goesOn, series.swaps, series.first("B"), series.carriesOver]).toEqual([true, true, "A", false]);
    expect(series.view()).toMatchObject({ points: [30, -30], over: false, winner: null });
    // Seat 1 now commands the rebels and wins by more.
    series.note(battle("B", 1, "terran", 45), false);
    expect(series.view()).toMatchObject({ points: [-15, 15], over: true, winner: 1, of: 2 });
    expect(series.goesOn).toBe(false);
  });

  test("of equal margins is nobody's, and a draw counts for nobody", () => {
    const series = new SeriesOfBattles("two");
    series.note(battle("A", 0, null, 0), false);
    series.note(battle("B", 1, null, 0), false);
    expect(series.view()).toMatchObject({ points: [0, 0], over: true, winner: null });
  });
});

describe("base of operations", () => {
  test("keeps the sides while it goes on, for three battles at most", () => {
    const series = new SeriesOfBattles("base");
    for (const match of ["A", "B"]) {
      series.note(battle(match, 0, "terran", 20), false);
      expect([series.goesOn, series.swaps, series.carriesOver]).toEqual([true, false, true]);
    }
    series.note(battle("C", 0, "alliance", 10), false);
    expect([series.goesOn, series.swaps]).toEqual([false, true]);
    expect(series.view()).toMatchObject({ points: [30, -30], over: true, winner: 0 });
  });

  test("ends when the base is lost", () => {
    const series = new SeriesOfBattles("base");
    series.note(battle("A", 0, "alliance", 60), true);
    expect([series.goesOn, series.swaps]).toEqual([false, true]);
    expect(series.view()).toMatchObject({ over: true, winner: 1 });
  });
});
