import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createFakeLink } from "../../demo/fake-link.ts";
import { muster } from "../../demo/sample-room.ts";
import type { BattleLink } from "../net/link.ts";
import { takeUpLostBattles } from "./take-up.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inBattle = () => createFakeLink({ ...muster, phase: "battle" }, null, "terran").link;
const lose = (link: BattleLink) => {
  link.line.value = { state: "lost", ping: -1 };
};

test("a battle whose line is lost is taken up by the account, once the server has it again", async () => {
  const [old, back] = [inBattle(), inBattle()];
  const link = signal<BattleLink | null>(old);
  const answers: (BattleLink | null)[] = [null, back];
  const rejoin = vi.fn(async () => answers.shift() ?? null);
  const abandon = vi.spyOn(old, "abandon");
  const stop = takeUpLostBattles(link, rejoin);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rejoin).not.toHaveBeenCalled();
  lose(old);
  await vi.advanceTimersByTimeAsync(3100);
  expect(link.value).toBe(old);
  await vi.advanceTimersByTimeAsync(3100);
  expect(rejoin).toHaveBeenCalledWith("K7PQ2M");
  expect(link.value).toBe(back);
  expect(abandon).toHaveBeenCalled();
  stop();
});

test("a line that comes back by itself is kept, and outside a battle nothing is tried", async () => {
  const old = inBattle();
  const link = signal<BattleLink | null>(old);
  const rejoin = vi.fn(async () => null);
  const stop = takeUpLostBattles(link, rejoin);
  lose(old);
  old.line.value = { state: "good", ping: 20 };
  await vi.advanceTimersByTimeAsync(10_000);
  link.value = createFakeLink(muster, null, "terran").link;
  lose(link.value);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rejoin).not.toHaveBeenCalled();
  stop();
});
