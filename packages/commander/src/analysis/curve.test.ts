import { expect, test } from "vitest";
import type { TrueOdds } from "./analysis.ts";
import { curveOf, evened, movedOver, openOf, type Point } from "./curve.ts";
import { oddsOf } from "./odds.ts";

const stand = { tick: 0, text: "", pace: 1 };
const point = (tick: number, ...won: number[]): Point => ({
  tick,
  stand,
  played: won.map((each) => ({ won: each === 1, score: each === 1 ? 40 : -20 })),
});

test("a curve tells what was won of what was played, the mean margin, and the end as known", () => {
  const end: Point = { tick: 30, stand: null, played: [{ won: false, score: -60 }] };
  expect(curveOf([point(0, 1, 0, 0, 1), point(10), point(20, 0, 0), end])).toMatchObject([
    { tick: 0, odds: 0.5, samples: 4, margin: 10 },
    { tick: 20, odds: 0, error: 0, samples: 2, margin: -20 },
    { tick: 30, odds: 0, low: 0, high: 0, samples: 0, margin: -60 },
  ]);
});

test("a battle is open where it ended in either way, there or beside", () => {
  const points = [point(0, 1, 1), point(10, 1, 1), point(20, 1, 0), point(30, 0, 0), point(40, 0, 0)];
  expect(openOf(points).map(({ tick }) => tick)).toEqual([10, 20, 30]);
  expect(openOf([point(0, 1), point(10, 0), point(20, 0)]).map(({ tick }) => tick)).toEqual([0, 10]);
});

const at = (tick: number, wins: number, samples: number): TrueOdds => ({ tick, margin: 0, ...oddsOf(wins, samples) });
const over: TrueOdds = { tick: 40, odds: 0, low: 0, high: 0, error: 0, samples: 0, margin: 0 };

test("few battles lean on those beside, many stand alone, and the end says nothing of the time before", () => {
  expect(evened([at(0, 2, 2), at(10, 0, 2), at(20, 2, 2)]).map(({ odds }) => odds)).toEqual([0.75, 0.5, 0.75]);
  expect(evened([at(0, 2, 2), at(10, 10, 20), at(20, 2, 2)])[1]?.odds).toBe(0.5);
  expect(evened([at(0, 2, 2), at(10, 2, 2), over]).map(({ odds }) => odds)).toEqual([1, 1, 0]);
});

test("how far odds moved is told by battles that share their luck", () => {
  const some = (wins: number): number[] => Array.from({ length: 20 }, (_, i) => Number(i < wins));
  expect(movedOver(point(0, ...some(15)), point(10, ...some(5)))).toMatchObject({ moved: -0.5 });
  const alike = movedOver(point(0, ...some(10)), point(10, ...some(10)));
  const apart = movedOver(point(0, ...some(10)), point(10, ...some(10).reverse()));
  expect([alike.moved, apart.moved]).toEqual([0, 0]);
  expect(alike.high - alike.low).toBeLessThan((apart.high - apart.low) / 3);
  const end: Point = { tick: 30, stand: null, played: [{ won: true, score: 60 }] };
  expect(movedOver(point(20, ...some(10)), end)).toMatchObject({ moved: 0.5 });
  expect(movedOver(point(20, ...some(10)), end).low).toBeGreaterThan(0);
});
