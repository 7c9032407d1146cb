import { CODE, OPENINGS_BURST, OPENINGS_PER_MINUTE, REQUEST_BURST } from "@terok-nor/shared/wire/limits.ts";
import { expect, test } from "vitest";
import { Admission } from "./admission.ts";
import { Bucket } from "./bucket.ts";
import { Buckets } from "./buckets.ts";
import { newCode } from "./codes.ts";
import { checkName } from "./names.ts";

test("ordinary names of any script pass, with their spaces brought in order", () => {
  expect(checkName("  Jennifer   Sisko ")).toEqual({ name: "Jennifer Sisko" });
  for (const name of ["Worf", "Кира", "ガラック", "Ziyal-7", "José"]) expect(checkName(name)).toEqual({ name: name.normalize("NFC") });
});

test.each([
  ["", "name-empty"],
  ["   ", "name-empty"],
  ["x".repeat(21), "name-long"],
  ["x".repeat(100_000), "name-long"],
  ["a\u202Eb", "name-unseen"],
  ["a\u200Bb", "name-unseen"],
  ["a\nb", "name-unseen"],
  ["a\u0000", "name-unseen"],
  ["e\u0301\u0301\u0301\u0301\u0301", "name-unseen"],
  ["<b>x</b>", "name-markup"],
  ["http://x.y", "name-markup"],
])("the name %j is refused with the reason %s", (name, refusal) => {
  expect(checkName(name)).toEqual({ refusal });
});

test("a burst passes, a flood does not, and time heals", () => {
  const bucket = new Bucket(REQUEST_BURST, 10, 0);
  for (let i = 0; i < REQUEST_BURST; i++) expect(bucket.take(0)).toBe(true);
  expect(bucket.take(0)).toBe(false);
  expect(bucket.take(0.1)).toBe(true);
  expect(bucket.take(0.1)).toBe(false);
});

test("opening battles is limited for each address by itself", async () => {
  const admission = new Admission(new Buckets(OPENINGS_BURST, OPENINGS_PER_MINUTE / 60));
  for (let i = 0; i < OPENINGS_BURST; i++) expect(await admission.check("10.0.0.1", 0, 0)).toBeNull();
  expect(await admission.check("10.0.0.1", 0, 0)).toBe("too-many");
  expect(await admission.check("10.0.0.2", 0, 0)).toBeNull();
  expect(await admission.check("10.0.0.1", 0, 60)).toBeNull();
  expect(await admission.check("10.0.0.3", 1_000_000, 0)).toBe("busy");
});

test("a code is one that can be read aloud and that no battle has", async () => {
  const seen: string[] = [];
  const code = await newCode((candidate) => seen.push(candidate) < 5);
  expect(seen.length).toBe(5);
  expect(code).toBe(seen[4]);
  for (const candidate of seen) expect(candidate).toMatch(CODE);
});
