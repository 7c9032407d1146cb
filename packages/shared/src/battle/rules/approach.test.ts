import { describe, expect, test } from "vitest";
import { ENDURANCE, FLANK, HOUR, HOUR_IN_BATTLE, LYING_OFF, RAIDER_SPEED } from "../../approach/chart.ts";
import { WORKS, type WorkId } from "../../approach/works.ts";
import { wrap } from "../../math/angle.ts";
import { CLASSES } from "../../ships/classes.ts";
import { ENGINES, SHIELDS } from "../../ships/types.ts";
import { seenBy } from "../../sight/seen-by.ts";
import { seenEvent } from "../../sight/seen-event.ts";
import { chartIn, clearTheChart, openChart, put, runChart, STEP, squadron } from "../../testing/open-chart.ts";
import { run, shipNamed } from "../../testing/open-field.ts";
import { give } from "../../testing/order.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleSetup, BattleState, Ship } from "../state.ts";
import { safeCore } from "./power.ts";

/**
 * The main squadron a step from the station on +x; the rest as
 * `before` puts it. Runs into the assault and gives what was told.
 */
function assault(
  before: (state: BattleState) => void = () => {},
  setup: Partial<BattleSetup> = {},
): { state: BattleState; told: BattleEvent[] } {
  const state = openChart(setup);
  clearTheChart(state);
  put(squadron(state, 0), 0.305, 0, [{ x: 0, y: 0 }]);
  for (const id of [1, 2]) put(squadron(state, id), 0, LYING_OFF * (id === 1 ? 1 : -1));
  before(state);
  const told = runChart(state, STEP);
  expect(state.phase).toBe("assault");
  return { state, told };
}

const bearingOf = ({ x, y }: Ship): number => (Math.atan2(y, x) * 180) / Math.PI;
const shipsOf = (state: BattleState, id: number): Ship[] => squadron(state, id).ships.map((ship) => state.ships[ship.id] as Ship);
/** How far off a bearing a ship of a squadron may stand abeam of it, °. */
const ABEAM = 14;

test("the main squadron's arrival begins the assault, and both sides are told", () => {
  const { state, told } = assault();
  expect(state.assaultAt).toBe(state.tick);
  expect(chartIn(state).arrivedAt).toBeCloseTo(STEP, 9);
  for (const side of ["terran", "alliance"] as const) {
    expect(told.map((event) => seenEvent(state, side, event))).toContainEqual({ kind: "arrival" });
    expect(seenBy(state, side)).toMatchObject({ phase: "assault", chart: null });
  }
});

test("every squadron that is there comes in on its own bearing, bound for the station", () => {
  const { state } = assault();
  for (const [id, bearing] of [
    [0, 0],
    [1, 90],
    [2, -90],
  ] as const) {
    for (const ship of shipsOf(state, id)) {
      expect(ship.status).toBe("active");
      expect(Math.abs(wrap(bearingOf(ship) - bearing))).toBeLessThan(ABEAM);
      expect(Math.abs(wrap(ship.heading - bearing - 180))).toBeLessThan(1e-6);
      expect(ship.tasks).toMatchObject([{ kind: "move" }]);
    }
  }
  expect(state.arrivals).toEqual([]);
});

test("squadrons elsewhere come later at their own edge, by 45 s an hour of what is left of their way", () => {
  const { state } = assault((before) => put(squadron(before, 1), 0, LYING_OFF + 0.5));
  const late = shipsOf(state, 1);
  expect(late.map(({ status }) => status)).toEqual(["away", "away", "away"]);
  expect(state.arrivals.map(({ due }) => due)).toEqual([22.5, 22.5, 22.5].map((due) => expect.closeTo(due, 6)));
  expect(seenBy(state, "alliance").own.find(({ id }) => id === late[0]?.id)?.due).toBeCloseTo(0.5 * HOUR_IN_BATTLE, 6);
  const told: BattleEvent[] = [];
  run(state, 22.4, (events) => void told.push(...events.filter(({ kind }) => kind === "arrived")));
  expect(told).toEqual([]);
  run(state, 0.4, (events) => void told.push(...events.filter(({ kind }) => kind === "arrived")));
  expect(told.map((event) => seenEvent(state, "alliance", event))).toEqual(late.map(({ id }) => ({ kind: "arrived", a: id })));
  // The rebels learn of it by what their sensors show.
  expect(told.map((event) => seenEvent(state, "terran", event))).toEqual([null, null, null]);
  for (const ship of late) expect(Math.abs(wrap(bearingOf(ship) - 90))).toBeLessThan(ABEAM);
});

test.each<[string, (state: BattleState) => void, number]>([
  ["at flank, sooner", (state) => Object.assign(squadron(state, 1), { pace: "flank" }), 0.8 / FLANK.bird],
  ["with a sweep, no later", (state) => Object.assign(squadron(state, 1), { sweep: true }), 0.8],
  ["stopped by a strike, as much later as it lies stopped", (state) => Object.assign(squadron(state, 1), { stalled: 0.2 + STEP }), 1],
])("a late squadron comes %s", (_how, spoil, hours) => {
  const { state } = assault((before) => {
    put(squadron(before, 1), 0, LYING_OFF + 0.8);
    spoil(before);
  });
  for (const { due } of state.arrivals) expect(due).toBeCloseTo(hours * HOUR_IN_BATTLE, 6);
});

test("stragglers come by as much later as they have fallen behind; who is hardly behind comes with the others", () => {
  const { state } = assault((before) => {
    const { ships } = squadron(before, 0);
    Object.assign(ships[0] ?? {}, { lag: 0.25 });
    Object.assign(ships[1] ?? {}, { lag: 0.01 });
  });
  const flagship = shipNamed(state, "flagship");
  expect(state.arrivals).toMatchObject([{ ship: flagship.id, bearing: 0 }]);
  const due = state.arrivals[0]?.due ?? 0;
  expect(due).toBeGreaterThan(((0.25 - 2 * STEP) / FLANK.flagship) * HOUR_IN_BATTLE);
  expect(due).toBeLessThanOrEqual((0.25 / FLANK.flagship) * HOUR_IN_BATTLE);
  expect(shipNamed(state, "galor-1").status).toBe("active");
  expect(give(state, "alliance", { kind: "hold", ships: [flagship.id] })).toBe("ship-away");
  expect(give(state, "alliance", { kind: "full-retreat" })).toBe("ship-away");
  run(state, due + 0.3, () => {});
  expect(flagship.status).toBe("active");
  expect(Math.hypot(flagship.x, flagship.y)).toBeGreaterThan(1600);
});

test("a full retreat turns back those who have not come yet, and ends when the flagship is clear", () => {
  const { state } = assault((before) => put(squadron(before, 1), 0, 5));
  expect(state.arrivals).toHaveLength(3);
  expect(give(state, "alliance", { kind: "full-retreat" })).toBe(null);
  expect(state.arrivals).toEqual([]);
  expect(shipsOf(state, 1).map(({ status }) => status)).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
  run(state, 120, () => {});
  expect(state).toMatchObject({ phase: "aftermath", winner: "terran", ending: "full-retreat" });
});

describe("the raider", () => {
  const home = (x: number, y: number) => (before: BattleState) => put(chartIn(before).raider, x, y);
  const raider = (state: BattleState) => shipNamed(state, "raider");

  test("that is at the station is there", () => {
    const { state } = assault(home(0.1, 0));
    expect(raider(state)).toMatchObject({ status: "active" });
    expect(state.raiderDue).toBe(-1);
    expect(give(state, "terran", { kind: "recall", vector: 90 })).toBe("not-recallable");
  });

  test("that is out comes when it is recalled, from where it is, by a vector its player picks", () => {
    const { state } = assault(home(-2, 0));
    const due = ((2 - LYING_OFF) / RAIDER_SPEED) * HOUR_IN_BATTLE;
    expect(raider(state).status).toBe("away");
    expect(state.raiderDue).toBeCloseTo(due, 6);
    expect(seenBy(state, "terran").command).toMatchObject({ raiderDue: expect.closeTo(due, 6), raiderRecalled: false });
    expect(seenBy(state, "alliance").command.raiderDue).toBe(-1);
    expect(give(state, "terran", { kind: "recall", vector: 77 })).toBe(null);
    run(state, due - 0.5, () => {});
    expect(raider(state).status).toBe("away");
    run(state, 1, () => {});
    expect(raider(state).status).toBe("active");
    expect(bearingOf(raider(state))).toBeCloseTo(77, 0);
  });

  test("that is out comes without Bashir by itself, on the bearing on which it is", () => {
    const commanders = { ...openChart().setup.commanders, bashir: false };
    const { state } = assault(home(0, -1.5), { commanders });
    expect(state.raiderVector).toBeCloseTo(270, 6);
    run(state, (1.2 / RAIDER_SPEED) * HOUR_IN_BATTLE + 0.5, () => {});
    expect(raider(state).status).toBe("active");
  });

  test("that was hurt comes as it is, and that was lost does not come", () => {
    const lamed = assault((before) => {
      const { raider: own } = chartIn(before);
      put(own, 0.2, 0.4, [{ x: 0.2, y: 0.3 }]);
      Object.assign(own, { wait: 0 });
      give(before, "terran", { kind: "chase", of: 0, target: 100 });
    });
    expect(raider(lamed.state).hull).toBeGreaterThan(0);
    const { state } = assault((before) => {
      const { raider: own, alliance } = chartIn(before);
      put(own, 0, 0.42, [{ x: 0, y: 1 }]);
      own.hull = 0.01;
      own.speed = 1;
      alliance.tracks.push({ id: 100, of: 0, classes: ["raider"], scan: 0, seen: true, age: 0, x: 0, y: 0.42, heading: 0, speed: 1 });
      squadron(before, 1).chase = 100;
    });
    expect(raider(state)).toMatchObject({ status: "destroyed", hull: 0 });
    expect(give(state, "terran", { kind: "recall", vector: 1 })).toBe("not-recallable");
    expect(seenBy(state, "alliance").gone).toMatchObject([{ cls: "raider", destroyed: 1 }]);
  });
});

describe("what the engineers did bears on the battle:", () => {
  const withWork = (id: WorkId, share: number): BattleState =>
    assault((before) => {
      for (const work of chartIn(before).works) work.done = work.id === id ? WORKS[id].hours * share : 0;
    }).state;
  const defiant = (state: BattleState) => shipNamed(state, "defiant");
  const station = (state: BattleState) => shipNamed(state, "terok-nor");
  const down = (ship: Ship): number => ship.mounts.filter((mount) => mount.down).length;
  const cannons = CLASSES.defiant.mounts.filter(({ weapon }) => weapon === "pulse-cannon").length;

  test("dampers, the safe power of the core", () => {
    const safe = [0, 0.5, 1].map((share) => {
      const state = withWork("dampers", share);
      return safeCore(defiant(state), state.readiness.overhaul);
    });
    expect(safe).toEqual([0.85, 1.15, 1.45].map((limit) => expect.closeTo(limit, 9)));
  });

  test.each([0, 1, 2, 3, 4])("cannons, one at a time: %d", (count) => {
    expect(down(defiant(withWork("cannons", (count + 0.9) / 4)))).toBe(cannons - count);
  });

  test.each([0, 1, 3, 6])("batteries, one at a time: %d", (count) => {
    expect(down(station(withWork("batteries", count / 6)))).toBe(6 - count);
  });

  test.each<[WorkId, (state: BattleState) => Ship, number]>([
    ["shields", defiant, SHIELDS],
    ["drive", defiant, ENGINES],
    ["sectors", station, SHIELDS],
  ])("%s, how far the system can be brought", (id, ship, system) => {
    const health = [0, 0.5, 1].map((share) => [ship(withWork(id, share)).systems[system], ship(withWork(id, share)).ceilings[system]]);
    expect(health).toEqual([0.3, 0.65, 1].map((most) => [expect.closeTo(most, 9), expect.closeTo(most, 9)]));
    if (system !== SHIELDS) return;
    const half = ship(withWork(id, 0.5));
    half.shields.forEach((charge, i) => {
      expect(charge).toBeCloseTo((CLASSES[half.cls].shields[i] as number) * 0.65, 6);
    });
  });

  test.each([
    [0, 2],
    [0.5, 4],
    [1, 6],
  ])("projectors, charges aboard the raider: %d done give %d", (share, charges) => {
    expect(shipNamed(withWork("projectors", share), "raider").projectors).toBe(charges);
  });

  test("Kira, the fidelity of shadows", () => {
    expect([0, 0.25, 1].map((share) => withWork("kira", share).readiness.fidelity)).toEqual([0, 0.25, 1]);
  });
});

test("numbers of contacts go on from the chart's; the Alliance knows the station", () => {
  const { state } = assault((before) => {
    put(chartIn(before).raider, 2, 0, [{ x: 9, y: 0 }]);
    chartIn(before).raider.speed = 1;
  });
  expect(state.alliance.tracks.map(({ id, of }) => [id, of])).toEqual([[101, 0]]);
  expect(state.alliance.nextContact).toBe(102);
  expect(state.terran.nextContact).toBe(chartIn(state).terran.nextContact);
});

test("the fleet cannot stay out for ever: the siege is lifted when its endurance is over", () => {
  const state = openChart();
  for (const { id } of chartIn(state).squadrons) give(state, "alliance", { kind: "course", of: id, points: [] });
  runChart(state, ENDURANCE - STEP);
  expect(state.phase).toBe("approach");
  runChart(state, 2 * STEP);
  expect(state).toMatchObject({ phase: "aftermath", winner: "terran", ending: "siege-lifted", assaultAt: -1 });
});

test.each([5, 10, 20, 60])("at %d steps a second the same approach takes the same time", (hz) => {
  const state = openChart({ hz });
  while (state.phase === "approach") run(state, 1, () => state.phase !== "approach");
  expect(state.tick / hz / HOUR).toBeGreaterThan(8 - 0.03);
  expect(state.tick / hz / HOUR).toBeLessThan(8 + 0.03);
});
