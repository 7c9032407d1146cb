import { beforeAll, describe, expect, test } from "vitest";
import type { BattleEvent } from "../battle/events.ts";
import { otherSide } from "../ships/types.ts";
import { seenByBoth } from "../sight/both.ts";
import { someFullSetup, someSetup } from "../testing/random-battle.ts";
import { replayOf } from "../testing/replay-of.ts";
import type { ReplayFile } from "./file.ts";
import { hashState } from "./hash.ts";
import { playRecord } from "./record.ts";
import { ReplayRun } from "./run.ts";
import { type Verification, verifying } from "./verify.ts";

let file: ReplayFile;
/** Hash of the battle after each tick. */
const hashes: number[] = [];
beforeAll(() => {
  file = replayOf({ ...someSetup(2), hz: 5 }, 900, (state) => {
    hashes[state.tick] = hashState(state);
  });
});

/** A file whose battle was fought by other rules: from a tick on nothing is as ours make it. */
const altered = (from: number): ReplayFile => ({
  ...file,
  keyframes: file.keyframes.map((frame) => (frame.tick < from ? frame : { ...frame, hash: frame.hash ^ 1 })),
});

function verified(of: ReplayFile): Verification {
  const run = verifying(of, 500);
  for (let step = run.next(); ; step = run.next()) if (step.done === true) return step.value;
}

describe("a replay", () => {
  test("plays as the battle went, with the same events, to the same end", () => {
    const events: number[] = [];
    playRecord({ setup: file.setup, entries: [...file.entries] }, file.ticks, (_state, of) => void events.push(hashState([...of])));
    const run = ReplayRun.of(file);
    for (let tick = 1; tick <= file.ticks; tick++) {
      if (hashState(run.step()) !== events[tick - 1] || hashState(run.state) !== hashes[tick]) expect(tick).toBe("the same");
    }
    expect(run.step()).toEqual([]);
    expect(run.tick).toBe(file.ticks);
    expect(run.rulesChanged).toBe(null);
  });

  test("shows the same at a tick however one came there: forth, back, run ahead or not", () => {
    for (const ahead of [false, true]) {
      const run = ReplayRun.of(file);
      if (ahead) while (run.runAhead(300));
      for (let i = 0, goal = 0; i < 12; i++, goal = (goal * 31 + 977) % (file.ticks + 200)) {
        run.seek(goal);
        expect(run.tick).toBe(Math.min(goal, file.ticks));
        if (run.tick > 0) expect(hashState(run.state)).toBe(hashes[run.tick]);
        if (i % 4 === 0) run.runAhead(70);
      }
      run.seek(-5);
      expect(run.tick).toBe(0);
    }
  });

  test("once run ahead, no place in it is farther than a keyframe's ticks from a snapshot, and watching goes on undisturbed", () => {
    const run = ReplayRun.of(file);
    run.seek(333);
    while (run.runAhead(50)) expect(run.tick).toBe(333);
    expect(run.indexed).toBe(file.ticks);
    run.step();
    expect(hashState(run.state)).toBe(hashes[334]);
  });
});

describe("a battle that is going on", () => {
  test("is followed as far as it is known, and then goes on, with what was done late in a tick", () => {
    const run = new ReplayRun(file.setup, false);
    let given = 0;
    for (let upTo = 0; upTo < file.ticks; upTo += 3) {
      const more = file.entries.filter(({ tick }, i) => i >= given && tick <= upTo);
      given += more.length;
      run.append(more, Math.min(upTo + 1, file.ticks));
      while (run.tick < run.upTo) run.step();
      expect(hashState(run.step())).toBe(hashState([]));
      if (run.tick > 0 && more.every(({ tick }) => tick < run.tick)) expect(hashState(run.state)).toBe(hashes[run.tick]);
    }
    expect(run.tick).toBeGreaterThan(file.ticks - 3);
  });

  test("ends with an order given after its last tick", () => {
    const run = new ReplayRun(file.setup);
    run.append([], 100);
    for (let i = 0; i < 100; i++) run.step();
    run.append([{ tick: 100, side: "alliance", order: { kind: "resign" } }], 100);
    expect(run.step().map(({ kind }: BattleEvent) => kind)).toContain("over");
    run.seek(50);
    expect(run.state.winner).toBe(null);
    run.seek(100);
    expect([run.state.winner, run.state.ending]).toEqual(["terran", "resigned"]);
  });
});

describe("a battle fought by other rules", () => {
  test("is shown from its keyframes from where that shows, ships between them on their way, to the end as it was told", () => {
    const run = ReplayRun.of(altered(600));
    run.seek(500);
    expect(run.rulesChanged).toBe(null);
    run.seek(700);
    expect(run.rulesChanged).toBe(600);
    const truth = ReplayRun.of(file);
    for (const tick of [0, 200, 400, 600, 800]) {
      run.seek(tick);
      truth.seek(tick);
      expect(run.tick).toBe(tick);
      const [shown, was] = [seenByBoth(run.state), seenByBoth(truth.state)];
      shown.own.forEach((ship, i) => {
        expect(ship.status).toBe(was.own[i]?.status);
        expect(Math.abs(ship.x - (was.own[i]?.x ?? 0)) + Math.abs(ship.y - (was.own[i]?.y ?? 0))).toBeLessThan(1);
      });
    }
    run.seek(250);
    const from = run.state.ships[3];
    run.seek(300);
    const between = run.state.ships[3];
    run.seek(350);
    const to = run.state.ships[3];
    expect(between?.x).toBeCloseTo(((from?.x ?? 0) + (to?.x ?? 0)) / 2, 3);
    expect(run.step()).toEqual([]);
    expect(run.tick).toBe(351);
    run.seek(file.ticks);
    expect(run.state).toMatchObject({ tick: file.ticks, phase: "aftermath", winner: file.result?.winner });
  });

  test("is so from the start where the tables are others", () => {
    const run = ReplayRun.of({ ...file, tables: { fingerprint: "0", values: null } });
    expect(run.rulesChanged).toBe(0);
    run.seek(400);
    expect(run.tick).toBe(400);
    expect(run.runAhead(1000)).toBe(false);
  });
});

describe("verifying a file", () => {
  test("finds that what agrees agrees", () => {
    const all = { agrees: true, tables: true, winner: true, ending: true, hash: true, differsAt: null };
    expect(verified(file)).toEqual(all);
    expect(verified(replayOf({ ...someFullSetup(1), hz: 5 }, 250))).toEqual(all);
  });

  test("names what does not", () => {
    expect(verified(altered(600))).toMatchObject({ agrees: false, differsAt: 600, winner: true, hash: true });
    expect(verified({ ...file, hash: file.hash ^ 1 })).toMatchObject({ agrees: false, hash: false, differsAt: null });
    const result = file.result && ({ ...file.result, winner: otherSide(file.result.winner ?? "terran") } as const);
    expect(verified({ ...file, result })).toMatchObject({ agrees: false, winner: false, ending: true });
    expect(verified({ ...file, entries: file.entries.slice(0, 40) }).agrees).toBe(false);
    expect(verified({ ...file, tables: { fingerprint: "0", values: null } })).toMatchObject({ agrees: false, tables: false, hash: true });
  });
});
