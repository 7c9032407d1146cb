import type { ReplayFile } from "@terok-nor/shared/replay/file.ts";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { recordedBattle } from "../../../demo/recorded-battle.ts";
import { viewOf } from "../../battle/sight/view-of.ts";
import { Replay } from "./replay.ts";

let file: ReplayFile;
beforeAll(() => {
  file = recordedBattle("assault", 7, 1600);
}, 60_000);

const LAVISH = () => 0;
/** As if the page had all the time of the world. */
const opened = (at = 0) => {
  const replay = new Replay(file, at);
  replay.advance(0, LAVISH);
  return replay;
};
const placeOf = (replay: Replay, id: number) => replay.motion("entity", id);

describe("a battle played again", () => {
  it("runs by its clock, and shows the tick its clock is at", () => {
    const replay = opened();
    for (let i = 0; i < 10; i++) replay.advance(0.1, LAVISH);
    expect(replay.clock.value.moment).toBe(20);
    expect(replay.picture.value?.tick).toBe(20);
  });

  it("shows the same moment alike, come from before or from behind", () => {
    const [there, back] = [opened(), opened()];
    there.seek(700);
    there.advance(0, LAVISH);
    back.seek(1500);
    back.advance(0, LAVISH);
    back.seek(700);
    back.advance(0, LAVISH);
    expect(back.picture.value).toEqual(there.picture.value);
    expect(there.picture.value?.tick).toBe(700);
  });

  it("moves things evenly between two ticks", () => {
    const replay = opened();
    replay.toggle();
    const at = (moment: number) => {
      replay.seek(moment);
      replay.advance(0, LAVISH);
      return placeOf(replay, 3)?.x ?? Number.NaN;
    };
    const [from, to] = [at(300), at(301)];
    expect(at(300.25)).toBeCloseTo(from + (to - from) * 0.25, 6);
    expect(from).not.toBe(to);
  });

  it("says how fast it runs, and tells what happens faster than it can be played to who asks for that alone", () => {
    const replay = opened(600);
    const [played, hurried]: SeenEvent[][] = [[], []];
    replay.onEvents((events) => played.push(...events));
    const stop = replay.onHurried((events) => hurried.push(...events));
    expect(replay.flow.value).toBe(1);
    for (let i = 0; i < 40; i++) replay.advance(0.1, LAVISH);
    expect([played.length > 0, hurried.length]).toEqual([true, 0]);
    for (const _ of [2, 4]) replay.pace(1);
    expect(replay.flow.value).toBe(4);
    played.length = 0;
    for (let i = 0; i < 40; i++) replay.advance(0.1, LAVISH);
    expect([played.length, hurried.length > 0]).toEqual([0, true]);
    replay.toggle();
    expect(replay.flow.value).toBe(0);
    stop();
  });

  it("goes step by step when it stands", () => {
    const replay = opened(400);
    replay.step(1);
    replay.advance(1, LAVISH);
    expect(replay.picture.value?.tick).toBe(401);
    replay.step(-1);
    replay.step(-1);
    replay.advance(1, LAVISH);
    expect(replay.picture.value?.tick).toBe(399);
    expect(replay.clock.value.playing).toBe(false);
  });

  it("looks through the eyes chosen, at once", () => {
    const replay = opened(900);
    for (const view of ["terran", "alliance", "both"] as const) {
      replay.show(view);
      const picture = replay.picture.value;
      expect(picture && viewOf(picture)).toBe(view);
      expect(picture?.tick).toBe(900);
    }
  });

  it("says how fast it goes, which is not at all while it stands", () => {
    const replay = opened();
    expect(replay.flow.value).toBe(1);
    replay.pace(-1);
    replay.pace(-1);
    expect(replay.flow.value).toBe(0.25);
    replay.toggle();
    expect(replay.flow.value).toBe(0);
  });

  it("tells what happens only while it runs on about as fast as it was fought", () => {
    const heard = (set: (replay: Replay) => void) => {
      const replay = opened(600);
      const events: SeenEvent[] = [];
      replay.onEvents((some) => void events.push(...some));
      set(replay);
      for (let i = 0; i < 400; i++) replay.advance(0.05, LAVISH);
      return events.length;
    };
    expect(heard(() => undefined)).toBeGreaterThan(0);
    const hurried = (replay: Replay) => {
      replay.pace(1);
      replay.pace(1);
    };
    expect(heard(hurried)).toBe(0);
    expect(heard((replay) => replay.toggle())).toBe(0);
    const replay = opened();
    const events: SeenEvent[] = [];
    replay.onEvents((some) => void events.push(...some));
    replay.seek(1500);
    replay.advance(0, LAVISH);
    expect(events).toEqual([]);
  });

  it("stands still until it has wound on to a moment far ahead", () => {
    const replay = new Replay(file, 0);
    let now = 0;
    const hasty = () => (now += 30);
    replay.advance(0, hasty);
    replay.seek(1500);
    replay.advance(0.1, hasty);
    expect(replay.winding.value).toBe(true);
    expect(replay.clock.value.moment).toBe(1500);
    for (let i = 0; i < 400 && replay.winding.value; i++) replay.advance(0.05, hasty);
    expect(replay.winding.value).toBe(false);
    expect(replay.picture.value?.tick).toBeGreaterThanOrEqual(1500);
  });

  it("is shown from its keyframes where the rules have changed, and says so", () => {
    const old = new Replay({ ...file, tables: { ...file.tables, fingerprint: "other" } });
    old.seek(500);
    old.advance(0, LAVISH);
    expect(old.changed.value).toBe(true);
    expect(old.picture.value?.tick).toBe(500);
    expect(old.picture.value?.own.length).toBeGreaterThan(5);
    expect(opened().changed.value).toBe(false);
  });
});
