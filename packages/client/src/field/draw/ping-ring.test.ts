import { expect, it } from "vitest";
import { PING_MS } from "../../battle/talk/ping.ts";
import { pingAt } from "./ping-ring.ts";

it("a place shown is marked strongly at first, fades, and is gone after its time", () => {
  expect(pingAt(0, false).strength).toBe(1);
  expect(pingAt(PING_MS - 400, false).strength).toBeCloseTo(0.5);
  expect(pingAt(PING_MS, false)).toEqual({ strength: 0, waves: [] });
});

it("its rings run out, but in a calm picture nothing moves", () => {
  const first = pingAt(100, false).waves[0] ?? 0;
  const later = pingAt(300, false).waves[0] ?? 0;
  expect(later).toBeGreaterThan(first);
  for (let age = 0; age < PING_MS; age += 90) expect(pingAt(age, true).waves).toEqual([]);
});
