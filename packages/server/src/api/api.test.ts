import { openReplay } from "@terok-nor/shared/replay/pack.ts";
import { ACCOUNTS_BURST, API_BODY, API_BURST, LIBRARY_BURST, RENAMES_BURST } from "@terok-nor/shared/wire/limits.ts";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Archive, openArchive } from "../archive/open-archive.ts";
import { anyText } from "../testing/any-text.ts";
import { someEnd, someOpening, someOrders } from "../testing/archives.ts";
import { at, type ServedApi, serveApi } from "../testing/served-api.ts";

let served: ServedApi;
let archive: Archive;
beforeEach(async () => {
  archive = await openArchive(":memory:");
  served = await serveApi(archive);
});
afterEach(() => served.close());

const newcomer = async (name?: string) => (await served.ask("POST", "/api/account", { body: { name } })).body;

test("whoever comes without a form has an account, a name and a key that says who they are", async () => {
  const { key, me } = await newcomer();
  expect(me).toMatchObject({ played: 0, barred: 0, ratings: { terran: { rating: 1500, games: 0 } } });
  expect(me.id).toMatch(/^[A-Z0-9]{10}$/);
  expect(me.name).toMatch(/^\w+ \w+ \d+$/);
  expect(await served.ask("GET", "/api/me", { key })).toEqual({ status: 200, body: me });
  expect((await served.ask("GET", `/api/players/${me.id}`)).body.profile.name).toBe(me.name);
});

test("an empty body, or none, will do for an account", async () => {
  for (const raw of [undefined, "", "{}", "null"]) expect((await served.ask("POST", "/api/account", { raw })).status).toBe(200);
});

test("the name asked for is given where it may be", async () => {
  expect((await newcomer("Jake")).me.name).toBe("Jake");
  for (const name of ["Jаke", "Admin", "<b>", "", "x".repeat(300)]) expect((await newcomer(name)).me.name).not.toBe(name);
});

test.each([
  [undefined, "no-account"],
  ["nonsense", "bad-key"],
  ["eyJhbGciOiJub25lIn0.eyJzdWIiOiJBIn0.", "bad-key"],
])("with the key %j everything that needs an account is refused", async (key, code) => {
  for (const [method, path] of [
    ["GET", "/api/me"],
    ["POST", "/api/me/name"],
    ["POST", "/api/me/key"],
    ["GET", "/api/me/data"],
    ["GET", "/api/me/blocks"],
    ["POST", "/api/me/delete"],
  ] as const) {
    const body = method === "POST" ? { name: "Odo" } : undefined;
    expect(await served.ask(method, path, { key, body })).toEqual({ status: 401, body: { code, text: expect.any(String) } });
  }
});

test("a player may have a new key, after which the old one is nobody's", async () => {
  const { key, me } = await newcomer("Brunt");
  const { body } = await served.ask("POST", "/api/me/key", { key, body: {} });
  expect(body.me.id).toBe(me.id);
  expect(await served.ask("GET", "/api/me", { key: body.key })).toEqual({ status: 200, body: me });
  expect((await served.ask("GET", "/api/me", { key })).body.code).toBe("bad-key");
});

test("a player may take another name, within reason, and not too often", async () => {
  const [{ key }, other] = [await newcomer(), await newcomer("Leeta")];
  const name = (wish: unknown) => served.ask("POST", "/api/me/name", { key, body: { name: wish } });
  expect((await name("Keiko")).body.name).toBe("Keiko");
  expect((await served.ask("GET", "/api/me", { key })).body.name).toBe("Keiko");
  expect(await name("Lееta")).toEqual({ status: 409, body: { code: "name-taken", text: expect.any(String) } });
  expect((await name("moderator")).body.code).toBe("name-kept");
  expect((await name("Mаrtok")).body.code).toBe("name-kept");
  expect((await name("a\u202eb")).body.code).toBe("name-unseen");
  expect((await name(7)).body.code).toBe("bad-request");
  for (let i = 4; i < RENAMES_BURST; i++) await name(`Keiko ${i}`);
  expect((await name("Molly")).body.code).toBe("too-fast");
  expect((await served.ask("POST", "/api/me/name", { key: other.key, body: { name: "Molly" } })).status).toBe(200);
});

test("a player blocks another, who is told nothing of it, and can have and delete all that is kept about them", async () => {
  const [ishka, nilva] = [await newcomer("Ishka"), await newcomer("Nilva")];
  const as = (key: string) => (method: string, path: string, body?: object) => served.ask(method, path, { key, body });
  const [own, other] = [as(ishka.key), as(nilva.key)];
  expect((await own("POST", "/api/me/blocks", { player: nilva.me.id, block: true })).body.blocked).toEqual([nilva.me.id]);
  expect((await own("GET", "/api/me/blocks")).body).toMatchObject([{ player: nilva.me.id, name: "Nilva" }]);
  for (const path of ["/api/me", "/api/me/blocks", "/api/me/data", `/api/players/${nilva.me.id}`])
    expect(JSON.stringify((await other("GET", path)).body)).not.toContain(ishka.me.id);
  expect((await own("GET", "/api/me/data")).body).toMatchObject({ account: { name: "Ishka" }, blocked: [{ player: nilva.me.id }] });
  expect((await own("POST", "/api/me/blocks", { player: nilva.me.id, block: false })).body.blocked).toEqual([]);
  expect((await own("POST", "/api/me/blocks", { player: ishka.me.id, block: true })).body.code).toBe("bad-request");
  expect((await own("POST", "/api/me/blocks", { player: "NOBODY", block: true })).status).toBe(404);
  expect((await own("POST", "/api/me/blocks", { player: nilva.me.id })).body.code).toBe("bad-request");
  expect((await own("POST", "/api/me/delete", { name: "Nilva" })).body.code).toBe("name-other");
  expect((await own("POST", "/api/me/delete", { name: "Ishka" })).status).toBe(200);
  expect((await own("GET", "/api/me")).body.code).toBe("bad-key");
  expect((await served.ask("GET", `/api/players/${ishka.me.id}`)).status).toBe(404);
});

test("a player is reported by a battle they fought or by their page, with an account, and no more often than can be read", async () => {
  const [{ key }, gint] = [await newcomer("Brunt"), await newcomer("Gint")];
  const opening = someOpening(gint.me.id, null);
  await archive.matches.begin(opening);
  await archive.matches.end(opening.id, someEnd("terran"));
  const about = { player: gint.me.id, match: opening.id as string | null, reason: "cheating", words: "" };
  const send = (wish: object, by: string | undefined = key) => served.ask("POST", "/api/reports", { key: by, body: { ...about, ...wish } });
  expect((await send({})).status).toBe(200);
  expect((await send({ match: null, reason: "name" })).status).toBe(200);
  for (const wish of [{ reason: "boring" }, { words: 7 }, { lines: ["forged"] }]) expect((await send(wish)).body.code).toBe("bad-request");
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.advanceTimersByTime(3600_000);
  expect((await send({ match: "NOSUCH" })).body.code).toBe("no-such-match");
  expect((await send({ player: "NOBODY" })).body.code).toBe("no-such-player");
  expect((await served.ask("POST", "/api/reports", { body: about })).body.code).toBe("no-account");
  await archive.reports.flush();
  const { reportsMade } = (await served.ask("GET", "/api/me/data", { key })).body;
  expect(reportsMade).toMatchObject([
    { about: gint.me.id, match: opening.id, reason: "cheating" },
    { match: null, reason: "name" },
  ]);
  for (let left = 3; left > 0; left--) await send({ words: `${left}` });
  expect(await send({ words: "more" })).toMatchObject({ status: 429 });
});

describe("a battle", () => {
  test("that has ended is on the lists, on the pages of both, and can be had as a file", async () => {
    const [terran, alliance] = [(await newcomer("Kasidy")).me.id, (await newcomer("Gowron")).me.id];
    const opening = someOpening(terran, alliance);
    await archive.matches.begin(opening);
    const entries = [at(3), ...someOrders()];
    archive.matches.keep(opening.id, { upTo: 1000, entries });
    await archive.matches.end(opening.id, someEnd("terran"));
    const { body: found } = await served.ask("GET", `/api/matches?player=${terran}&rated=true&mode=${opening.setup.mode}&limit=5`);
    expect(found).toMatchObject([{ id: opening.id, winner: "terran", rated: true, length: 120 }]);
    expect(found[0].participants[0]).toMatchObject({ player: terran, rating: 1500 });
    expect((await served.ask("GET", `/api/matches?text=${opening.id.toLowerCase()}`)).body).toHaveLength(1);
    expect((await served.ask("GET", `/api/matches?rated=false`)).body).toEqual([]);
    expect((await served.ask("GET", `/api/matches/${opening.id}`)).body.result.winner).toBe("terran");
    const page = (await served.ask("GET", `/api/players/${alliance}`)).body;
    expect(page).toMatchObject({ profile: { played: 1, won: 0 }, history: [{ side: "alliance" }], matches: [{ id: opening.id }] });
    const replay = await fetch(`${served.url}/api/matches/${opening.id}/replay`);
    expect(replay.headers.get("content-type")).toBe("application/octet-stream");
    expect(openReplay(new Uint8Array(await replay.arrayBuffer()))).toMatchObject({ file: { match: opening.id, entries } });
    expect((await served.ask("GET", "/api/leaderboard/terran")).body).toEqual([]);
  });

  test("that runs is on no list, has no page and no file, and its seeds are told nowhere", async () => {
    const { id } = (await newcomer("Nerys")).me;
    const opening = someOpening(id, null);
    const secret = someOpening(null, null, { setup: { ...opening.setup, chance: 3735928559 } });
    await Promise.all([archive.matches.begin(opening), archive.matches.begin(secret)]);
    await archive.matches.flush();
    for (const path of ["", "/replay"]) {
      expect(await served.ask("GET", `/api/matches/${secret.id}${path}`)).toEqual({
        status: 404,
        body: { code: "no-such-match", text: expect.any(String) },
      });
    }
    expect((await served.ask("GET", "/api/matches")).body).toEqual([]);
    expect((await served.ask("GET", `/api/players/${id}`)).body.matches).toEqual([]);
  });
});

describe("what is asked in ill will or by mistake", () => {
  const refusal = { code: expect.any(String), text: expect.any(String) };

  test.each([
    ["GET", "/api/nothing", 404],
    ["GET", "/api/", 404],
    ["GET", "/api//me", 404],
    ["GET", "/api/leaderboard/__proto__", 404],
    ["GET", "/api/players/%00", 404],
    ["GET", "/api/players/%zz", 404],
    ["GET", "/api/players/nobody", 404],
    ["GET", "/api/players/' or 1=1 --", 404],
    ["GET", `/api/players/${"x".repeat(5000)}`, 404],
    ["GET", "/api/matches/constructor/replay", 404],
    ["GET", "/api/matches?limit=51", 400],
    ["GET", "/api/matches?limit=0", 400],
    ["GET", "/api/matches?limit=1e9", 400],
    ["GET", "/api/matches?limit=1&limit=2", 400],
    ["GET", "/api/matches?before=yesterday", 400],
    ["GET", "/api/matches?mode=toString", 400],
    ["GET", "/api/matches?text=%00", 400],
    ["GET", `/api/matches?text=${"x".repeat(65)}`, 400],
    ["GET", "/api/account", 404],
    ["DELETE", "/api/me", 405],
    ["PUT", "/api/me/name", 405],
    ["POST", "/api/matches", 404],
  ])("%s %s is refused in words, with %i", async (method, path, status) => {
    expect(await served.ask(method, path, {})).toEqual({ status, body: refusal });
  });

  test("a search with signs that mean something to a database finds what is written so, and nothing else", async () => {
    for (const text of ["%", "_", "\\", "'", '"', "%' or '1'='1"]) {
      expect(await served.ask("GET", `/api/matches?text=${encodeURIComponent(text)}`)).toEqual({ status: 200, body: [] });
    }
  });

  test("a body too long is read no further, and one that is no JSON not at all", async () => {
    for (const length of [API_BODY, 1_000_000]) {
      const raw = JSON.stringify({ name: "x".repeat(length) });
      expect(await served.ask("POST", "/api/account", { raw })).toEqual({ status: 413, body: refusal });
    }
    for (const raw of ["{", '{"name":', "name=Quark", "\u0000", "[1,2"]) {
      expect(await served.ask("POST", "/api/account", { raw })).toEqual({ status: 400, body: refusal });
    }
    expect((await served.ask("POST", "/api/account", { raw: "name=Quark", type: "application/x-www-form-urlencoded" })).status).toBe(415);
    expect((await served.ask("POST", "/api/account", { raw: "{}", type: "text/plain" })).status).toBe(415);
  });

  test("no body whatever is a fault of the server's, and none changes what objects are", async () => {
    const { key } = await newcomer();
    const bodies = [
      '{"__proto__":{"admin":true}}',
      '{"constructor":{"prototype":{"admin":true}}}',
      '{"name":{"toString":"x"}}',
      '{"name":[]}',
      "[]",
      "0",
    ];
    const hostile = fc.oneof(fc.constantFrom(...bodies), fc.json(), fc.string());
    await fc.assert(
      fc.asyncProperty(hostile, async (raw) => {
        const fresh = await serveApi(archive);
        for (const path of ["/api/me/name", "/api/account"]) {
          const { status, body } = await fresh.ask("POST", path, { raw, key });
          expect(status).toBeLessThan(500);
          if (status !== 200) expect(body).toEqual(refusal);
        }
        await fresh.close();
      }),
      { numRuns: 60 },
    );
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect((await served.ask("GET", "/api/me", { key })).status).toBe(200);
  }, 30_000);

  test("any name is either taken as it will be shown or refused", async () => {
    const { me } = await newcomer();
    await fc.assert(
      fc.asyncProperty(anyText, async (name) => {
        const refused = await archive.accounts.rename(me.id, name);
        if (refused === null) expect((await archive.accounts.me(me.id))?.name).toBe(name.normalize("NFC").trim().replace(/ +/g, " "));
      }),
    );
  }, 30_000);
});

test("one address makes only so many accounts, searches only so much, and asks only so much", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const refused = { status: 429, body: { code: "too-fast" } };
  for (let i = 0; i < ACCOUNTS_BURST; i++) expect((await served.ask("POST", "/api/account", {})).status).toBe(200);
  expect(await served.ask("POST", "/api/account", {})).toMatchObject(refused);
  for (let i = 0; i < LIBRARY_BURST; i++) expect((await served.ask("GET", "/api/matches")).status).toBe(200);
  for (const path of ["/api/matches", "/api/matches/AAAAAAAAAA/replay"]) expect(await served.ask("GET", path)).toMatchObject(refused);
  const asked = ACCOUNTS_BURST + 1 + LIBRARY_BURST + 2;
  const answers = await Promise.all(Array.from({ length: API_BURST }, () => served.ask("GET", "/api/meeting")));
  expect(answers.filter(({ status }) => status === 200).length).toBe(API_BURST - asked);
  expect(answers.filter(({ body }) => body.code === "too-fast").length).toBe(asked);
  vi.advanceTimersByTime(1000);
  expect((await served.ask("GET", "/api/matches")).status).toBe(200);
}, 30_000);
