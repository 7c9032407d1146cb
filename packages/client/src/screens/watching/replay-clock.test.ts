import { describe, expect, it } from "vitest";
import { advanced, flowOf, isLively, paced, type ReplayClock, sought, startingClock, toggled } from "./replay-clock.ts";

const clock: ReplayClock = { moment: 100, playing: true, speed: 1, length: 1000 };

describe("the clock of a replay", () => {
  it("runs by the speed chosen, and stands while it is stopped", () => {
    expect(advanced(clock, 0.5, 20).moment).toBe(110);
    expect(advanced({ ...clock, speed: 8 }, 0.5, 20).moment).toBe(180);
    expect(advanced({ ...clock, speed: 0.25 }, 0.5, 20).moment).toBe(102.5);
    expect(advanced({ ...clock, playing: false }, 0.5, 20)).toEqual({ ...clock, playing: false });
  });

  it("stops at the end, and begins anew from there", () => {
    const over = advanced({ ...clock, moment: 995 }, 1, 20);
    expect(over).toMatchObject({ moment: 1000, playing: false });
    expect(toggled(over)).toMatchObject({ moment: 0, playing: true });
    expect(toggled({ ...clock, playing: false })).toMatchObject({ moment: 100, playing: true });
  });

  it("goes to any moment the battle has, back and forth, and plays on if it played", () => {
    expect(sought(clock, 40)).toMatchObject({ moment: 40, playing: true });
    expect(sought(clock, -5).moment).toBe(0);
    expect(sought(clock, 5000)).toMatchObject({ moment: 1000, playing: false });
    expect(sought({ ...clock, playing: false }, 300).playing).toBe(false);
    expect(sought(clock, Number.NaN).moment).toBe(0);
    expect(startingClock(1000, 450)).toMatchObject({ moment: 450, playing: true, speed: 1 });
  });

  it("keeps to the speeds there are", () => {
    expect(paced(clock, 1).speed).toBe(2);
    expect(paced(clock, -1).speed).toBe(0.5);
    expect(paced({ ...clock, speed: 8 }, 1).speed).toBe(8);
    expect(paced({ ...clock, speed: 0.25 }, -1).speed).toBe(0.25);
  });

  it("lets what happens be played only while it can be followed", () => {
    expect(isLively({ ...clock, speed: 2 })).toBe(true);
    expect(isLively({ ...clock, speed: 4 })).toBe(false);
    expect(isLively({ ...clock, playing: false })).toBe(false);
  });

  it("lets effects go at its own pace, stand while it stands, and burn out at the end of the battle", () => {
    expect(flowOf({ ...clock, speed: 0.25 })).toBe(0.25);
    expect(flowOf({ ...clock, playing: false })).toBe(0);
    expect(flowOf({ ...clock, moment: 1000, playing: false })).toBe(1);
  });
});
