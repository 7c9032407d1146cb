import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { log } from "../kit/log.ts";
import { ENGINES, someEnd, someOpening, someOrders } from "../testing/archives.ts";
import type { Database } from "./database/open.ts";
import { type Archive, archiveIn, openArchive } from "./open-archive.ts";

const at = (tick: number): Entry => ({ tick, side: "terran", helm: [0.5, 1] });
const verdict = (side: Side, kept: number) =>
  ({ side, accused: "obrien", evidence: [], strength: 1, finding: "damning", kept, sentence: 0 }) as const;
const DAY_MS = 24 * 60 * 60 * 1000;
log.level = "silent";

describe.each(ENGINES)("on %s", (_, engine) => {
  let db: Database;
  let archive: Archive;
  let now = Date.parse("2026-01-01T12:00:00Z");

  beforeAll(async () => {
    db = await engine();
    archive = await archiveIn(db, () => now);
  }, 60_000);
  afterAll(() => archive.close(), 30_000);

  const newcomers = async () => {
    const [a, b] = await Promise.all([archive.accounts.create(null), archive.accounts.create(null)]);
    return [a.me.id, b.me.id] as const;
  };
  const fight = async (terran: string, alliance: string, winner: Side, wish = {}, entries = someOrders()) => {
    const opening = someOpening(terran, alliance);
    await archive.matches.begin(opening);
    archive.matches.keep(opening.id, { upTo: 1000, entries });
    return { id: opening.id, changes: await archive.matches.end(opening.id, someEnd(winner, wish)) };
  };

  test("a key says whose account it is, and nothing else does", async () => {
    const { key, me } = await archive.accounts.create("Ezri Tigan");
    expect(me).toMatchObject({ name: "Ezri Tigan", played: 0, won: 0, barred: 0, since: new Date(now).toISOString() });
    expect(await archive.accounts.byKey(key)).toMatchObject({ id: me.id, name: "Ezri Tigan" });
    const other = await (await openArchive(":memory:")).accounts.create(null);
    for (const wrong of ["", "x", `${key}x`, key.slice(0, -2), other.key, "a".repeat(100_000), "{}", "\u0000"]) {
      expect(await archive.accounts.byKey(wrong)).toBe(null);
    }
  });

  test("a new key takes the place of all others of its account", async () => {
    const { key, me } = await archive.accounts.create(null);
    const anew = await archive.accounts.newKey(me.id);
    expect(await archive.accounts.byKey(key)).toBe(null);
    expect(await archive.accounts.byKey(anew)).toMatchObject({ id: me.id });
    expect(await archive.accounts.renewed(key)).toBe(null);
    const last = await archive.accounts.newKey(me.id);
    expect(await archive.accounts.byKey(anew)).toBe(null);
    expect(await archive.accounts.byKey(last)).toMatchObject({ id: me.id });
  });

  test("a key that was long in use is replaced as its account is asked for, and is good for a while yet", async () => {
    const { key, me } = await archive.accounts.create(null);
    expect(await archive.accounts.renewed(key)).toBe(null);
    const before = now;
    now += 40 * 86_400_000;
    const renewed = await archive.accounts.renewed(key);
    for (const good of [key, renewed ?? ""]) expect(await archive.accounts.byKey(good)).toMatchObject({ id: me.id });
    now = before;
  });

  test("a key of the right signature is worth nothing without its account", async () => {
    const { key, me } = await archive.accounts.create(null);
    await db.deleteFrom("accounts").where("id", "=", me.id).execute();
    expect(await archive.accounts.byKey(key)).toBe(null);
  });

  test("a room between battles is kept as it stood last, until it is forgotten", async () => {
    const { seats, choices, terms } = someOpening(null, null);
    const room = { code: "ACDEFG", open: true, host: 1, seats: [null, seats[1] ?? null], choices, terms, over: null, series: null };
    archive.rooms.keep(room);
    archive.rooms.keep({ ...room, open: false });
    await archive.rooms.flush();
    expect(await archive.rooms.kept()).toEqual([{ ...room, open: false }]);
    archive.rooms.forget(room.code);
    await archive.rooms.flush();
    expect(await archive.rooms.kept()).toEqual([]);
  });

  test("a name is one player's, in whatever letters it is written, until they take another", async () => {
    const { me } = await archive.accounts.create("Lon");
    for (const alike of ["lon", "L o n", "Lоn", "Ｌｏｎ", "L.o.n", "𝐋on"]) {
      const second = await archive.accounts.create(alike);
      expect(second.me.name).not.toBe(alike);
      expect(await archive.accounts.rename(second.me.id, alike)).toBe("name-taken");
    }
    expect(await archive.accounts.rename(me.id, "L0N")).toBe(null);
    expect(await archive.accounts.rename(me.id, "Nog")).toBe(null);
    expect((await archive.accounts.create("Lon")).me.name).toBe("Lon");
    expect(await archive.accounts.rename(me.id, "Lon")).toBe("name-taken");
    expect((await archive.accounts.me(me.id))?.name).toBe("Nog");
  });

  test("of many who want a name at the same moment, one has it", async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => archive.accounts.create("Morn")));
    expect(all.filter(({ me }) => me.name === "Morn").length).toBe(1);
    const renamed = await Promise.all(all.map(({ me }) => archive.accounts.rename(me.id, "Quark")));
    expect(renamed.filter((refusal) => refusal === null).length).toBe(1);
  });

  test("a rated battle moves both, once, however often and at once its end is told", async () => {
    const [a, b] = await newcomers();
    const opening = someOpening(a, b);
    await archive.matches.begin(opening);
    archive.matches.keep(opening.id, { upTo: 1000, entries: someOrders() });
    const told = await Promise.all([1, 2, 3].map(() => archive.matches.end(opening.id, someEnd("terran"))));
    expect(told[1]).toEqual(told[0]);
    expect(await archive.matches.end(opening.id, someEnd("alliance", { decision: "left", by: "terran" }))).toEqual(told[0]);
    const [winner, loser] = [await archive.accounts.me(a), await archive.accounts.me(b)];
    expect(told[0]?.terran).toMatchObject({ before: 1500, after: winner?.ratings.terran.rating });
    expect(told[0]?.alliance?.after).toBeLessThan(1500);
    expect(winner).toMatchObject({ played: 1, won: 1, ratings: { terran: { games: 1 }, alliance: { games: 0, rating: 1500 } } });
    expect(loser).toMatchObject({ played: 1, won: 0, barred: 0, ratings: { terran: { games: 0 }, alliance: { games: 1 } } });
  });

  test("what is not rated moves nobody: casual battles, guests, oneself, called off", async () => {
    const [a, b] = await newcomers();
    const openings = [someOpening(a, b, { terms: CASUAL }), someOpening(a, null), someOpening(a, a), someOpening(a, "no-such-one")];
    for (const opening of openings) {
      await archive.matches.begin(opening);
      archive.matches.keep(opening.id, { upTo: 1000, entries: someOrders() });
      expect(await archive.matches.end(opening.id, someEnd("terran"))).toEqual({ terran: null, alliance: null, counted: null });
    }
    expect((await fight(a, b, "terran", { result: null, decision: "called-off", by: "terran" })).changes).toEqual({
      terran: null,
      alliance: null,
      counted: null,
    });
    expect((await archive.accounts.me(a))?.ratings.terran.games).toBe(0);
  });

  test("five resignations within seconds lift nobody, and who gives them up so waits for the next quick match", async () => {
    const [a, b] = await newcomers();
    for (let i = 0; i < 5; i++) {
      const { changes } = await fight(a, b, "terran", { decision: "resigned", by: "alliance", ticks: 1 }, []);
      expect(changes).toEqual({ terran: null, alliance: null, counted: { share: 0, why: "short", nth: 1 } });
    }
    const [winner, loser] = [await archive.accounts.me(a), await archive.accounts.me(b)];
    expect(winner?.ratings.terran).toMatchObject({ rating: 1500, games: 0 });
    expect(loser?.ratings.alliance).toMatchObject({ rating: 1500, games: 0 });
    expect(loser?.barred).toBeGreaterThan(0);
  });

  test("a battle in which one of the two gave hardly an order was not fought", async () => {
    const [a, b] = await newcomers();
    const idle = someOrders().filter(({ side, tick }) => side === "terran" || tick < 400);
    expect((await fight(a, b, "terran", {}, idle)).changes).toMatchObject({ terran: null, counted: { why: "unfought" } });
    const resigned = [400, 900].map((tick): Entry => ({ tick, side: "alliance", order: { kind: "resign" } }));
    expect((await fight(a, b, "terran", {}, [...idle, ...resigned])).changes.counted?.why).toBe("unfought");
    expect((await fight(a, b, "terran")).changes).toMatchObject({ counted: { share: 1, why: null } });
  });

  test("battles of the same two count less and less, whoever has which side, until a day has passed", async () => {
    const [a, b] = await newcomers();
    const shares: (number | undefined)[] = [];
    const gains: number[] = [];
    for (let i = 0; i < 5; i++) {
      const { changes } = i === 1 ? await fight(b, a, "alliance") : await fight(a, b, "terran");
      shares.push(changes.counted?.share);
      if (changes.terran && i !== 1) gains.push(changes.terran.after - changes.terran.before);
    }
    expect(shares).toEqual([1, 0.5, 0.25, 0.125, 0]);
    expect(gains).toEqual([...gains].sort((x, y) => y - x));
    expect((await archive.accounts.me(a))?.ratings.terran).toMatchObject({ games: 3 });
    const [stranger] = await newcomers();
    expect((await fight(a, stranger, "terran")).changes.counted?.share).toBe(1);
    now += 24 * 60 * 60 * 1000 + 1;
    expect((await fight(a, b, "terran")).changes.counted).toEqual({ share: 1, why: null, nth: 1 });
  });

  test("the court gives back its share of what was lost, once", async () => {
    const [a, b] = await newcomers();
    const { id, changes } = await fight(a, b, "terran");
    const lost = 1500 - (changes.alliance?.after ?? 0);
    const judged = await archive.matches.judge(id, verdict("alliance", 0.4));
    expect(judged?.before).toBe(1500);
    expect(Math.abs(1500 - (judged?.after ?? 0) - 0.6 * lost)).toBeLessThanOrEqual(1);
    expect(await archive.matches.judge(id, verdict("alliance", 0.4))).toEqual(judged);
    expect((await archive.accounts.me(b))?.ratings.alliance.rating).toBe(judged?.after);
    expect((await archive.library.page(id))?.participants[1]?.change).toBe((judged?.after ?? 0) - 1500);
    expect((await archive.accounts.me(a))?.ratings.terran.rating).toBe(changes.terran?.after);
  });

  test("no court gives a winner anything, or judges what has not ended", async () => {
    const [a, b] = await newcomers();
    const { id, changes } = await fight(a, b, "terran");
    expect((await archive.matches.judge(id, verdict("terran", 0.4)))?.after).toBe(changes.terran?.after);
    const opening = someOpening(a, b);
    await archive.matches.begin(opening);
    expect(await archive.matches.judge(opening.id, verdict("alliance", 0.4))).toBe(null);
    expect(await archive.matches.judge("no-such-match", verdict("alliance", 0.4))).toBe(null);
  });

  test("whoever leaves three battles in a day waits five minutes for the next quick match", async () => {
    const [a, b] = await newcomers();
    for (let i = 0; i < 3; i++) await fight(a, b, "alliance", { decision: "left", by: "terran" });
    expect((await archive.accounts.byId(a))?.barred).toBe(300);
    expect((await archive.accounts.byId(b))?.barred).toBe(0);
    now += 301_000;
    expect((await archive.accounts.byId(a))?.barred).toBe(0);
  });

  test("whoever goes out of three rated matches before their battles waits as long", async () => {
    const [a] = await newcomers();
    for (let i = 0; i < 3; i++) await archive.accounts.dodged(a);
    expect((await archive.accounts.byId(a))?.barred).toBe(300);
  });

  test("the leaderboard holds who has fought enough, the surest first", async () => {
    const players = await Promise.all(["Alpha", "Beta", "Gamma"].map((name) => archive.accounts.create(`Leader ${name}`)));
    const [best, worst, rare] = players.map(({ me }) => me.id) as [string, string, string];
    for (let i = 0; i < 5; i++) {
      now += DAY_MS;
      await fight(best, worst, "terran");
      if (i > 0) await fight(rare, worst, "terran");
    }
    const ids = (await archive.accounts.leaders("terran")).map(({ id }) => id);
    expect(ids).toContain(best);
    expect(ids).not.toContain(rare);
    const fleet = (await archive.accounts.leaders("alliance")).map(({ id }) => id);
    expect(fleet).toContain(worst);
    const bounds = (await archive.accounts.leaders("terran")).map(({ ratings: { terran } }) => terran.rating - terran.uncertainty);
    expect(bounds).toEqual([...bounds].sort((x, y) => y - x));
  });

  test("everything kept of a running battle is there again after the server, and in one piece after the end", async () => {
    const opening = someOpening(null, null);
    const begun = archive.matches.begin(opening);
    archive.matches.keep(opening.id, { upTo: 4, entries: [at(1), at(4)] });
    await begun;
    await archive.matches.flush();
    archive.matches.keep(opening.id, { upTo: 9, entries: [] });
    await archive.matches.flush();
    archive.matches.keep(opening.id, { upTo: 12, entries: [at(11)] });
    archive.matches.keyframe(opening.id, { tick: 10, hash: 0xffffffff, bytes: new Uint8Array([0, 255, 7]) });
    await archive.matches.flush();
    const again = await archiveIn(db);
    const found = (await again.matches.unfinished()).find((each) => each.opening.id === opening.id);
    expect(found).toEqual({ opening, entries: [at(1), at(4), at(11)], upTo: 12 });
    // The other server takes the battle over.
    again.matches.keep(opening.id, { upTo: 20, entries: [at(15)] });
    await again.matches.end(opening.id, someEnd("terran"));
    expect((await again.matches.unfinished()).map((each) => each.opening.id)).not.toContain(opening.id);
    const replay = await again.library.replay(opening.id);
    expect(replay).toMatchObject({ match: opening.id, setup: opening.setup, ticks: 2400, hash: 0xfedcba98, rated: true });
    expect(replay?.entries).toEqual([at(1), at(4), at(11), at(15)]);
    expect(replay?.keyframes).toEqual([{ tick: 10, hash: 0xffffffff, bytes: new Uint8Array([0, 255, 7]) }]);
    expect(replay?.tables.values).toHaveProperty("classes.galor");
    expect(await db.selectFrom("pieces").select("seq").where("match", "=", opening.id).execute()).toEqual([]);
  });

  test("of a battle that still runs the library knows nothing", async () => {
    const opening = someOpening(null, null);
    await archive.matches.begin(opening);
    archive.matches.keep(opening.id, { upTo: 4, entries: [at(1)] });
    await archive.matches.flush();
    expect(await archive.library.page(opening.id)).toBe(null);
    expect(await archive.library.replay(opening.id)).toBe(null);
    const everything = { player: null, text: opening.id, mode: null, rated: null, before: null, limit: 50 };
    expect(await archive.library.search(everything)).toEqual([]);
  });

  test("battles are found by who fought them, by parts of names as they are written, and by their time", async () => {
    const [a, b] = await newcomers();
    const seats = (name: string) => someOpening(a, b).seats.map((seat) => ({ ...seat, name: seat.side === "terran" ? name : "Лурса" }));
    const ids: string[] = [];
    for (const name of ["100% Tain", "100x Tain", "a_b"]) {
      now += 1000;
      const opening = someOpening(a, b, { seats: seats(name) });
      ids.push(opening.id);
      await archive.matches.begin(opening);
      archive.matches.keep(opening.id, { upTo: 1000, entries: someOrders() });
      await archive.matches.end(opening.id, someEnd("terran"));
    }
    const find = async (wish: object) =>
      (await archive.library.search({ player: a, text: null, mode: null, rated: null, before: null, limit: 50, ...wish })).map(
        ({ id }) => id,
      );
    expect(await find({})).toEqual([...ids].reverse());
    expect(await find({ text: "100%" })).toEqual([ids[0]]);
    expect(await find({ text: "A_B" })).toEqual([ids[2]]);
    expect(await find({ text: "a_" })).toEqual([ids[2]]);
    expect(await find({ text: "\\" })).toEqual([]);
    for (const text of ['"', '"""', "a OR b", "*", "NEAR(", "%%%", "___", "'); drop table matches; --"])
      expect(await find({ text })).toEqual([]);
    expect(await find({ text: "лУРСА" })).toHaveLength(3);
    expect(await find({ before: now })).toEqual([ids[1], ids[0]]);
    expect(await find({ limit: 1 })).toEqual([ids[2]]);
    expect(await find({ rated: false })).toEqual([]);
    expect(await find({ mode: "full" })).toEqual([...ids].reverse().slice(0, someOpening(a, b).setup.mode === "full" ? 3 : 0));
    expect((await archive.library.history(a)).map(({ side }) => side)).toEqual(["terran", "terran", "terran"]);
  });

  test("battles of a series know of each other", async () => {
    const first = someOpening(null, null);
    const second = someOpening(null, null, { series: first.id });
    for (const opening of [first, second]) {
      now += 1000;
      await archive.matches.begin(opening);
      await archive.matches.end(opening.id, someEnd("alliance"));
    }
    expect((await archive.library.page(second.id))?.series).toEqual([first.id, second.id]);
    expect((await archive.library.page(first.id))?.result?.winner).toBe("alliance");
  });

  test("a database that fails for a while loses nothing, and no battle waits for it", async () => {
    const opening = someOpening(null, null);
    await archive.matches.begin(opening);
    const failing = vi.spyOn(db, "transaction").mockImplementation(() => {
      throw new Error("disk full");
    });
    archive.matches.keep(opening.id, { upTo: 4, entries: [at(1)] });
    let over = false;
    const ended = archive.matches.end(opening.id, someEnd("terran")).finally(() => {
      over = true;
    });
    await vi.waitFor(() => expect(failing.mock.calls.length).toBeGreaterThan(1), { timeout: 10_000 });
    expect(over).toBe(false);
    failing.mockRestore();
    await ended;
    expect((await archive.library.replay(opening.id))?.entries).toEqual([at(1)]);
  }, 30_000);

  test("what was written, though the line to the database broke before that was heard, is written once", async () => {
    const opening = someOpening(null, null);
    await archive.matches.begin(opening);
    const real = db.transaction.bind(db);
    const unheard = () => {
      const transaction = real();
      return Object.assign(Object.create(transaction) as typeof transaction, {
        execute: async (work: Parameters<typeof transaction.execute>[0]) => {
          await transaction.execute(work);
          throw new Error("the line broke");
        },
      });
    };
    const broken = vi.spyOn(db, "transaction").mockImplementationOnce(unheard);
    archive.matches.keep(opening.id, { upTo: 4, entries: [at(1), at(3)] });
    await vi.waitFor(() => expect(broken).toHaveBeenCalled(), { timeout: 5000 });
    archive.matches.keep(opening.id, { upTo: 9, entries: [at(7)] });
    await archive.matches.flush();
    broken.mockImplementationOnce(unheard);
    await archive.matches.end(opening.id, someEnd("terran"));
    broken.mockRestore();
    expect((await archive.library.replay(opening.id))?.entries).toEqual([at(1), at(3), at(7)]);
  }, 20_000);

  test("a battle that a server without memory for series wrote can be taken up: alone, unless it is the first of its series", async () => {
    const found: object[] = [];
    for (const series of [null, "FIRST"]) {
      const opening = someOpening(null, null, { terms: { ...CASUAL, series: "two" } });
      await archive.matches.begin(opening);
      const { earlier: _, chosen: __, ...old } = { ...opening, series: series ?? opening.id };
      await db
        .updateTable("matches")
        .set({ opening: JSON.stringify(old) })
        .where("id", "=", opening.id)
        .execute();
      found.push(...(await (await archiveIn(db)).matches.unfinished()).map((each) => each.opening).filter(({ id }) => id === opening.id));
    }
    const { choices: chosen } = someOpening(null, null);
    expect(found).toMatchObject([
      { earlier: [], chosen, terms: { series: "two" } },
      { earlier: [], chosen, terms: { series: "one" } },
    ]);
  });

  test("no battle of a series is entered before the end of the one before it is", async () => {
    const first = someOpening(null, null);
    const earlier = [{ match: first.id, terranSeat: 0, winner: "terran", margin: 40 }] as const;
    const second = someOpening(null, null, { series: first.id, earlier });
    await archive.matches.begin(first);
    const failing = vi.spyOn(db, "transaction").mockImplementationOnce(() => {
      throw new Error("disk full");
    });
    const ended = archive.matches.end(first.id, someEnd("terran"));
    await archive.matches.begin(second);
    failing.mockRestore();
    expect((await archive.library.page(first.id))?.winner).toBe("terran");
    await ended;
  });

  test("one battle that cannot be written keeps no other from it", async () => {
    const [sound, broken] = [someOpening(null, null), someOpening(null, null)];
    await Promise.all([archive.matches.begin(sound), archive.matches.begin(broken)]);
    const unreadable = {
      ...at(1),
      toJSON: () => {
        throw new Error("cannot be written");
      },
    };
    archive.matches.keep(broken.id, { upTo: 4, entries: [unreadable] });
    archive.matches.keep(sound.id, { upTo: 4, entries: [at(1)] });
    await vi.waitFor(async () => {
      const found = (await (await archiveIn(db)).matches.unfinished()).find((each) => each.opening.id === sound.id);
      expect(found?.entries).toEqual([at(1)]);
    }, 10_000);
  }, 20_000);
});

describe("a file", () => {
  let folder: string;
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("holds all that was flushed when the server is killed, for whoever opens it next", async () => {
    folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
    const file = join(folder, "deep", "archive.sqlite");
    const killed = await openArchive(file);
    const { key } = await killed.accounts.create("Dukat");
    const opening = someOpening(null, null);
    await killed.matches.begin(opening);
    killed.matches.keep(opening.id, { upTo: 7, entries: [at(3)] });
    await vi.waitFor(async () => expect(await killedKnows(file, opening.id)).toBe(7), { timeout: 5000 });
    const next = await openArchive(file);
    expect(await next.matches.unfinished()).toEqual([{ opening, entries: [at(3)], upTo: 7 }]);
    expect((await next.accounts.byKey(key))?.name).toBe("Dukat");
    await next.close();
    await killed.close();
    expect(existsSync(file)).toBe(true);
  });
});

/** What another connection sees of a battle's progress. */
async function killedKnows(file: string, match: string): Promise<number> {
  const other = await openArchive(file);
  const found = (await other.matches.unfinished()).find((each) => each.opening.id === match);
  await other.close();
  return found?.upTo ?? -1;
}
