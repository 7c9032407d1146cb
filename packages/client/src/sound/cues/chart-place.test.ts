import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { expect, test } from "vitest";
import { allianceChart, chartContact, ownSquadron, terranChart } from "../../../demo/sample-chart.ts";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { chartPlace, waitsForChart } from "./chart-place.ts";
import { heard } from "./heard.ts";

const on = (chart: Picture["chart"], side: Picture["side"] = "terran"): Picture => ({
  ...samplePicture,
  phase: "approach",
  side,
  chart,
  own: [],
  contacts: [],
});
const rebels = on(terranChart({}, [chartContact(100, { x: 4, y: -2 })]));

test("a contact is heard from where it is on the chart, work from the station, the fleet's arrival from nowhere", () => {
  expect(heard({ kind: "contact", contact: 100 }, rebels)).toMatchObject([{ name: "contact", at: { x: 4, y: -2 } }]);
  expect(heard({ kind: "accident", work: "shields" as never }, rebels)[0]?.at).toEqual({ x: 0, y: 0 });
  expect(heard({ kind: "arrival" }, rebels)[0]?.at).toBeNull();
});

test("an own squadron is heard from where it is; what nobody can place, from the console", () => {
  const alliance = on(allianceChart([ownSquadron(2, { x: -3, y: 5 })]), "alliance");
  expect(chartPlace({ kind: "joined", a: 2 }, alliance)).toMatchObject({ x: -3, y: 5 });
  expect(heard({ kind: "struck", a: -1, b: -1 }, rebels)[0]?.at).toBeNull();
});

test("only a contact that the chart does not show yet waits for the next chart", () => {
  expect(waitsForChart({ kind: "contact", contact: 101 }, rebels)).toBe(true);
  expect(waitsForChart({ kind: "contact", contact: 100 }, rebels)).toBe(false);
  expect(waitsForChart({ kind: "struck", a: -1, b: -1 }, rebels)).toBe(false);
  expect(waitsForChart({ kind: "contact", contact: 101 }, { ...rebels, chart: null })).toBe(false);
});
