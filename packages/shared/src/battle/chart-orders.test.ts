import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHART_RADIUS, COURSE_LENGTH, MOST_SQUADRONS } from "../approach/chart.ts";
import { TEAMS_AT_ONE, WORKS } from "../approach/works.ts";
import { hashState } from "../replay/hash.ts";
import type { Side } from "../ships/types.ts";
import { otherSide } from "../ships/types.ts";
import { anyChartField, LEGAL_CHART_KINDS, LEGAL_ON_CHART, legalChartOrder } from "../testing/chart-order-table.ts";
import { chartIn, openChart, runChart, squadron } from "../testing/open-chart.ts";
import { give } from "../testing/order.ts";
import { anyOrderField, LEGAL, LEGAL_KINDS, legalOrder } from "../testing/order-table.ts";
import { someFullSetup } from "../testing/random-battle.ts";
import { anyChartOrder } from "../testing/random-orders.ts";
import { createBattle } from "./create.ts";
import type { BattleEvent } from "./events.ts";
import { giveOrder } from "./give-order.ts";
import { type ChartOrderKind, orderSchema } from "./orders/order.ts";
import type { RefusalCode } from "./refusals.ts";
import type { BattleSetup, BattleState } from "./state.ts";
import { tick } from "./tick.ts";

type AnyOrder = Parameters<typeof give>[2];

/** Gives an order; on refusal the state must be as it was, to the last bit, and nothing told. */
function offer(state: BattleState, side: Side, order: AnyOrder): RefusalCode | null {
  const before = hashState(state);
  const out: BattleEvent[] = [];
  const code = give(state, side, order, out);
  if (code !== null) {
    expect(hashState(state)).toBe(before);
    expect(out).toEqual([]);
  }
  return code;
}

describe.each(LEGAL_CHART_KINDS)("%s", (kind) => {
  const { side, shows, as } = LEGAL_ON_CHART[kind];

  test("is carried out when it is legal, and can be seen in the state", () => {
    const state = anyChartField();
    expect(shows(state)).not.toEqual(as);
    expect(offer(state, side, legalChartOrder(state, kind))).toBe(null);
    expect(shows(state)).toEqual(as);
  });

  test("is refused once the fleets have met, and once the battle is over", () => {
    const state = anyChartField();
    state.phase = "assault";
    expect(offer(state, side, legalChartOrder(state, kind))).toBe("approach-over");
    state.phase = "aftermath";
    expect(offer(state, side, legalChartOrder(state, kind))).toBe("battle-over");
  });

  test("is refused in a battle without an approach", () => {
    expect(offer(anyOrderField(), side, legalChartOrder(anyChartField(), kind))).toBe("approach-over");
  });

  test("is not the other side's to give", () => {
    const state = anyChartField();
    const code = offer(state, otherSide(side), legalChartOrder(state, kind));
    // The raider answers to course and chase whatever its number: those are the rebels' own orders then.
    const both: Partial<Record<ChartOrderKind, RefusalCode | null>> = { course: null, chase: null };
    expect(code).toBe(kind in both ? both[kind] : side === "terran" ? "rebels-only" : "alliance-only");
  });
});

test.each(LEGAL_KINDS.filter((kind) => kind !== "resign"))("%s has to wait until the fleets have met", (kind) => {
  const field = anyOrderField();
  LEGAL[kind].before?.(field);
  expect(offer(anyChartField(), LEGAL[kind].side, legalOrder(field, kind))).toBe("still-approaching");
});

test.each(["terran", "alliance"] as const)("the %s side can resign on the chart", (side) => {
  const state = anyChartField();
  expect(offer(state, side, { kind: "resign" })).toBe(null);
  expect(state).toMatchObject({ phase: "aftermath", winner: otherSide(side), ending: "resigned", assaultAt: -1 });
});

const without = (who: keyof BattleSetup["commanders"]): BattleState =>
  openChart({
    commanders: { sisko: true, obrien: true, jennifer: true, bashir: true, jadzia: true, kira: true, worf: true, [who]: false },
  });
const cannons = (state: BattleState) => chartIn(state).works[1] as { done: number; teams: number };
const points = (count: number) => Array.from({ length: count }, (_, i) => ({ x: i, y: 5 }));

test.each<[RefusalCode, Side, AnyOrder, (state: BattleState) => void]>([
  ["no-squadron", "alliance", { kind: "course", of: 9, points: [] }, () => {}],
  ["no-squadron", "alliance", { kind: "chase", of: 9, target: 100 }, () => {}],
  ["no-squadron", "alliance", { kind: "pace", of: 9, pace: "flank" }, () => {}],
  ["no-squadron", "alliance", { kind: "sweep", of: 9, on: true }, () => {}],
  ["no-squadron", "alliance", { kind: "split", of: 9, ships: [3] }, () => {}],
  ["no-squadron", "alliance", { kind: "join", of: 9, into: 0 }, () => {}],
  ["no-squadron", "alliance", { kind: "join", of: 0, into: 9 }, () => {}],
  ["join-itself", "alliance", { kind: "join", of: 1, into: 1 }, () => {}],
  ["no-contact", "alliance", { kind: "chase", of: 0, target: 4999 }, () => {}],
  ["no-contact", "terran", { kind: "chase", of: 0, target: 4999 }, () => {}],
  ["not-yours", "alliance", { kind: "split", of: 1, ships: [3] }, () => {}],
  ["not-yours", "alliance", { kind: "split", of: 1, ships: [2] }, () => {}],
  ["not-yours", "alliance", { kind: "split", of: 1, ships: [7, 99] }, () => {}],
  ["whole-squadron", "alliance", { kind: "split", of: 1, ships: [9, 8, 7, 7] }, () => {}],
  [
    "too-many-squadrons",
    "alliance",
    { kind: "split", of: 0, ships: [4] },
    (state) => {
      for (const [of, ship] of [
        [1, 7],
        [1, 8],
        [2, 10],
      ] as const)
        give(state, "alliance", { kind: "split", of, ships: [ship] });
    },
  ],
  // Squadrons are numbered below the contacts; who splits and joins without end has had its turn.
  ["too-many-squadrons", "alliance", { kind: "split", of: 0, ships: [4] }, (state) => Object.assign(chartIn(state), { nextSquadron: 100 })],
  [
    "queue-full",
    "alliance",
    { kind: "course", of: 0, points: points(1), queue: true },
    (state) => void give(state, "alliance", { kind: "course", of: 0, points: points(COURSE_LENGTH) }),
  ],
  ["raider-lost", "terran", { kind: "course", of: 0, points: [] }, (state) => Object.assign(chartIn(state).raider, { hull: 0 })],
  ["raider-lost", "terran", { kind: "chase", of: 0, target: 100 }, (state) => Object.assign(chartIn(state).raider, { hull: 0 })],
  ["raider-lost", "terran", { kind: "project", points: points(1) }, (state) => Object.assign(chartIn(state).raider, { hull: 0 })],
  ["no-charges", "terran", { kind: "project", points: points(1) }, (state) => Object.assign(chartIn(state), { charges: 0 })],
  ["no-team", "terran", { kind: "team", from: "cannons", to: "shields" }, () => {}],
  [
    "no-team",
    "terran",
    { kind: "team", from: null, to: "shields" },
    (state) => {
      for (const work of chartIn(state).works.slice(0, 2)) work.teams = 3;
    },
  ],
  ["work-full", "terran", { kind: "team", from: null, to: "cannons" }, (state) => Object.assign(cannons(state), { teams: TEAMS_AT_ONE })],
  [
    "work-finished",
    "terran",
    { kind: "team", from: null, to: "cannons" },
    (state) => Object.assign(cannons(state), { done: WORKS.cannons.hours }),
  ],
  [
    "work-finished",
    "terran",
    { kind: "expertise", work: "cannons" },
    (state) => Object.assign(cannons(state), { done: WORKS.cannons.hours }),
  ],
  [
    "work-finished",
    "terran",
    { kind: "rush-work", work: "cannons" },
    (state) => Object.assign(cannons(state), { done: WORKS.cannons.hours }),
  ],
  [
    "obrien-used",
    "terran",
    { kind: "rush-work", work: "cannons" },
    (state) => void give(state, "terran", { kind: "rush-work", work: "drive" }),
  ],
])("%s is said when the %s side orders %o", (code, side, order, before) => {
  const state = anyChartField();
  before(state);
  expect(offer(state, side, order)).toBe(code);
});

test.each<[RefusalCode, keyof BattleSetup["commanders"], AnyOrder]>([
  ["no-sisko-here", "sisko", { kind: "expertise", work: "dampers" }],
  ["no-obrien", "obrien", { kind: "rush-work", work: "dampers" }],
  ["no-kira", "kira", { kind: "team", from: null, to: "kira" }],
  ["no-kira", "kira", { kind: "rush-work", work: "kira" }],
])("%s is said without %s", (code, who, order) => {
  expect(offer(without(who), "terran", order)).toBe(code);
});

test.each([
  [true, 4],
  [false, 2],
])("with Jadzia (%s) %d shadows can be kept up at once", (jadzia, limit) => {
  const state = jadzia ? openChart() : without("jadzia");
  for (let i = 0; i < limit; i++) expect(offer(state, "terran", { kind: "project", points: points(2) })).toBe(null);
  expect(offer(state, "terran", { kind: "project", points: points(2) })).toBe("shadow-limit");
});

test("a queued course goes on from the one before, a new one replaces it and ends chase and joining", () => {
  const state = anyChartField();
  const main = squadron(state, 0);
  give(state, "alliance", { kind: "course", of: 0, points: points(2) });
  give(state, "alliance", { kind: "course", of: 0, points: [{ x: 0.1, y: 0.1 }], queue: true });
  // What is sent to the station goes to its middle.
  expect(main.course).toEqual([...points(2), { x: 0, y: 0 }]);
  give(state, "alliance", { kind: "join", of: 0, into: 1 });
  expect(main).toMatchObject({ join: 1, chase: -1 });
  give(state, "alliance", legalChartOrder(state, "chase") as AnyOrder);
  expect(main.join).toBe(-1);
  give(state, "alliance", { kind: "course", of: 0, points: [] });
  expect(main).toMatchObject({ course: [], chase: -1, join: -1 });
});

test("two squadrons do not go to join each other: the later order counts", () => {
  const state = anyChartField();
  give(state, "alliance", { kind: "join", of: 1, into: 2 });
  give(state, "alliance", { kind: "join", of: 2, into: 1 });
  expect(chartIn(state).squadrons.map(({ join }) => join)).toEqual([-1, -1, 1]);
});

test.each<[string, unknown]>([
  ["a place that is none", { kind: "course", of: 0, points: [{ x: Number.NaN, y: 0 }] }],
  ["a place without end", { kind: "course", of: 0, points: [{ x: 0, y: Number.POSITIVE_INFINITY }] }],
  ["a place off the chart", { kind: "course", of: 0, points: [{ x: CHART_RADIUS + 0.01, y: 0 }] }],
  ["a place with more to it", { kind: "course", of: 0, points: [{ x: 0, y: 0, z: 0 }] }],
  ["too many places", { kind: "course", of: 0, points: points(COURSE_LENGTH + 1) }],
  ["a shadow without a course", { kind: "project", points: [] }],
  ["a shadow with too long a one", { kind: "project", points: points(COURSE_LENGTH + 1) }],
  ["half a squadron", { kind: "pace", of: 0.5, pace: "flank" }],
  ["a squadron numbered like a contact", { kind: "pace", of: 100, pace: "flank" }],
  ["an unknown pace", { kind: "pace", of: 0, pace: "warp" }],
  ["a sweep that is neither on nor off", { kind: "sweep", of: 0, on: 1 }],
  ["a chase of an own squadron", { kind: "chase", of: 0, target: 1 }],
  ["a split of nobody", { kind: "split", of: 0, ships: [] }],
  ["unknown work", { kind: "team", from: null, to: "constructor" }],
  ["no work for Sisko", { kind: "expertise", work: null }],
])("%s is no order", (_what, order) => {
  expect(orderSchema.safeParse(order).success).toBe(false);
});

test("whatever is ordered on a chart, a refusal says why and changes nothing, and nothing throws", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("terran" as const, "alliance" as const), anyChartOrder, fc.nat(30)), { maxLength: 40 }),
      fc.nat(40),
      (orders, n) => {
        const state = createBattle({ ...someFullSetup(n), hz: 5 });
        for (const [side, order, ticks] of orders) {
          if (state.phase !== "approach") return;
          const before = hashState(state);
          const out: BattleEvent[] = [];
          if (giveOrder(state, side, order, out) !== null) {
            expect(hashState(state)).toBe(before);
            expect(out).toEqual([]);
          }
          for (let i = 0; i < ticks; i++) tick(state, []);
        }
      },
    ),
    { numRuns: 60, seed: 2372 },
  );
});

test("the fleet can be split up to its most, and comes together again", () => {
  const state = anyChartField();
  const whole = squadron(state, 0).ships.map(({ id }) => id);
  for (const ship of [4, 5, 6]) expect(offer(state, "alliance", { kind: "split", of: 0, ships: [ship] })).toBe(null);
  expect(chartIn(state).squadrons).toHaveLength(MOST_SQUADRONS);
  for (const of of [3, 4, 5]) expect(offer(state, "alliance", { kind: "join", of, into: 0 })).toBe(null);
  runChart(state, 0.05);
  expect(squadron(state, 0).ships.map(({ id }) => id)).toEqual(whole);
});
