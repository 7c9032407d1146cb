import type { IncomingMessage } from "node:http";
import { ACCOUNTS_BURST, API_BURST, ENTRIES_BURST, OPENINGS_BURST } from "@terok-nor/shared/wire/limits.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { log } from "../kit/log.ts";
import { type Serving, serve } from "../serve.ts";
import { addressBehind } from "./address.ts";

log.level = "silent";
const [JAKE, NOG] = ["203.0.113.7", "2001:db8::9"];
let serving: Serving | null = null;
/** The clock that refills what may be asked stands still, however long asking takes. */
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(async () => {
  await serving?.stop();
  serving = null;
  vi.useRealTimers();
});

async function start(proxies: number): Promise<void> {
  serving = await serve({ port: 0, host: "127.0.0.1", signOfLife: 0, proxies });
}

/** Asks so often at once, each time with this in X-Forwarded-For. @returns how often it was too often. */
async function refused(path: string, times: number, forwarded: (n: number) => string): Promise<number> {
  const answers = Array.from({ length: times }, async (_, n) => {
    const headers = { "Content-Type": "application/json", "X-Forwarded-For": forwarded(n) };
    const answer = await fetch(`http://127.0.0.1:${serving?.port}${path}`, { method: "POST", headers, body: "{}" });
    await answer.arrayBuffer();
    return answer.status === 429 ? 1 : 0;
  });
  return (await Promise.all(answers)).reduce<number>((sum, one) => sum + one, 0);
}

/** All that is limited by address, and how much of each it may ask at once. */
const LIMITED: readonly (readonly [what: string, path: string, burst: number])[] = [
  ["battles opened", "/matchmake/create/battle", OPENINGS_BURST],
  ["audiences entered", "/matchmake/joinOrCreate/watch", ENTRIES_BURST],
  ["accounts made", "/api/account", ACCOUNTS_BURST],
  ["requests of the interface", "/api/no-such-thing", API_BURST],
];

describe.each(LIMITED)("%s", (_what, path, burst) => {
  test("are counted by the socket's address where no proxy is, whatever a client forges", async () => {
    await start(0);
    expect(await refused(path, burst + 5, (n) => `203.0.113.${n}`)).toBe(5);
  });

  test("are counted behind a proxy for each address it forwards, and who forges more entries gains nothing", async () => {
    await start(1);
    expect(await refused(path, burst + 5, (n) => `198.51.100.${n}, ${JAKE}`)).toBe(5);
    expect(await refused(path, burst, () => NOG)).toBe(0);
  });
});

test.each([
  ["the same household, however it names itself", "2001:db8:1:2:a::9", "2001:0db8:1:2:ffff:1:2:3", true],
  ["another household", "2001:db8:1:2::9", "2001:db8:1:3::9", false],
  ["zeros left out", "2001:db8::9", "2001:db8:0:0:1:2:3:4", true],
  ["an IPv4 address, bare and in the clothes of IPv6", "203.0.113.7", "::ffff:203.0.113.7", true],
  ["the same in hexadecimal clothes", "203.0.113.7", "::ffff:cb00:7107", true],
  ["an IPv4 address and its neighbour", "::ffff:203.0.113.7", "::ffff:203.0.113.8", false],
])("of IPv6 the network counts: %s", (_what, one, other, same) => {
  const of = (remoteAddress: string) => addressBehind(0)({ headers: {}, socket: { remoteAddress } } as IncomingMessage);
  expect(of(one) === of(other)).toBe(same);
});

test("behind two proxies the second entry from the right counts", async () => {
  await start(2);
  const [, path, burst] = LIMITED[0] as (typeof LIMITED)[number];
  expect(await refused(path, burst + 5, (n) => `198.51.100.${n}, ${JAKE}, 10.0.0.${n}`)).toBe(5);
  expect(await refused(path, burst, () => `${NOG}, 10.0.0.1`)).toBe(0);
});

test("what is no address opens no account of its own", async () => {
  await start(1);
  const [, path, burst] = LIMITED[0] as (typeof LIMITED)[number];
  expect(await refused(path, burst + 5, (n) => `unknown-${n}`)).toBe(5);
});
