import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { ChartPicture, RebelChart } from "@terok-nor/shared/sight/chart-picture.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { openChart } from "@terok-nor/shared/testing/open-chart.ts";
import { expect, test } from "vitest";
import { momentsOf } from "./moments-of.ts";
import { NO_PAST, remember } from "./past.ts";

const state: BattleState = openChart();
const terran = seenBy(state, "terran");
const alliance = seenBy(state, "alliance");
const pictureOf = (side: Side) => (side === "terran" ? terran : alliance);

const with_ = (side: Side, change: (chart: ChartPicture) => Partial<ChartPicture>): Picture => {
  const picture = pictureOf(side);
  return { ...picture, chart: picture.chart && { ...picture.chart, hour: 1, ...change(picture.chart) } };
};
const rebels = (change: (rebels: RebelChart) => Partial<RebelChart>): Picture =>
  with_("terran", (chart) => ({ rebels: chart.rebels && { ...chart.rebels, ...change(chart.rebels) } }));

function told(before: Picture, now: Picture, events: readonly SeenEvent[] = []): string[] {
  return momentsOf(remember(NO_PAST, before, []), { ...now, tick: before.tick + 3 }, events).map(({ kind }) => kind);
}

test("the beginning of act one is spoken of once, by both, and not when somebody comes later", () => {
  for (const picture of [terran, alliance]) {
    expect(momentsOf(NO_PAST, picture, []).map(({ kind }) => kind)).toEqual(["opening"]);
    expect(told(picture, picture)).toEqual([]);
  }
  expect(
    momentsOf(
      NO_PAST,
      with_("terran", () => ({})),
      [],
    ),
  ).toEqual([]);
});

test.each<[Side, SeenEvent, string[]]>([
  ["terran", { kind: "contact", contact: 100 }, ["sighted"]],
  ["alliance", { kind: "contact", contact: 100 }, ["sighted"]],
  ["alliance", { kind: "exposed", contact: 100 }, ["shadow-called"]],
  ["alliance", { kind: "confirmed", contact: 100 }, ["raider-found"]],
  ["terran", { kind: "confirmed", contact: 100 }, []],
  ["terran", { kind: "shadow-gone", a: 0 }, ["shadow-gone"]],
  ["terran", { kind: "struck", a: -1, b: -1 }, ["strike"]],
  ["alliance", { kind: "struck", a: 0, b: 4 }, ["strike"]],
  ["terran", { kind: "caught", a: 100, lost: false }, ["caught"]],
  ["alliance", { kind: "caught", a: 0, lost: true }, ["raider-lost"]],
  ["alliance", { kind: "lying-off", a: 1 }, ["lying-off"]],
  ["alliance", { kind: "joined", a: 1 }, ["joined"]],
  ["terran", { kind: "work-done", work: "cannons" }, ["work-done"]],
  ["terran", { kind: "work-done", work: "kira" }, ["kira-talks"]],
  ["terran", { kind: "accident", work: "cannons" }, ["accident"]],
])("to the %s %o is %s", (side, event, moments) => {
  expect(told(pictureOf(side), pictureOf(side), [event])).toEqual(moments);
});

const shadow = { id: 3, x: 3, y: 0, heading: 0, speed: 1, course: [], life: 1, supposed: 0 };
const blip = { id: 100, x: 6, y: 0, speed: 1, level: "blip" as const, scan: 0, seen: true, age: 0, error: 0, ships: null, detail: null };
/** Something of the fleet north of the station, and a shadow west of it. */
const lured = (heading: number): Picture => {
  const picture = rebels(() => ({ shadows: [{ ...shadow, x: 3, y: 6 }] }));
  return { ...picture, chart: picture.chart && { ...picture.chart, contacts: [{ ...blip, x: 6, y: 6, heading }] } };
};

test("the chart's own changes are moments: a shadow more, a team more, somebody lured, the last hour", () => {
  const before = rebels(() => ({}));
  expect(
    told(
      before,
      rebels(() => ({ shadows: [shadow] })),
    ),
  ).toEqual(["shadow-projected"]);
  expect(
    told(
      before,
      rebels(({ works }) => ({ works: works.map((one, i) => (i === 0 ? { ...one, teams: one.teams + 1 } : one)) })),
    ),
  ).toEqual(["team-moved"]);
  expect(
    told(
      rebels(() => ({ expected: 1.1 })),
      rebels(() => ({ expected: 0.9 })),
    ),
  ).toEqual(["nearing"]);
  // It turns from another way towards the shadow; one that makes for the station is not lured.
  expect(told(lured(90), lured(180))).toEqual(["bait-taken"]);
  expect(told(lured(90), lured(225))).toEqual([]);
  expect(told(lured(180), lured(180))).toEqual([]);
});

test("to the fleet: giving chase, and the last hour of the main squadron", () => {
  const before = with_("alliance", () => ({}));
  const after = (change: Partial<ChartPicture["squadrons"][number]>) =>
    with_("alliance", ({ squadrons }) => ({ squadrons: squadrons.map((one, i) => (i === 0 ? { ...one, ...change } : one)) }));
  expect(told(before, after({ chase: 100 }))).toEqual(["chase"]);
  expect(told(after({ eta: 1.01 }), after({ eta: 0.99 }))).toEqual(["nearing"]);
});
