import { expect, test } from "vitest";
import { shipsIn } from "../../battle/counts.ts";
import type { BattleEvent } from "../../battle/events.ts";
import type { BattleState } from "../../battle/state.ts";
import { ENGINES, SHIELDS } from "../../ships/types.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { seenEvent } from "../../sight/seen-event.ts";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import {
  CAUGHT,
  NO_SURPRISE,
  REGROUP,
  RETURN_FIRE,
  RETURN_FIRE_SCANNED,
  STALL,
  STRIKE_DAMAGE,
  STRIKE_STRAIN,
  STRIKE_WAIT,
  SURPRISE,
} from "../chart.ts";

/** The raider half an hour ahead of a squadron under way, and each known to the other. */
function meeting(id = 1, scan = 0): BattleState {
  const state = openChart();
  clearTheChart(state);
  const { raider, alliance } = chartIn(state);
  put(squadron(state, id), 5, 5, [{ x: -9, y: 5 }]);
  put(raider, 4, 5, [{ x: 4.2, y: 5 }]);
  runChart(state, STEP);
  for (const track of alliance.tracks) track.scan = scan;
  return state;
}

const strikeAt = (state: BattleState) => give(state, "terran", { kind: "chase", of: 0, target: chartIn(state).terran.tracks[0]?.id });
const seen = (state: BattleState, side: "terran" | "alliance", events: readonly BattleEvent[], kind: string) =>
  events.filter((event) => event.kind === kind).map((event) => seenEvent(state, side, event));

/** Runs until the raider strikes, known for certain or not at all, and gives all that was told. */
function untilStruck(state: BattleState, known = true): BattleEvent[] {
  const events: BattleEvent[] = [];
  const { alliance } = chartIn(state);
  for (let step = 0; step < 100 && !events.some(({ kind }) => kind === "struck"); step++) {
    if (!known) alliance.tracks = [];
    for (const track of alliance.tracks) track.scan = 1;
    events.push(...runChart(state, STEP));
  }
  return events;
}

test.each([
  [0, "galor", STRIKE_DAMAGE.galor, true],
  [1, "bird", STRIKE_DAMAGE.bird, true],
  [0, "galor", STRIKE_DAMAGE.galor, false],
  [1, "bird", STRIKE_DAMAGE.bird, false],
] as const)("a strike at squadron %d damages one %s, and all lie stopped for a while (%d, known: %s)", (id, cls, share, known) => {
  const state = meeting(id);
  const own = squadron(state, id);
  const force = known ? NO_SURPRISE : SURPRISE;
  const left = expect.closeTo(Math.max(0.1, 1 - share * force), 6);
  strikeAt(state);
  const events = untilStruck(state, known);
  const hurt = own.ships.filter(({ hull }) => hull < 1);
  expect(hurt).toMatchObject([{ cls, hull: left }]);
  expect(own.stalled).toBeCloseTo(STALL * force, 6);
  expect(own.strain).toBeCloseTo(known ? 0 : STRIKE_STRAIN, 6);
  expect(chartIn(state).raider).toMatchObject({ chase: -1, wait: STRIKE_WAIT });
  // It has suffered it at once, wherever its hull is shown.
  expect(
    seenBy(state, "alliance")
      .own.filter(({ hull }) => hull < 1)
      .map((ship) => [ship.id, ship.hull]),
  ).toEqual([[hurt[0]?.id, left]]);
  expect(seen(state, "alliance", events, "struck")).toEqual([{ kind: "struck", a: id, b: hurt[0]?.id }]);
  expect(seen(state, "terran", events, "struck")).toEqual([{ kind: "struck", a: chartIn(state).terran.tracks[0]?.id, b: -1 }]);
  const { x } = own;
  runChart(state, STALL * force - STEP);
  expect(own).toMatchObject({ x, speed: 0 });
  runChart(state, 3 * STEP);
  expect(own.x).toBeLessThan(x);
});

test("a flagship without escorts is struck herself", () => {
  const state = meeting(0);
  const escorts = squadron(state, 0).ships.filter(({ cls }) => cls !== "flagship");
  give(state, "alliance", { kind: "split", of: 0, ships: escorts.map(({ id }) => id) });
  put(squadron(state, 3), -11, -9);
  strikeAt(state);
  untilStruck(state);
  expect(squadron(state, 0).ships).toMatchObject([{ cls: "flagship", hull: 1 - STRIKE_DAMAGE.flagship * NO_SURPRISE }]);
});

test.each([0, 0.5, 0.9])("return fire costs more the better the raider had been scanned (%d), and it is known from then on", (scan) => {
  const state = meeting(1, scan);
  strikeAt(state);
  const { raider, alliance } = chartIn(state);
  let last = scan;
  while (raider.wait === 0) {
    last = alliance.tracks[0]?.scan ?? 0;
    runChart(state, STEP);
  }
  const loss = 1 - raider.hull;
  expect(loss).toBeGreaterThanOrEqual(RETURN_FIRE + RETURN_FIRE_SCANNED * last);
  expect(loss).toBeLessThan(RETURN_FIRE + RETURN_FIRE_SCANNED * Math.min(1, last + 0.03) + 1e-9);
  expect(seenBy(state, "alliance").chart?.contacts).toMatchObject([{ level: "confirmed" }]);
});

test("a ship struck again and again is crippled, never destroyed; the raider has to wait between strikes", () => {
  const state = meeting();
  const { raider } = chartIn(state);
  const wing = squadron(state, 1);
  wing.ships = wing.ships.slice(0, 1);
  const at: number[] = [];
  for (let step = 0; step < 600; step++) {
    raider.hull = 1;
    if (raider.chase < 0) strikeAt(state);
    if (runChart(state, STEP).some(({ kind }) => kind === "struck")) at.push(step * STEP);
    expect(wing.ships[0]?.hull).toBeGreaterThan(0.09);
  }
  expect(at.length).toBeGreaterThan(3);
  for (let i = 1; i < at.length; i++) expect((at[i] as number) - (at[i - 1] as number)).toBeGreaterThanOrEqual(STRIKE_WAIT - 1e-9);
});

test("a raider that is caught is hurt once, makes for home, and can strike no more for a while", () => {
  const state = meeting();
  const { raider } = chartIn(state);
  squadron(state, 1).pace = "flank";
  give(state, "alliance", { kind: "chase", of: 1, target: 100 });
  put(raider, 4.5, 5, [{ x: 4.4, y: 5 }]);
  const events = runChart(state, 0.3);
  expect(seen(state, "alliance", events, "caught")).toEqual([{ kind: "caught", a: 1, lost: false }]);
  expect(seen(state, "terran", events, "caught")).toMatchObject([{ kind: "caught", lost: false }]);
  expect(raider.hull).toBeCloseTo(1 - CAUGHT, 9);
  expect(raider.course).toEqual([{ x: 0, y: 0 }]);
  expect(raider.wait).toBeGreaterThan(0);
});

test("a raider caught too often is lost: nobody keeps a mark of it, and the Alliance has seen it go", () => {
  const state = meeting();
  const chart = chartIn(state);
  chart.raider.hull = CAUGHT / 2;
  give(state, "alliance", { kind: "chase", of: 1, target: 100 });
  put(chart.raider, 4.9, 5, [{ x: 4.8, y: 5 }]);
  const events = runChart(state, 2 * STEP);
  expect(seen(state, "alliance", events, "caught")).toEqual([{ kind: "caught", a: 1, lost: true }]);
  expect(chart.raider).toMatchObject({ hull: 0, speed: 0, course: [], chase: -1 });
  expect(seenBy(state, "alliance")).toMatchObject({ gone: [{ cls: "raider", destroyed: 1 }], chart: { contacts: [] } });
  expect(seenBy(state, "terran").own[2]).toMatchObject({ status: "destroyed", hull: 0 });
  expect(chart.story).toMatchObject([{ real: true, provedAt: expect.closeTo(chart.hour, 1) }]);
  expect(give(state, "terran", { kind: "course", of: 0, points: [] })).toBe("raider-lost");
  runChart(state, 1);
  expect(state.alliance.gone).toEqual([2]);
});

test("from so near a shadow is seen to be none, and who went for it has to gather", () => {
  const state = meeting();
  const chart = chartIn(state);
  give(state, "terran", { kind: "project", points: [{ x: 5, y: 5 }] });
  put(chart.raider, -11, 0);
  runChart(state, STEP);
  give(state, "alliance", { kind: "chase", of: 1, target: chart.alliance.tracks[0]?.id });
  const events: BattleEvent[] = [];
  while (!events.some(({ kind }) => kind === "exposed") && chart.shadows.length > 0) events.push(...runChart(state, STEP));
  expect(events.map(({ kind }) => kind)).toContain("exposed");
  expect(squadron(state, 1).stalled).toBe(REGROUP);
  runChart(state, STEP);
  expect(squadron(state, 1)).toMatchObject({ chase: -1, speed: 0 });
  expect(events.map(({ kind }) => kind)).not.toContain("caught");
  expect(chart.story.at(-1)).toMatchObject({ real: false, chased: expect.any(Number) });
});

test("squadrons that come together are one: ships, strain and stall are shared", () => {
  const state = openChart();
  clearTheChart(state);
  const [one, two] = [squadron(state, 1), squadron(state, 2)];
  put(one, 3, 3, [{ x: 0, y: 0 }]);
  put(two, 3.5, 3);
  Object.assign(one, { strain: 0.4 });
  Object.assign(two, { strain: 0.1 });
  give(state, "alliance", { kind: "split", of: 2, ships: [10] });
  give(state, "alliance", { kind: "join", of: 1, into: 2 });
  const events = runChart(state, 0.5);
  expect(events).toContainEqual({ kind: "joined", squadron: 2 });
  expect(seen(state, "terran", events, "joined")).toEqual([null]);
  expect(chartIn(state).squadrons.map(({ id }) => id)).toEqual([0, 2, 3]);
  expect(two.ships.map(({ id }) => id)).toEqual([7, 8, 9, 11, 12]);
  expect(two.strain).toBeCloseTo((0.4 * 3 + 0.1 * 2) / 5, 9);
});

test("three that go to join one another end as one", () => {
  const state = openChart();
  clearTheChart(state);
  for (const each of chartIn(state).squadrons) put(each, 5 + each.id * 0.3, 6);
  for (const [of, into] of [
    [0, 1],
    [1, 2],
    [2, 0],
  ])
    give(state, "alliance", { kind: "join", of, into });
  runChart(state, 1);
  expect(chartIn(state).squadrons.map(({ ships }) => ships.length)).toEqual([shipsIn(state.setup, "alliance")]);
  expect(chartIn(state).squadrons[0]).toMatchObject({ join: -1 });
});

test("rebels who watch two squadrons become one have one contact less; a mark stays what it was when it was made", () => {
  const state = openChart();
  clearTheChart(state);
  const { terran } = chartIn(state);
  const contacts = () => seenBy(state, "terran").chart?.contacts ?? [];
  put(squadron(state, 1), 2, 0, [{ x: 2, y: 4 }]);
  put(squadron(state, 2), 2.5, 0, [{ x: 2.5, y: 4 }]);
  runChart(state, STEP);
  for (const track of terran.tracks) track.scan = 0.5;
  expect(contacts().map(({ ships }) => ships)).toEqual([[{ cls: "bird", count: 3 }], [{ cls: "bird", count: 3 }]]);
  give(state, "alliance", { kind: "join", of: 1, into: 2 });
  give(state, "alliance", { kind: "pace", of: 1, pace: "flank" });
  const events = runChart(state, 1.5);
  expect(seen(state, "terran", events, "lost")).toEqual([{ kind: "lost", contact: 103 }]);
  expect(contacts().map(({ ships }) => ships)).toEqual([[{ cls: "bird", count: 6 }]]);
  // Out of sight they part again, which nobody at the station can know.
  put(squadron(state, 2), 11, 0);
  runChart(state, STEP);
  give(state, "alliance", { kind: "split", of: 2, ships: [7, 8] });
  runChart(state, STEP);
  expect(contacts().map(({ seen: inSight, ships }) => [inSight, ships])).toEqual([[false, [{ cls: "bird", count: 6 }]]]);
});

test("a struck hull and a worn squadron are carried into the battle", () => {
  const state = meeting();
  strikeAt(state);
  untilStruck(state);
  const wing = squadron(state, 1);
  const struck = wing.ships.find(({ hull }) => hull < 1);
  expect(wing.strain).toBe(0);
  Object.assign(wing, { strain: 0.25, stalled: 0 });
  put(wing, 0.3, 0);
  put(squadron(state, 0), 0, 0.31, [{ x: 0, y: 0 }]);
  runChart(state, 0.02);
  expect(state.phase).toBe("assault");
  const bird = state.ships[struck?.id ?? 0];
  expect(bird?.hull).toBeCloseTo(120 * (1 - STRIKE_DAMAGE.bird * NO_SURPRISE), 6);
  const other = state.ships[wing.ships.find(({ hull }) => hull === 1)?.id ?? 0];
  const fresh = shipNamed(openChart(), "bird-1");
  expect(other?.energy).toBeCloseTo(fresh.energy * 0.75, 6);
  expect(other?.shields).toEqual(fresh.shields.map((charge) => charge * 0.75));
  expect([other?.systems[ENGINES], other?.systems[SHIELDS]]).toEqual([1, 1]);
});
