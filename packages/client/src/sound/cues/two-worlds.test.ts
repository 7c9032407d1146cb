import type { BattleEvent } from "@terok-nor/shared/battle/events.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { seenEvent } from "@terok-nor/shared/sight/seen-event.ts";
import { alone, type Eyes, swapped } from "@terok-nor/shared/testing/chart-pairs.ts";
import { anyCommon, anyCourse, type World } from "@terok-nor/shared/testing/chart-worlds.ts";
import { openField, run, shipNamed } from "@terok-nor/shared/testing/open-field.ts";
import { give } from "@terok-nor/shared/testing/order.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { heardBetween, rumbleOf } from "./between.ts";
import type { SoundCue } from "./cue.ts";
import { heard } from "./heard.ts";
import { Memory } from "./memory.ts";

const PAIRS = 25;

/** What a side hears of each step of a world. */
function ears(note: (cues: readonly SoundCue[]) => void = () => undefined): Eyes {
  const memories = new WeakMap<World, Memory>();
  return (world, side, events) => {
    const memory = memories.get(world) ?? new Memory();
    memories.set(world, memory);
    const now = seenBy(world.state, side);
    const before = memory.takeIn(now);
    const seen = events.flatMap((event) => seenEvent(world.state, side, event) ?? []);
    const cues = [...(before ? heardBetween(before, now) : []), ...seen.flatMap((event) => heard(event, memory.withKnown(now)))];
    note(cues);
    return JSON.stringify([rumbleOf(now), cues]);
  };
}

test(`on the chart the deceived hear the same in both worlds, in ${PAIRS} pairs`, () => {
  const names = new Set<string>();
  const listen = () =>
    ears((cues) => {
      for (const { name } of cues) names.add(name);
    });
  fc.assert(
    fc.property(anyCommon, anyCourse, anyCourse, (common, p, q) => {
      expect(swapped(common, p, q, listen()).differs).toBe(-1);
      expect(alone(common, p, listen()).differs).toBe(-1);
    }),
    { numRuns: PAIRS, seed: 2372 },
  );
  expect([...names]).toEqual(expect.arrayContaining(["contact", "identified", "lost"]));
}, 30_000);

/** What the Alliance hears of the raider, or of a shadow on the very same path, that comes in reach and goes again. */
function passing(real: boolean): string[] {
  const state = openField([
    { name: "raider", x: 1500, y: 0, heading: 90, speed: 100 },
    { name: "galor-1", x: 0, y: 0 },
  ]);
  for (const ship of state.ships) ship.holdFire = true;
  state.alliance.tracks.length = 0;
  const raider = shipNamed(state, "raider");
  if (!real) expect(give(state, "terran", { kind: "shadow", ship: raider.id, posing: "raider", x: 0, y: 1000 })).toBe(null);
  raider.status = real ? "active" : "withdrawn";
  const memory = new Memory();
  const all: string[] = [];
  for (let t = 0; t < 240; t++) {
    const x = t < 60 ? 1500 : t < 160 ? 400 : 1500;
    const thing = real ? raider : state.shadows[0];
    if (thing !== undefined) Object.assign(thing, { x, y: 0, heading: 180, speed: 0, turn: 0, goalX: x, goalY: 0 });
    if (real) raider.tasks = [];
    const told: BattleEvent[] = [];
    run(state, 0.05, (events) => {
      told.push(...events);
    });
    const now = seenBy(state, "alliance");
    const before = memory.takeIn(now);
    const seen = told.flatMap((event) => seenEvent(state, "alliance", event) ?? []);
    const cues = [...(before ? heardBetween(before, now) : []), ...seen.flatMap((event) => heard(event, memory.withKnown(now)))];
    for (const { name, strength, priority } of cues) all.push(`${t} ${name} ${strength} ${priority}`);
  }
  return all;
}

test("on the field a warp shadow is heard as what it shows, from its first sign to its last", () => {
  const truth = passing(true);
  expect(passing(false)).toEqual(truth);
  expect(truth.map((line) => line.split(" ")[1])).toEqual(expect.arrayContaining(["contact", "identified"]));
});

test("the comparison can fail: a shadow that flies a hair aside is heard from another place or at another time", () => {
  let found = 0;
  fc.assert(
    fc.property(anyCommon, anyCourse, anyCourse, (common, p, q) => {
      const aside = p.map(({ x, y }) => ({ x: x + 0.4, y }));
      if (swapped(common, p, q, ears(), aside).differs >= 0) found++;
    }),
    { numRuns: 25, seed: 2372 },
  );
  expect(found).toBeGreaterThan(3);
});
