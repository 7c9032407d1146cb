import { expect, test } from "vitest";
import { heatMap, reachOf } from "./heat-map.ts";

test("places near each other are one cell, counted; others have their own", () => {
  const map = heatMap(
    [
      { x: 1, y: 2 },
      { x: -3, y: 1 },
      { x: 400, y: 0 },
    ],
    1000,
    "fleet",
  ).text;
  expect([...map.matchAll(/<title>(\d+)/g)].map(([, count]) => Number(count)).sort()).toEqual([1, 2]);
});

test("every place within reach is in one cell", () => {
  const places = Array.from({ length: 400 }, (_, i) => ({ x: ((i * 37) % 1700) - 850, y: ((i * 91) % 1700) - 850 }));
  const map = heatMap(places, 1000, "fleet").text;
  expect([...map.matchAll(/<title>(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(400);
});

test("the map reaches as far as nearly all places lie, in whole 250s", () => {
  const near = Array.from({ length: 99 }, (_, i) => ({ x: i * 10, y: 0 }));
  expect(reachOf([...near, { x: 0, y: -1900 }])).toBe(1250);
  expect(reachOf([])).toBe(750);
  expect(reachOf([{ x: 0, y: 5000 }])).toBe(2000);
});
