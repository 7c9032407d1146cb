import { describe, expect, it } from "vitest";
import { allianceChart, chartContact, ownSquadron, rebelChart, terranChart } from "../../../demo/sample-chart.ts";
import { shipsText, squadronName } from "../../battle/words/chart-names.ts";
import {
  beliefText,
  beliefTone,
  contactWhat,
  dueText,
  hoursText,
  raiderDoing,
  sensorsText,
  shipsByClass,
  squadronDoing,
} from "./chart-words.ts";

describe("hours", () => {
  it("have one place, and what is not over does not read as over", () => {
    expect([hoursText(5.64), hoursText(0.02), hoursText(0)]).toEqual(["5.6", "0.1", "0.0"]);
  });

  it("tell when the fleet is due, as each side knows it", () => {
    expect(dueText(terranChart({ expected: 5.6 }))).toBe("Fleet due in about 5.6 h");
    expect(dueText(terranChart({ expected: 0 }))).toBe("Fleet due any moment");
    expect(dueText(allianceChart([ownSquadron(0, { main: true, eta: 4.2 })]))).toBe("Main squadron at Terok Nor in 4.2 h");
    expect(dueText(allianceChart([ownSquadron(0, { main: true, eta: -1 })]))).toMatch(/not bound/);
    expect(dueText(allianceChart([ownSquadron(0, { main: true, eta: 4, stalled: 0.3 })]))).toMatch(/stopped for 0.3 h/);
  });
});

describe("what they probably believe", () => {
  it("climbs from unseen to seen through", () => {
    expect([0, 0.1, 0.4, 0.8, 1].map((supposed) => beliefText(supposed, "shadow"))).toEqual([
      "unseen",
      "a blip to them",
      "taken for a raider",
      "about to be seen through",
      "seen through",
    ]);
    expect(beliefText(1, "raider")).toBe("known for certain");
    expect([0, 0.1, 0.4, 0.8].map(beliefTone)).toEqual(["unseen", "blip", "class", "nearly"]);
  });
});

describe("what is known of a contact", () => {
  it("says no more than its level", () => {
    const raider = [{ cls: "raider" as const, count: 1 }];
    expect(contactWhat(chartContact(103))).toBe("a blip");
    expect(contactWhat(chartContact(103, { level: "class", ships: raider }))).toBe("looks like a raider");
    expect(contactWhat(chartContact(103, { level: "confirmed", ships: raider }))).toBe("confirmed raider");
    const fleet = shipsByClass([{ cls: "flagship" }, { cls: "galor" }, { cls: "galor" }]);
    expect(shipsText(fleet)).toBe("flagship, 2 Galors");
    expect(contactWhat(chartContact(100, { level: "class", ships: fleet }))).toBe("flagship, 2 Galors");
  });
});

describe("what own things do", () => {
  it("is told of a squadron, the most pressing first", () => {
    const chart = allianceChart([ownSquadron(0, { main: true }), ownSquadron(1)]);
    const doing = (rest: Parameters<typeof ownSquadron>[1]) => squadronDoing(ownSquadron(1, rest), chart);
    expect(doing({ stalled: 0.4, chase: 102 })).toBe("Struck: stopped for 0.4 h");
    expect(doing({ there: true })).toBe("Lies off the station");
    expect(doing({ chase: 102 })).toBe("After Contact 3");
    expect(doing({ join: 0 })).toBe("Joining Main squadron");
    expect(doing({ eta: 3.4 })).toBe("Terok Nor in 3.4 h");
    expect(doing({ eta: -1, course: [{ x: 5, y: 0 }], x: 3, y: 0, speed: 1 })).toBe("On course, 2.0 h to go");
    expect(doing({ eta: -1, course: [], speed: 0 })).toBe("Lies still");
  });

  it("is told of its sensors, which are on one contact or on all", () => {
    const chart = allianceChart([ownSquadron(0, { main: true })], [chartContact(101)]);
    expect(sensorsText({ scans: 101 }, chart)).toBe("Sensors on Contact 2 alone, on no other");
    expect(sensorsText({ scans: 104 }, chart)).toMatch(/^Contact 5 is not in sight: sensors on all/);
    expect(sensorsText({ scans: -1 }, chart)).toMatch(/^Sensors on all in reach, each slowly/);
    expect(sensorsText({ scans: -1 }, allianceChart([ownSquadron(0)]))).toBe("Sensors have nothing in reach");
  });

  it("is told of the raider", () => {
    const chart = terranChart();
    const raider = { ...rebelChart().raider, x: 0, y: 0, course: [{ x: 3.4, y: 0 }] };
    expect(raiderDoing(raider, chart)).toBe("On course, 2.0 h to go");
    expect(raiderDoing({ ...raider, course: [], home: true }, chart)).toBe("At the station");
    expect(raiderDoing({ ...raider, chase: 101 }, chart)).toBe("Closing in to strike Contact 2");
    expect(raiderDoing({ ...raider, hull: 0 }, chart)).toBe("Lost");
  });

  it("squadrons are named by what they are", () => {
    expect(squadronName(ownSquadron(0, { main: true }))).toBe("Main squadron");
    expect(squadronName(ownSquadron(2, { ships: [{ id: 9, cls: "bird", hull: 1, lag: 0 }] }))).toBe("Wing 2");
    expect(squadronName(ownSquadron(3, { ships: [{ id: 9, cls: "galor", hull: 1, lag: 0 }] }))).toBe("Squadron 3");
  });
});
