import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { samplePicture } from "../../../demo/sample-picture.ts";
import { muted, volumes } from "../../settings/sound-choice.ts";
import type { Mood } from "./mood.ts";
import { playMusic } from "./play-music.ts";
import { followMood, hearWatched, type Whereabouts, watchedPicture } from "./whereabouts.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  muted.value = false;
  volumes.music.value = 0.6;
});

function listening() {
  const bus = signal<{ context: AudioContext; music: GainNode } | null>(null);
  const moods: Mood[] = [];
  const stops: string[] = [];
  const fetch = vi.fn(async () => () => ({ set: (mood: Mood) => void moods.push(mood), stop: () => void stops.push("stop") }));
  let where: Whereabouts = { at: "landing" };
  const stop = playMusic(() => where, fetch, bus);
  const press = () => {
    bus.value = {} as { context: AudioContext; music: GainNode };
  };
  const go = (to: Whereabouts) => {
    where = to;
  };
  return { moods, stops, fetch, stop, press, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms), go };
}

describe("the music", () => {
  it("is fetched at the first press and no sooner, and follows where the player is", async () => {
    const { moods, fetch, press, stop, wait, go } = listening();
    await wait(2000);
    expect(fetch).not.toHaveBeenCalled();
    press();
    await wait(0);
    expect(moods.at(-1)?.piece).toBe("theme");
    go({ at: "battle", picture: samplePicture });
    await wait(600);
    expect(moods.at(-1)).toMatchObject({ piece: "assault", colour: "terran" });
    stop();
  });

  it("is not even fetched while muted or with its volume at nothing, and is when it is to be heard", async () => {
    const { fetch, press, stop, wait } = listening();
    muted.value = true;
    press();
    await wait(2000);
    muted.value = false;
    volumes.music.value = 0;
    await wait(2000);
    // Both settings were for a moment as they had to be in between.
    fetch.mockClear();
    volumes.music.value = 0.3;
    await wait(0);
    expect(fetch).toHaveBeenCalledTimes(1);
    stop();
  });

  it("goes on through a change of volume, ends when muted and begins anew", async () => {
    const { fetch, stops, moods, press, stop, wait } = listening();
    press();
    await wait(0);
    volumes.music.value = 0.2;
    expect(stops).toEqual([]);
    muted.value = true;
    expect(stops).toEqual(["stop"]);
    const until = moods.length;
    await wait(3000);
    expect(moods.length).toBe(until);
    muted.value = false;
    await wait(0);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(moods.length).toBeGreaterThan(until);
    stop();
    expect(stops).toEqual(["stop", "stop"]);
  });

  it("does not begin where one left while it was fetched, and is done without where it cannot be", async () => {
    const { moods, press, stop, wait } = listening();
    press();
    stop();
    await wait(2000);
    expect(moods).toEqual([]);
    const bus = signal({} as { context: AudioContext; music: GainNode });
    const without = playMusic(
      () => ({ at: "rest" }),
      () => Promise.reject(new Error("no line")),
      bus,
    );
    await wait(2000);
    expect(without).not.toThrow();
  });
});

describe("whereabouts one after the other", () => {
  const battle = (tick: number): Whereabouts => ({ at: "battle", picture: { ...samplePicture, tick } });

  it("are thin in a battle that stands still, and full again when it goes on", () => {
    const follow = followMood();
    const thin = [1, 2, 2, 2, 2, 2, 3].map((tick) => follow(battle(tick), 0.5).thin);
    expect(thin).toEqual([false, false, false, false, true, true, false]);
  });

  it("become quiet once an ending was heard", () => {
    const follow = followMood();
    const result: Whereabouts = { at: "result", won: true, side: "alliance" };
    expect(follow(result, 1)).toMatchObject({ piece: "victory", colour: "alliance" });
    expect(follow(result, 60).piece).toBe("victory");
    expect(follow(result, 60).piece).toBe("quiet");
    expect(follow({ ...result, won: false }, 60).piece).toBe("quiet");
    expect(followMood()({ ...result, won: null }, 1).piece).toBe("quiet");
    expect(followMood()({ ...result, won: false }, 1).piece).toBe("defeat");
  });

  it("are those of a battle one looks on at until one leaves it", () => {
    const [first, second] = [signal(samplePicture), signal({ ...samplePicture, tick: 9 })];
    const leaveFirst = hearWatched(first);
    expect(watchedPicture()).toBe(samplePicture);
    const leaveSecond = hearWatched(second);
    leaveFirst();
    expect(watchedPicture()?.tick).toBe(9);
    leaveSecond();
    expect(watchedPicture()).toBeNull();
  });
});
