import { computed, signal } from "@preact/signals";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BattleLink } from "../net/link.ts";
import { createLastLook, LAST_LOOK_S } from "./last-look.ts";
import type { Screen } from "./screen.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page on some screen, and what the room tells of how the battle ended. */
function pageOn(at: Screen, ending: string, more: Partial<BattleResult> = {}, decision = "fought") {
  const screen = signal(at);
  const result = { ending, approach: null, ...more } as BattleResult;
  const link = { room: signal({ result, aftermath: { decision } }) } as unknown as BattleLink;
  const look = createLastLook(
    computed(() => screen.value),
    signal(link),
  );
  return { screen, look };
}

test("whoever saw the station's end looks on for a while", () => {
  const { screen, look } = pageOn("battle", "station-destroyed");
  expect(look.isOn.value).toBe(false);
  screen.value = "result";
  expect(look.isOn.value).toBe(true);
  vi.advanceTimersByTime(LAST_LOOK_S * 1000 - 1);
  expect(look.isOn.value).toBe(true);
  vi.advanceTimersByTime(1);
  expect(look.isOn.value).toBe(false);
});

test("they look no longer than they want, nor into the next battle", () => {
  const { screen, look } = pageOn("battle", "station-destroyed");
  screen.value = "result";
  look.end();
  expect(look.isOn.value).toBe(false);
  screen.value = "battle";
  screen.value = "result";
  expect(look.isOn.value).toBe(true);
  screen.value = "lobby";
  expect(look.isOn.value).toBe(false);
});

test.each([
  ["comes back to a result after a reload", pageOn("resuming", "station-destroyed")],
  ["was given the battle", pageOn("battle", "resigned")],
  ["was awarded it by the rules of conduct", pageOn("battle", "station-destroyed", {}, "claimed")],
  ["never met the fleet", pageOn("battle", "full-retreat", { approach: { arrivedAt: -1 } as BattleResult["approach"] })],
])("whoever %s is told at once", (_, { screen, look }) => {
  screen.value = "result";
  expect(look.isOn.value).toBe(false);
});
