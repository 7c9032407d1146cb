import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApi } from "./api.ts";
import { minutesSince, noteServerTime } from "./server-time.ts";

/** What the server's clock says, and battles were opened by it. */
const NOON = Date.parse("2026-05-01T12:00:00Z");
const before = (minutes: number): string => new Date(NOON - minutes * 60_000).toISOString();
const HOUR = 3_600_000;

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  noteServerTime(new Date().toUTCString());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The server's answer reaches a page whose clock is off by so many ms. */
async function hear(off: number): Promise<void> {
  vi.setSystemTime(NOON + off);
  vi.stubGlobal("fetch", async () => Response.json({}, { headers: { date: new Date(NOON).toUTCString() } }));
  await createApi("http://there").meeting();
}

test("ages go by the server's clock, whatever the page's says", async () => {
  for (const off of [0, 26 * HOUR, -26 * HOUR]) {
    await hear(off);
    expect([minutesSince(before(4)), minutesSince(before(0)), minutesSince(before(90))], `${off}`).toEqual([4, 0, 90]);
    vi.setSystemTime(NOON + off + 6 * 60_000);
    expect(minutesSince(before(4))).toBe(10);
  }
});

test("no age lies in the future or is none, and an answer without a date changes nothing", async () => {
  await hear(HOUR);
  expect([minutesSince(before(-5)), minutesSince("whenever")]).toEqual([0, 0]);
  noteServerTime(null);
  noteServerTime("whenever");
  expect(minutesSince(before(4))).toBe(4);
});
