import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";
import { SETTINGS, type SettingName } from "./words.ts";

const settingsOf = (env: Record<string, string>) => {
  const read = readSettings(env);
  if ("wrong" in read) throw new Error(read.wrong.join("\n"));
  return read.settings;
};
const wrongIn = (env: Record<string, string>) => {
  const read = readSettings(env);
  return "wrong" in read ? read.wrong : [];
};

test("unless told otherwise the server keeps to its machine, and what it keeps is in the project's folder", () => {
  expect(settingsOf({})).toEqual({
    host: "127.0.0.1",
    port: 2567,
    database: expect.stringMatching(/\/data\/terok-nor\.sqlite$/),
    lan: false,
    proxies: 0,
    origins: null,
    metricsToken: null,
    cluster: null,
    drain: "hand-over",
    level: "info",
  });
});

test("a setting that is set to nothing is not set: no server listens everywhere because a variable was empty", () => {
  const empty = Object.fromEntries(SETTINGS.map(([name]) => [name, "  "]));
  expect(settingsOf(empty)).toEqual(settingsOf({}));
});

test("each does what it says", () => {
  const env = { HOST: "::", PORT: " 8080 ", TEROK_DATA: "/srv/a.sqlite", TEROK_PROXY: "2", TEROK_LAN: "1", LOG_LEVEL: "warn" };
  expect(settingsOf(env)).toMatchObject({ host: "::", port: 8080, database: "/srv/a.sqlite", proxies: 2, lan: true, level: "warn" });
  const others = { DATABASE_URL: "postgres://u:p@db/terok", TEROK_DATA: "a", TEROK_METRICS_TOKEN: "0123456789abcdef" };
  expect(settingsOf(others)).toMatchObject({ database: "postgres://u:p@db/terok", metricsToken: "0123456789abcdef" });
  expect(settingsOf({ TEROK_DRAIN: "finish" }).drain).toBe("finish");
  expect(settingsOf({ TEROK_ORIGIN: "https://Terok.example/, http://10.0.0.1:8080" }).origins).toEqual([
    "https://terok.example",
    "http://10.0.0.1:8080",
  ]);
});

const SHARED = { REDIS_URL: "rediss://me:secret@redis:6380/2", DATABASE_URL: "postgres://db/terok", TEROK_ADDRESS: "Terok.example/one" };

test("one of several servers has a Redis, a Postgres and an address of its own", () => {
  expect(settingsOf(SHARED).cluster).toEqual({ redis: "rediss://me:secret@redis:6380/2", address: "terok.example/one" });
  for (const address of ["localhost", "10.0.0.1:2567", "[::1]:80/two", "a-b.example/game_1"])
    expect(settingsOf({ ...SHARED, TEROK_ADDRESS: address }).cluster?.address).toBe(address);
});

test.each<[string, SettingName[], RegExp]>([
  ["a Redis without a Postgres", ["DATABASE_URL"], /^REDIS_URL .*set DATABASE_URL too\.$/],
  ["a Redis without an address", ["TEROK_ADDRESS"], /^REDIS_URL .*set TEROK_ADDRESS.*too\.$/],
  ["an address without a Redis", ["REDIS_URL", "DATABASE_URL"], /^TEROK_ADDRESS .*set REDIS_URL too\.$/],
])("%s is told in one sentence", (_, without, sentence) => {
  const env = Object.fromEntries(Object.entries(SHARED).filter(([name]) => !without.includes(name as SettingName)));
  expect(wrongIn(env)).toEqual([expect.stringMatching(sentence)]);
});

const BAD: readonly (readonly [SettingName, readonly string[]])[] = [
  ["HOST", ["http://x", "127.0.0.1:80", "[::1]", "*", "a b", "-x"]],
  ["PORT", ["abc", "-1", "65536", "1.5", "0x50", "1e3", "80 81"]],
  ["TEROK_DATA", ["postgres://x/y", "file:///tmp/x", "a\0b"]],
  ["DATABASE_URL", ["mysql://x/y", "terok.sqlite", "postgres:", "postgres://", "postgres://[x/y"]],
  ["REDIS_URL", ["localhost:6379", "http://x", "redis:", "redis://", "redis://[x"]],
  ["TEROK_ADDRESS", ["https://terok.example", "terok.example/", "terok.example/a/b", "x:70000", "a b", "x/ä", "[::1", "*"]],
  ["TEROK_PROXY", ["10", "-1", "1.5", "1e0", "yes", "true"]],
  ["TEROK_ORIGIN", ["terok.example", "https://terok.example/game", "https://a.example,", "ftp://a.example", "*", "null"]],
  ["TEROK_METRICS_TOKEN", ["short", "with a blank in the middle", "späterwirdallesbesser"]],
  ["TEROK_LAN", ["yes", "true", "2"]],
  ["TEROK_DRAIN", ["1", "now", "Finish"]],
  ["LOG_LEVEL", ["loud", "INFO", "7"]],
];

test.each(BAD)("what %s does not take is named in one sentence", (name, values) => {
  for (const value of values) {
    const others = name === "REDIS_URL" || name === "TEROK_ADDRESS" ? SHARED : {};
    const [sentence = "", ...more] = wrongIn({ ...others, [name]: value });
    expect(more).toEqual([]);
    expect(sentence).toMatch(new RegExp(`^${name} (takes|says) .{5,}\\.$`, "s"));
  }
});

test("there is a bad value of every setting above", () => {
  expect(BAD.map(([name]) => name).sort()).toEqual(SETTINGS.map(([name]) => name).sort());
});

test("several that are wrong are told at once, a password never, and a name that is mistyped too", () => {
  const wrong = wrongIn({ PORT: "x", DATABASE_URL: "mysql://me:secret@host/x", TEROK_METRICS_TOKEN: "secret", TEROK_PROXIES: "1" });
  expect(wrong.map((sentence) => sentence.split(" ")[0])).toEqual(["PORT", "DATABASE_URL", "TEROK_METRICS_TOKEN", "TEROK_PROXIES"]);
  expect(wrong.join()).not.toContain("secret");
});

test("whatever the environment, reading it throws nothing, and what is read is what the server can take", () => {
  const names = fc.constantFrom(...SETTINGS.map(([name]) => name));
  fc.assert(
    fc.property(fc.dictionary(names, fc.string()), (env) => {
      const read = readSettings(env);
      if ("settings" in read) expect(read.settings.port).toBeLessThanOrEqual(65_535);
      else expect(read.wrong.length).toBeGreaterThan(0);
    }),
  );
});
