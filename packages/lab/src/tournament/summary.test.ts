import { expect, test } from "vitest";
import { madeUpResult, madeUpResults } from "../testing/made-up.ts";
import { standingsOf, summarise } from "./summary.ts";
import { standingsTable } from "./table.ts";

test("wins, outcomes and endings are counted, shares with their intervals", () => {
  const summary = summarise(madeUpResults(10, 0.7));
  expect(summary.battles).toBe(10);
  expect(summary.wins.terran).toMatchObject({ count: 7, of: 10, share: 0.7 });
  expect(summary.wins.alliance).toMatchObject({ count: 3, of: 10, share: 0.3 });
  expect(summary.wins.terran.low).toBeCloseTo(1 - summary.wins.alliance.high);
  expect(summary.outcomes).toMatchObject({ "as-history-went": 7, "station-captured": 3, resigned: 0 });
  expect(summary.endings).toEqual({ "full-retreat": 7, "station-captured": 3 });
});

test("lengths, margins and survivors are summed up", () => {
  const lengths = [100, 200, 300, 400, 500];
  const summary = summarise(lengths.map((length, index) => madeUpResult(index, { length, margin: length / 10 })));
  expect(summary.length).toEqual({ median: 300, p10: 140, p90: 460 });
  expect(summary.margin).toEqual({ terran: 30, alliance: null });
  expect(summary.survivors.bird).toEqual({ of: 5, survived: 0, share: 0 });
  expect(summary.survivors.raider).toEqual({ of: 5, survived: 5, share: 1 });
});

test("orders are told by the minute, the most frequent kind first", () => {
  const { orders } = summarise([madeUpResult(0, { length: 60 }), madeUpResult(1, { length: 180 })]);
  expect(orders.terran).toEqual({ all: 2, kinds: { attack: 2 } });
  expect(orders.alliance.all).toBeCloseTo(2.5);
  expect(Object.keys(orders.alliance.kinds)).toEqual(["move", "attack"]);
});

test("a captured station has not survived", () => {
  const [station, ...others] = madeUpResult(0).ships;
  if (station === undefined) throw new Error("the made-up battle has no station");
  expect(summarise([madeUpResult(0, { ships: [{ ...station, fate: "captured" }, ...others] })]).survivors["terok-nor"].survived).toBe(0);
});

test("standings tell each number of Galors apart, in order, and all together", () => {
  const standings = standingsOf([...madeUpResults(4, 1, 4), ...madeUpResults(6, 0.5, 2)]);
  expect(standings.groups.map(({ galors, battles, wins }) => [galors, battles, wins.terran.share])).toEqual([
    [2, 6, 0.5],
    [4, 4, 1],
  ]);
  expect(standings.all.battles).toBe(10);
  expect(standingsTable(standings)).toMatch(/^2 Galors, 6 battles\n {2}rebels win {5}50\.0 % \(18\.8 % to 81\.2 %\)/);
  expect(standingsTable(standings)).toContain("\n\nAll, 10 battles\n");
});
