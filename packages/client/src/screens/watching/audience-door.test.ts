import { signal } from "@preact/signals";
import { type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Trouble } from "../../net/link.ts";
import { createDoor } from "./audience-door.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Place {
  left: number;
  leave(): Promise<void>;
}

/** A server that answers when the test says so, and what is seen by its places. */
function audience() {
  const asked: ((answer: Place | Refused) => void)[] = [];
  const ask = () => new Promise<Place | Refused>((answer) => asked.push(answer));
  const place = (): Place => ({
    left: 0,
    async leave() {
      this.left++;
    },
  });
  const see = (at: Place) => {
    const line = signal<"good" | "lost" | "ended">("good");
    const end = () => {
      line.value = "ended";
    };
    return { at, line, trouble: signal<Trouble | null>(null), end, leave: () => void at.leave() };
  };
  return { asked, place, door: createDoor(ask, see) };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("a place is tried for again before it is said that there is none, and after that by whoever wants to", async () => {
  const { asked, place, door } = audience();
  door.enter();
  await pass(1);
  asked[0]?.(refuse("unreachable"));
  await pass(500);
  expect([asked.length, door.refusal.value]).toEqual([2, null]);
  asked[1]?.(refuse("no-such-battle"));
  await pass(1);
  expect(door.refusal.value).toContain("no battle");
  door.enter();
  await pass(1);
  expect(door.refusal.value).toBe(null);
  const got = place();
  asked[2]?.(got);
  await pass(1);
  expect(door.live.value?.at).toBe(got);
});

test("a server that never answers is said not to", async () => {
  const { door } = audience();
  door.enter();
  await pass(30_000);
  expect(door.refusal.value).toContain("cannot be reached");
});

test("whoever comes while a battle goes over to another server waits for it", async () => {
  const { asked, place, door } = audience();
  const got = place();
  const end = Date.now() + 10_000;
  door.enter();
  for (let next = 0; Date.now() < end; await pass(100)) {
    if (asked.length > next) asked[next++]?.(refuse("starting"));
    expect(door.refusal.value).toBe(null);
  }
  await pass(2000);
  asked.at(-1)?.(got);
  await pass(1);
  expect(door.live.value?.at).toBe(got);
});

test("nobody is left in an audience they went away from, however late their place comes", async () => {
  const { asked, place, door } = audience();
  const [first, second] = [place(), place()];
  door.enter();
  await pass(1);
  door.enter();
  await pass(1);
  door.close();
  asked[0]?.(first);
  asked[1]?.(second);
  await pass(1);
  expect([first.left, second.left, door.live.value]).toEqual([1, 1, null]);
});

test("a line that was lost is won back, with what was seen before", async () => {
  const { asked, place, door } = audience();
  door.enter();
  await pass(1);
  asked[0]?.(place());
  await pass(1);
  const before = door.live.value;
  if (before !== null) before.line.value = "lost";
  expect(before?.trouble.value?.kind).toBe("cut");
  await pass(1);
  asked[1]?.(refuse("unreachable"));
  await pass(1);
  expect(before?.trouble.value?.kind).toBe("silent");
  await pass(500);
  const again = place();
  asked[2]?.(again);
  await pass(1);
  expect(door.live.value?.at).toBe(again);
});
