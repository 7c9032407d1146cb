import { expect, test } from "vitest";
import { sources } from "./sources.ts";

/** A key's event read by its sign or its place. */
const READS = /\b(?:event|e|press|pressed)\.(?:key|code|keyCode|which)\b|\(\{[^)]*\b(?:key|code)\b[^)]*\}: KeyboardEvent/;
const PLACE = "packages/client/src/kit/key-meant.ts";

test("one file alone reads which key is meant from a key's event, so that every layout steers", () => {
  const client = sources.filter(([file]) => file.startsWith("packages/client/src/"));
  expect(client.length).toBeGreaterThan(200);
  expect(client.filter(([file, source]) => file !== PLACE && READS.test(source)).map(([file]) => file)).toEqual([]);
  expect(["if (event.key === x)", "STEPS[e.code]", "({ key }: KeyboardEvent)"].every((line) => READS.test(line))).toBe(true);
});
