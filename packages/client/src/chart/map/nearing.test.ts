import { describe, expect, it } from "vitest";
import { allianceChart, chartContact, ownSquadron, terranChart } from "../../../demo/sample-chart.ts";
import { apart, defiantReady, frontOf, hoursLeft, hoursToStation, laneHours, nearness } from "./nearing.ts";

describe("how near the battle is", () => {
  it("goes by the clock for the rebels, and in four steps", () => {
    const steps = [8, 4, 2, 0.4].map((expected) => nearness(terranChart({ expected })));
    expect(steps).toEqual([0, 1, 2, 3]);
  });

  it("goes by the main squadron for the Alliance, by its distance where it is not bound for the station", () => {
    const wing = ownSquadron(1, { x: 1, y: 0, eta: 1 });
    expect(hoursLeft(allianceChart([ownSquadron(0, { main: true, eta: 4.2 }), wing]))).toBe(4.2);
    expect(hoursLeft(allianceChart([ownSquadron(0, { main: true, eta: -1, x: 0, y: 6 }), wing]))).toBe(6);
  });
});

describe("the ring that closes", () => {
  it("lies at the nearest contact in sight, at the hours expected where none is", () => {
    const lost = chartContact(100, { x: 1, y: 0, seen: false });
    expect(frontOf(terranChart({ expected: 5.5 }, [lost]))).toBe(5.5);
    expect(frontOf(terranChart({ expected: 5.5 }, [lost, chartContact(101, { x: 3, y: 4 })]))).toBe(5);
  });

  it("lies at the main squadron for those whose it is", () => {
    const chart = allianceChart([ownSquadron(0, { main: true, x: 0, y: 7 }), ownSquadron(1, { x: 2, y: 0 })]);
    expect(frontOf(chart)).toBe(7);
  });
});

describe("what is bound for the station", () => {
  const bound = chartContact(100, { x: 4, y: 0, heading: 180, speed: 1 });

  it("is there in the hours of its straight way at its speed", () => {
    expect(hoursToStation({ x: 4, y: 0, heading: 180, speed: 1.6 })).toBe(2.5);
    expect(hoursToStation({ x: 4, y: 0, heading: 0, speed: 1 })).toBeNull();
    expect(hoursToStation({ x: 4, y: 0, heading: 180, speed: 0 })).toBeNull();
    expect(hoursToStation({ x: 0, y: -3, heading: 95, speed: 1 })).toBe(3);
  });

  it("is told to the rebels of what they see, and of nothing to those whose fleet it is", () => {
    expect(laneHours(terranChart({}, [bound])).map(({ hours }) => hours)).toEqual([4]);
    expect(laneHours(terranChart({}, [{ ...bound, seen: false }]))).toEqual([]);
    expect(laneHours(allianceChart([ownSquadron(0)], [bound]))).toEqual([]);
  });
});

it("the hours of two lanes are not written one over the other, nor over the station", () => {
  const lane = (id: number, x: number) => ({ id, hours: x, at: { x, y: 0 } });
  const written = apart([lane(1, 2), lane(2, 2.3), lane(3, 3.2), lane(4, 0.3)], 0.6).map((one) => one.written);
  expect(written).toEqual([true, false, true, false]);
});

it("Defiant fills as the works on her are done, and by no other", () => {
  const ready = (works: Parameters<typeof terranChart>[0]) => defiantReady(terranChart(works).rebels?.works ?? []);
  const start = ready({});
  expect(ready({ works: { sectors: { done: 35 } } })).toBe(start);
  expect(ready({ works: { dampers: { done: 11 } } })).toBeCloseTo(start + 0.25);
  expect(ready({ works: { dampers: { done: 11 }, cannons: { done: 9 }, shields: { done: 6 }, drive: { done: 5 } } })).toBe(1);
});
