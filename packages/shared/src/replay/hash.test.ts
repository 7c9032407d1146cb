import { expect, test } from "vitest";
import { createBattle } from "../battle/create.ts";
import { someSetup } from "../testing/random-battle.ts";
import { hashState } from "./hash.ts";

test("equal battles hash alike, and reading leaves them as they were", () => {
  const [a, b] = [createBattle(someSetup(5)), createBattle(someSetup(5))];
  const before = JSON.stringify(a);
  expect(hashState(a)).toBe(hashState(b));
  expect(JSON.stringify(a)).toBe(before);
});

/** Every path to a primitive in plain data. */
function* leaves(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== "object" || value === null) yield path;
  else for (const key of Object.keys(value)) yield* leaves((value as Record<string, unknown>)[key], [...path, key]);
}

test("one field changed anywhere changes the hash", () => {
  const state = createBattle(someSetup(5));
  const before = hashState(state);
  const seen = new Set([before]);
  let count = 1;
  for (const path of leaves(state)) {
    let holder = state as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    const last = path.at(-1) as string;
    const was = holder[last];
    holder[last] = typeof was === "number" ? was + 0.001 : typeof was === "boolean" ? !was : `${String(was)}?`;
    seen.add(hashState(state));
    holder[last] = was;
    count++;
  }
  expect(count).toBeGreaterThan(500);
  // 32 bits: a clash or so among some thousands is luck, more is a hole.
  expect(seen.size).toBeGreaterThan(count - 3);
  expect(hashState(state)).toBe(before);
});

test("0 and -0 are one, order and kind of values are not", () => {
  expect(hashState([0])).toBe(hashState([-0]));
  expect(hashState([1, 2])).not.toBe(hashState([2, 1]));
  expect(hashState(["1"])).not.toBe(hashState([1]));
  expect(hashState([[], [1]])).not.toBe(hashState([[1], []]));
  expect(hashState([true])).not.toBe(hashState([false]));
});
