import { signal } from "@preact/signals";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BattleLink } from "../net/link.ts";
import { createAttempts } from "./attempts.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A battle, and how often it was left. */
function battle() {
  const left = { times: 0 };
  const link = {
    leave: async () => {
      left.times++;
    },
  } as Partial<BattleLink> as BattleLink;
  return { left, link };
}

test("a battle that does not answer is given up, the buttons are there again, and nobody sits in it when it comes late", async () => {
  const { busy, refusal, enter } = createAttempts("unreachable");
  const link = signal<BattleLink | null>(null);
  const late = battle();
  const coming = Promise.withResolvers<BattleLink>();
  const entering = enter(() => coming.promise, link);
  await vi.advanceTimersByTimeAsync(9000);
  await entering;
  expect([busy.value, refusal.value !== "", link.value]).toEqual([false, true, null]);
  const second = battle();
  await enter(async () => second.link, link);
  coming.resolve(late.link);
  await vi.advanceTimersByTimeAsync(0);
  expect([late.left.times, second.left.times, link.value]).toEqual([1, 0, second.link]);
});

test("what was refused is told, and can be tried again", async () => {
  const { refusal, enter } = createAttempts("unreachable");
  const link = signal<BattleLink | null>(null);
  await enter(async () => refuse("full"), link);
  expect(refusal.value).toContain("two players");
  const { link: got } = battle();
  await enter(async () => got, link);
  expect([refusal.value, link.value]).toEqual(["", got]);
});
