import { expect, it } from "vitest";
import { sampleResult } from "../../../demo/sample-result.ts";
import { blowTable } from "./blow-table.ts";

const { ships, story } = sampleResult;

it("tells each side's fire on the other, with sums that agree", () => {
  for (const by of ["terran", "alliance"] as const) {
    const table = blowTable(story.blows, ships, by);
    const mine = new Set(ships.filter((ship) => ship.side === by).map((ship) => ship.name));
    const dealt = story.blows.filter((blow) => mine.has(blow.from)).reduce((sum, blow) => sum + blow.damage, 0);
    expect(table.sums.reduce((sum, one) => sum + one, 0)).toBeCloseTo(dealt);
    expect(table.rows.reduce((sum, row) => sum + row.sum, 0)).toBeCloseTo(dealt);
  }
});

it("names the rebels across and the fleet down, and leaves empty what never happened", () => {
  const table = blowTable([{ from: "bird-3", to: "raider", damage: 40, hits: 3 }], ships, "alliance");
  expect(table.across).toEqual(["terok-nor", "defiant", "raider"]);
  expect(table.rows.find((row) => row.ship === "bird-3")?.cells.map((cell) => cell?.damage ?? 0)).toEqual([0, 0, 40]);
  expect(blowTable([], ships, "terran").most).toBe(1);
});
