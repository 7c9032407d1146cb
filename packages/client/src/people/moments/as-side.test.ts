import { createBattle, setupOf } from "@terok-nor/shared/battle/create.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { goalOfSquadron } from "@terok-nor/shared/ships/ids.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { seenByBoth } from "@terok-nor/shared/sight/both.ts";
import { openChart } from "@terok-nor/shared/testing/open-chart.ts";
import { expect, test } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { viewOf } from "../../battle/sight/view-of.ts";
import { asSide, eventsOfSide } from "./as-side.ts";

const both = seenByBoth(createBattle(setupOf(choicesFor("assault", 3), 1, 1)));

test("what both sides are seen through becomes each side's: its own ships, and the others as contacts it knows all of", () => {
  for (const side of SIDES) {
    const seen = asSide(both, side);
    expect(seen.side).toBe(side);
    expect(viewOf(seen)).toBe(side);
    const away = both.own.filter(({ status }) => status === "away").length;
    expect(seen.own.length + seen.contacts.length + away).toBeGreaterThanOrEqual(both.own.length);
    expect(seen.contacts.every(({ detail, cls, name }) => detail && cls && name)).toBe(true);
  }
});

test("what the rebels found out of a squadron is not the fleet's to speak of, nor what the fleet found out theirs", () => {
  const chart = seenByBoth(openChart());
  const squadron = { kind: "confirmed" as const, contact: goalOfSquadron(1) };
  const raider = { kind: "confirmed" as const, contact: 2 };
  expect(eventsOfSide(chart, "alliance", [squadron, raider])).toEqual([raider]);
  expect(eventsOfSide(chart, "terran", [squadron, raider])).toEqual([squadron]);
  expect(eventsOfSide(samplePicture, "terran", [squadron, raider])).toEqual([squadron, raider]);
});

test("a picture of one side is left as it is", () => {
  expect(asSide(samplePicture, "terran")).toBe(samplePicture);
});

test("on the chart the rebels see the fleet, and the fleet nothing of the works", () => {
  const chart = seenByBoth(openChart());
  expect(asSide(chart, "terran").chart).toMatchObject({ squadrons: [], contacts: [{}, {}, {}] });
  expect(asSide(chart, "alliance").chart).toMatchObject({ rebels: null, squadrons: [{}, {}, {}] });
});
