import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/any-text.ts";
import { Keys, newSecret } from "./keys.ts";

const secret = newSecret();
const keys = new Keys(secret);
const SAID = { account: "ACDEFGHJKM", generation: 0, isOld: false };
const base64 = (text: string) => Buffer.from(text).toString("base64url");

test("a key is read by whoever has the secret it was signed with, and by nobody else", async () => {
  const key = await keys.sign("ACDEFGHJKM", 0);
  expect(await keys.read(key)).toEqual(SAID);
  expect(await new Keys(secret).read(key)).toEqual(SAID);
  expect(await new Keys(newSecret()).read(key)).toBe(null);
});

test("a key changed in any place is worth nothing", async () => {
  const key = await keys.sign("ACDEFGHJKM", 0);
  // The last character holds bits that do not count.
  for (let i = 0; i < key.length - 1; i++) {
    const changed = key.slice(0, i) + (key[i] === "A" ? "B" : "A") + key.slice(i + 1);
    expect(await keys.read(changed)).toBe(null);
  }
});

test("a key is to be replaced after some weeks of use, and is worth nothing after a year and a month", async () => {
  let now = Date.parse("2026-01-01");
  const dated = new Keys(secret, () => now);
  const key = await dated.sign("ACDEFGHJKM", 3);
  const after = (days: number) => {
    now = Date.parse("2026-01-01") + days * 86_400_000;
    return dated.read(key);
  };
  expect(await after(29)).toEqual({ account: "ACDEFGHJKM", generation: 3, isOld: false });
  expect(await after(31)).toEqual({ account: "ACDEFGHJKM", generation: 3, isOld: true });
  expect(await after(399)).toMatchObject({ isOld: true });
  expect(await after(401)).toBe(null);
});

test("unsigned keys, and keys signed in another way, are refused", async () => {
  const body = base64(JSON.stringify({ sub: "ACDEFGHJKM" }));
  const none = `${base64('{"alg":"none"}')}.${body}.`;
  const head = base64('{"alg":"HS512"}');
  const other = `${head}.${body}.${createHmac("sha512", Buffer.from(secret, "base64url")).update(`${head}.${body}`).digest("base64url")}`;
  for (const key of [none, other]) expect(await keys.read(key)).toBe(null);
});

test("no text whatever makes reading a key throw", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await keys.read(text)).toBe(null);
    }),
  );
});
