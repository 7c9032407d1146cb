import { expect, test } from "vitest";
import type { BattleEvent } from "../battle/events.ts";
import type { BattleSetup, BattleState } from "../battle/state.ts";
import { playExercise } from "../testing/exercise.ts";
import { openField, shipNamed } from "../testing/open-field.ts";
import { playAtRandom, someFullSetup, someSetup } from "../testing/random-battle.ts";
import { Chronicle } from "./chronicle.ts";
import { MOST_ENTRIES, notable } from "./notable.ts";
import { LOG_KINDS, type LogEntry, type Story } from "./story.ts";

function chronicled(setup: BattleSetup, seconds: number, play: typeof playExercise = playExercise): { story: Story; state: BattleState } {
  let chronicle: Chronicle | null = null;
  const { state } = play(setup, seconds, (now, events) => {
    chronicle ??= new Chronicle(now);
    chronicle.add(now, events);
  });
  return { story: (chronicle as Chronicle | null)?.story() as Story, state };
}

test("everything the log has a word for is told when it happens", () => {
  const kinds = new Set<string>();
  const note = (story: Story) => {
    for (const { kind } of story.log) kinds.add(kind);
  };
  for (const n of [0, 1, 2, 3]) note(chronicled({ ...someFullSetup(n), hz: 5 }, 900).story);
  for (const n of [0, 1]) note(chronicled({ ...someSetup(n), hz: 10 }, 400).story);
  for (const n of [11, 12])
    note(
      chronicled({ ...someSetup(n), hz: 5 }, 600, (setup, s, each) => ({ ...playAtRandom(setup, n + 200, s, each), used: new Set() }))
        .story,
    );
  // A fleet that is called back, a station that is taken, a crew that comes to: told here as they come about rarely.
  const state = openField([
    { name: "bird-1", x: 100, y: 0 },
    { name: "terok-nor", x: 0, y: 0 },
  ]);
  const chronicle = new Chronicle(state);
  const bird = shipNamed(state, "bird-1").id;
  const rare: BattleEvent[] = [
    { kind: "retreat", side: "alliance" },
    { kind: "captured", a: 0 },
    { kind: "broke", a: bird },
    { kind: "rallied", a: bird },
    { kind: "boarding", a: bird, b: 0 },
    { kind: "stress", a: 1 },
    { kind: "call", a: 3, b: 1 },
  ];
  chronicle.add(state, rare);
  note(chronicle.story());
  const alsoOnChart = new Set(["struck", "caught", "accident", "exposed"]);
  expect(LOG_KINDS.filter((kind) => !kinds.has(kind) && !alsoOnChart.has(kind))).toEqual([]);
});

test.each<[BattleEvent, Partial<LogEntry>]>([
  [
    { kind: "struck", squadron: 1, ship: 7 },
    { kind: "struck", side: "terran", ship: "raider", other: "bird-1" },
  ],
  [
    { kind: "caught", squadron: 0, lost: false },
    { kind: "caught", side: "alliance", ship: "flagship", other: "raider" },
  ],
  [
    { kind: "exposed", side: "alliance", contact: 999 },
    { kind: "exposed", side: "alliance", other: "shadow" },
  ],
  [
    { kind: "accident", work: "drive" },
    { kind: "accident", side: "terran", other: "drive" },
  ],
  [
    { kind: "work-done", work: "drive" },
    { kind: "work-done", side: "terran", other: "drive" },
  ],
  [
    { kind: "destroyed", a: 7, b: 1, cause: "fire", x: 0, y: 0 },
    { kind: "destroyed", side: "alliance", ship: "bird-1", other: "defiant" },
  ],
  [
    { kind: "destroyed", a: 1, b: -1, cause: "stress", x: 0, y: 0 },
    { kind: "destroyed", side: "terran", ship: "defiant", other: "stress" },
  ],
  [
    { kind: "shield-down", a: 0, facing: 4 },
    { kind: "shield-down", side: "terran", ship: "terok-nor", other: "sector-5" },
  ],
  [
    { kind: "shield-down", a: 3, facing: 1 },
    { kind: "shield-down", side: "alliance", ship: "flagship", other: "aft" },
  ],
  [
    { kind: "over", winner: "terran", ending: "siege-lifted" },
    { kind: "over", side: "terran", ship: null, other: "siege-lifted" },
  ],
])("%o is told by its names", (event, told) => {
  const { state } = playExercise({ ...someFullSetup(4), galors: 3, hz: 5 }, 2);
  const chronicle = new Chronicle(state);
  chronicle.add(state, [event]);
  expect(chronicle.story().log.at(-1)).toMatchObject(told);
});

test("the sums of the blows are what was dealt, the curves are of one length and end as the ships are", () => {
  const { story, state } = chronicled({ ...someSetup(1), hz: 10 }, 300);
  const { curves, blows, log } = story;
  const length = Math.floor(state.tick / curves.every) + 1;
  expect([curves.terran, curves.alliance, curves.station, curves.odds].map((each) => each.length)).toEqual([
    length,
    length,
    length,
    length,
  ]);
  for (const curve of [curves.terran, curves.alliance, curves.station]) {
    expect(curve[0]).toBe(1);
    expect(curve.every((value) => value >= 0 && value <= 1)).toBe(true);
  }
  expect(blows.length).toBeGreaterThan(5);
  for (const { from, to, damage, hits } of blows) {
    expect(shipNamed(state, from).side).not.toBe(shipNamed(state, to).side);
    expect(damage > 0 && hits > 0).toBe(true);
  }
  expect(log.map(({ tick }) => tick)).toEqual(log.map(({ tick }) => tick).sort((a, b) => a - b));
  for (const ship of state.ships.filter(({ status }) => status === "destroyed")) {
    expect(log.some((entry) => entry.kind === "destroyed" && entry.ship === ship.name)).toBe(true);
  }
});

test("odds that were noted hold until the next, and nothing noted is an even chance", () => {
  const state = openField([{ name: "bird-1", x: 100, y: 0 }]);
  const chronicle = new Chronicle(state);
  for (state.tick = 1; state.tick <= 500; state.tick++) {
    chronicle.add(state, []);
    if (state.tick === 200) chronicle.noteOdds(200, 0.8);
    if (state.tick === 400) chronicle.noteOdds(400, 7);
  }
  expect(chronicle.story().curves.odds).toEqual([0.5, 0.5, 0.8, 0.8, 1, 1]);
});

test("a long story tells what matters most: a ship destroyed outranks the fifth time a shield is down", () => {
  const entry = (tick: number, kind: LogEntry["kind"], ship: string): LogEntry => ({
    tick,
    kind,
    side: "alliance",
    ship,
    other: null,
    at: null,
  });
  const log: LogEntry[] = [];
  for (let i = 0; i < 2 * MOST_ENTRIES; i++) log.push(entry(i, "shield-down", `bird-${i % 8}`));
  log.push(entry(9999, "destroyed", "bird-1"));
  const told = notable(log);
  expect(told).toHaveLength(MOST_ENTRIES);
  expect(told.at(-1)).toMatchObject({ kind: "destroyed" });
  expect(told[0]?.tick).toBe(0);
});

test("a shield that flickers is told once, each facing for itself, and again once it has held for half a minute", () => {
  const state = openField([{ name: "bird-1", x: 100, y: 0 }]);
  const chronicle = new Chronicle(state);
  const { id } = shipNamed(state, "bird-1");
  const fall = (s: number, facing: number) => {
    state.tick = s * state.setup.hz;
    chronicle.add(state, [{ kind: "shield-down", a: id, facing }]);
  };
  for (const s of [1, 2, 3, 20]) fall(s, 0);
  fall(21, 1);
  fall(60, 0);
  const told = chronicle.story().log.filter(({ kind }) => kind === "shield-down");
  expect(told.map(({ tick }) => tick / state.setup.hz)).toEqual([1, 21, 60]);
});
