import { describe, expect, it } from "vitest";
import { allianceChart, chartContact, ownSquadron, terranChart } from "../../../demo/sample-chart.ts";
import { hitAt } from "./pick.ts";

const SIZE = { width: 800, height: 600 };
const VIEW = { x: 0, y: 0, scale: 50 };

describe("what is under the pointer", () => {
  it("is the nearest thing in reach", () => {
    const chart = allianceChart([ownSquadron(0, { x: 2, y: 0 })], [chartContact(101, { x: 2.3, y: 0 })]);
    expect(hitAt(chart, VIEW, SIZE, { x: 502, y: 301 }, 22)).toEqual({ what: "own", id: 0 });
    expect(hitAt(chart, VIEW, SIZE, { x: 514, y: 300 }, 22)).toEqual({ what: "contact", id: 101 });
    expect(hitAt(chart, VIEW, SIZE, { x: 600, y: 300 }, 22)).toBeNull();
  });

  it("is the raider rather than the station it lies at, until it is lost", () => {
    const chart = terranChart();
    expect(hitAt(chart, VIEW, SIZE, { x: 400, y: 300 }, 22)?.what).toBe("own");
    const lost = terranChart({ raider: { ...chart.rebels!.raider, hull: 0 } });
    expect(hitAt(lost, VIEW, SIZE, { x: 400, y: 300 }, 22)?.what).toBe("station");
  });
});
