import { expect, test } from "vitest";
import { AT_ONCE_JADZIA, MOST_SQUADRONS } from "../approach/chart.ts";
import { createBattle, setupOf } from "../battle/create.ts";
import type { BattleEvent } from "../battle/events.ts";
import { choicesFor } from "../battle/matched.ts";
import type { BattleState } from "../battle/state.ts";
import { tick } from "../battle/tick.ts";
import { isShadowThing, type ThingId, thingOfShadow } from "../ships/ids.ts";
import { playExercise } from "../testing/exercise.ts";
import { give } from "../testing/order.ts";
import { someFullSetup, someSetup } from "../testing/random-battle.ts";
import { MOVER_ROWS, SHADOW_ROWS, SHIP_ROWS, TORPEDO_ROWS } from "../wire/limits.ts";
import { createPictureRow } from "../wire/picture-row.ts";
import { createChartRow, readChart, writeChart } from "../wire/rows/chart-row.ts";
import { readShip, writeMounts, writeOrders, writeVitals } from "../wire/rows/ship-row.ts";
import { seenByBoth } from "./both.ts";
import { seenBy } from "./seen-by.ts";
import { trueEvent } from "./true-event.ts";

/** Every tick of a battle, with its events. */
function watch(
  setup: Parameters<typeof playExercise>[0],
  seconds: number,
  each: (state: BattleState, events: readonly BattleEvent[]) => void,
) {
  return playExercise(setup, seconds, each).state;
}

test("both sides' ships are in it as each side knows its own, but for what they aim at: that is told by what it is", () => {
  let aimed = 0;
  watch({ ...someSetup(2), hz: 10 }, 150, (state) => {
    if (state.tick % 37 !== 0) return;
    const truth = seenByBoth(state);
    expect(truth.own.map(({ id }) => id)).toEqual(state.ships.map(({ id }) => id));
    expect(truth.contacts).toEqual([]);
    const known = [...seenBy(state, "terran").own, ...seenBy(state, "alliance").own];
    truth.own.forEach((ship, i) => {
      const { mounts, tasks, target, ...rest } = known[i] as (typeof known)[number];
      expect(ship).toMatchObject(rest);
      expect(ship.mounts.map(({ why, left }) => [why, left])).toEqual(mounts.map(({ why, left }) => [why, left]));
      expect(ship.tasks.map(({ kind }) => kind)).toEqual(tasks.map(({ kind }) => kind));
      for (const [j, { aim }] of ship.mounts.entries()) {
        if ((mounts[j]?.aim ?? -1) < 0) continue;
        aimed++;
        // To whoever sees both sides an aim is a thing, not a contact.
        const thing: ThingId = aim + 0;
        const other = state.ships[thing];
        expect(other?.side ?? (isShadowThing(thing) ? "shadow" : thing)).not.toBe(state.ships[ship.id]?.side);
      }
    });
    expect(new Set(truth.torpedoes.map(({ id }) => id)).size).toBe(truth.torpedoes.length);
    expect(truth.torpedoes.map(({ own }) => own)).toEqual(state.torpedoes.map(({ side }) => side === "terran"));
  });
  expect(aimed).toBeGreaterThan(100);
});

test("what is aimed at comes through the rows of the wire as the ship it is, and all there is fits into them", () => {
  let aims = 0;
  watch({ ...someSetup(4), galors: 4, birds: 8, hz: 10 }, 100, (state) => {
    if (state.tick % 50 !== 0) return;
    const row = createPictureRow();
    const truth = seenByBoth(state);
    expect(truth.own.length <= SHIP_ROWS && truth.torpedoes.length <= TORPEDO_ROWS && truth.shadows.length <= SHADOW_ROWS).toBe(true);
    for (const [i, ship] of truth.own.entries()) {
      const at = row.ships[i] as (typeof row.ships)[number];
      for (const write of [writeOrders, writeVitals, writeMounts]) write(at, ship);
      const read = readShip(at, ship);
      expect(read.target).toBe(ship.target);
      expect(read.mounts.map(({ aim }) => aim)).toEqual(ship.mounts.map(({ aim }) => aim));
      expect(read.tasks.map(({ target }) => target)).toEqual(ship.tasks.map(({ target }) => target));
      aims += ship.mounts.filter(({ aim }) => aim >= 0 && !isShadowThing(aim + 0)).length;
    }
  });
  expect(aims).toBeGreaterThan(20);
});

test("the chart holds both sides' things, the goals of chases by what they are, and comes through its row whole", () => {
  const state = createBattle({ ...setupOf(choicesFor("full", 3), 5, 6), hz: 5 });
  const main = state.chart?.squadrons[0];
  if (main === undefined) throw new Error("there is no fleet");
  give(state, "terran", { kind: "course", of: 0, points: [{ x: main.x * 0.5, y: main.y * 0.5 }] });
  while (state.chart?.alliance.tracks.length === 0) tick(state, []);
  give(state, "terran", { kind: "project", points: [{ x: main.x, y: main.y }] });
  tick(state, []);
  while (!state.chart?.alliance.tracks.some(({ of, seen }) => of === 1 && seen)) tick(state, []);
  const track = state.chart?.alliance.tracks.find(({ of }) => of === 1);
  give(state, "alliance", { kind: "chase", of: 1, target: track?.id ?? 0 });
  give(state, "terran", { kind: "chase", of: 0, target: state.chart?.terran.tracks[2]?.id ?? 0 });
  const chart = seenByBoth(state).chart;
  expect(chart?.squadrons.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(chart?.squadrons[1]?.chase).toBe(thingOfShadow(0));
  expect(chart?.rebels?.raider.chase).toBe(102);
  expect(chart?.rebels?.shadows).toHaveLength(1);
  const row = createChartRow();
  writeChart(row, chart ?? null);
  const read = readChart(row);
  expect(read?.squadrons.map(({ id, chase }) => [id, chase])).toEqual(chart?.squadrons.map(({ id, chase }) => [id, chase]));
  expect(read?.rebels?.raider.chase).toBe(102);
  expect(read?.rebels?.shadows).toHaveLength(1);
  expect(read?.rebels?.works).toHaveLength(8);
  expect(MOST_SQUADRONS + 1 + AT_ONCE_JADZIA).toBeLessThanOrEqual(MOVER_ROWS);
});

test("every event that happened is told with nobody unnamed whom the truth names", () => {
  const kinds = new Set<string>();
  for (const setup of [
    { ...someSetup(0), hz: 10 },
    { ...someFullSetup(0), hz: 10 },
    { ...someFullSetup(4), hz: 10 },
  ]) {
    watch(setup, 500, (state, events) => {
      for (const event of events) {
        const told = trueEvent(state, event);
        if (told === null) continue;
        expect(told.kind).toBe(event.kind);
        kinds.add(told.kind);
        if ("contact" in told) expect(told.contact).toBeGreaterThanOrEqual(0);
        if ("a" in event && "a" in told) expect(told.a).toBe(event.a);
        if ("torpedo" in told) expect(told.torpedo).toBeGreaterThanOrEqual(0);
      }
    });
  }
  for (const kind of ["shot", "launch", "torpedo-hit", "classified", "confirmed", "destroyed", "over", "arrival", "work-done"]) {
    expect(kinds).toContain(kind);
  }
  for (const kind of ["contact", "lost", "parted"]) expect(kinds).not.toContain(kind);
});
