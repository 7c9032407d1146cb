import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { CLOSED_KEPT_DAYS, DEEDS_KEPT_DAYS, NAME_GIVEN_DAYS, NAME_KEPT_DAYS, OPEN_KEPT_DAYS } from "@terok-nor/shared/wire/kept-for.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { COMMANDS } from "../admin/commands.ts";
import { log } from "../kit/log.ts";
import { ENGINES, someEnd, someOpening, someOrders } from "../testing/archives.ts";
import type { KeptRoom } from "./archive.ts";
import type { Database } from "./database/open.ts";
import { depart } from "./departure.ts";
import { type Archive, archiveIn } from "./open-archive.ts";
import type { NewReport, Party } from "./reports.ts";
import { tidy } from "./tidy.ts";

const DAY_MS = 24 * 3600 * 1000;
const at = (tick: number): Entry => ({ tick, side: "terran", helm: [0.5, 1] });
log.level = "silent";

/** Every table there is. */
const TABLES = [
  ...["settings", "accounts", "ratings", "matches", "tables", "pieces", "progress", "rooms", "keyframes", "rating_changes", "marks"],
  ...["dodges", "verifications", "verdicts", "reports", "blocks", "restraints", "deeds", "departed", "servers"],
];

describe.each(ENGINES)("on %s", (engineName, engine) => {
  let db: Database;
  let archive: Archive;
  let now = Date.parse("2026-01-01T12:00:00Z");

  beforeAll(async () => {
    db = await engine();
    archive = await archiveIn(db, () => now);
  }, 60_000);
  beforeEach(() => {
    now += 400 * DAY_MS;
  });
  afterAll(() => archive.close(), 30_000);

  const account = async (name: string) => (await archive.accounts.create(name)).me;
  const player = (id: string): Party => ({ account: id, guest: null });
  const guest = (name: string): Party => ({ account: null, guest: name });
  const report = (by: string, about: Party, wish: Partial<NewReport> = {}): NewReport => ({
    ...{ by: player(by), seat: by, about, place: "battle", match: null, reason: "insult", words: "", lines: [] },
    ...wish,
  });
  const admin = (name: string, ...args: string[]) => {
    const command = COMMANDS.find((each) => each.name === name);
    if (command === undefined) throw new Error(`no command ${name}`);
    return command.run(db, args, now);
  };
  const dump = async () => {
    const rows = await Promise.all(TABLES.map((table) => sql`select * from ${sql.table(table)}`.execute(db)));
    const words = engineName === "SQLite" ? await sql`select match, words from match_words`.execute(db) : { rows: [] };
    const text = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value);
    return JSON.stringify(
      [...rows, words].map((table) => table.rows),
      (_, value) => text(value),
    );
  };

  test("the dump below is of all tables there are", async () => {
    const found = await db.introspection.getTables();
    const own = found.map(({ name }) => name).filter((name) => !/^(kysely_|match_words|sqlite_)/.test(name));
    expect(own.sort()).toEqual([...TABLES].sort());
  });

  test("a report is kept with its lines; the same again is the same one, and another reason is another", async () => {
    const [brunt, rom] = [await account("Brunt"), await account("Krax")];
    const lines = [{ ...player(rom.id), at: now, kind: "line", text: "You lobeless idiot" } as const];
    expect(archive.reports.take(report(brunt.id, player(rom.id), { words: "  He \n shouts ", lines }), null)).toBe(null);
    expect(archive.reports.take(report(brunt.id, player(rom.id), { words: "again" }), null)).toBe(null);
    expect(archive.reports.take(report(brunt.id, player(rom.id), { reason: "spam" }), null)).toBe(null);
    await archive.reports.flush();
    const rows = await db.selectFrom("reports").selectAll().where("by_account", "=", brunt.id).orderBy("reason").execute();
    expect(rows).toMatchObject([{ reason: "insult", words: "He shouts", about_account: rom.id, closed: null }, { reason: "spam" }]);
    expect(JSON.parse(rows[0]?.lines ?? "")).toEqual(lines);
    const shown = (await admin("reports", rows[0]?.id ?? "")).join("\n");
    for (const said of [`Krax (${rom.id}): You lobeless idiot`, `about   Krax (${rom.id})`, `by      Brunt (${brunt.id})`, "He shouts"])
      expect(shown).toContain(said);
  });

  test("nobody sends more reports than can be read, from one account, seat or address", async () => {
    const { id } = await account("Ishka");
    const taken = (by: Party, seat: string, address: string | null) =>
      Array.from({ length: 9 }, (_, i) => archive.reports.take(report("", guest(`Somebody ${i}`), { by, seat, match: seat }), address));
    const six = [...Array(6).fill(null), ...Array(3).fill("report-many")];
    expect(taken(player(id), id, null)).toEqual(six);
    expect(taken(guest("Nog"), "seat-nog", null)).toEqual(six);
    const other = Array.from({ length: 9 }, (_, i) => archive.reports.take(report(`P${i}`, guest("Nog")), "192.0.2.7"));
    expect(other).toEqual(six);
  });

  test.each([
    ["x".repeat(301), "report-long"],
    ["turned\u202Earound", "talk-unseen"],
    ["\u001b[2J", "talk-unseen"],
  ])("words that are too many or cannot be seen are refused: %j", (words, code) => {
    expect(archive.reports.take(report("Zek", guest("Nog"), { words }), null)).toBe(code);
  });

  test("a report is closed by whoever runs the server, which is logged; about a guest it says that nothing more can be done", async () => {
    const { id } = await account("Leeta");
    archive.reports.take(report(id, guest("Morn"), { match: "CLOSING" }), null);
    await archive.reports.flush();
    const row = await db.selectFrom("reports").select("id").where("match", "=", "CLOSING").executeTakeFirstOrThrow();
    expect((await admin("reports")).join("\n")).toContain(row.id);
    expect((await admin("reports", row.id)).join("\n")).toMatch(/Morn \(guest\)[\s\S]*nothing can be done but closing/);
    await admin("close", row.id, "was", "a", "joke");
    expect((await admin("reports")).join("\n")).not.toContain(row.id);
    await expect(admin("close", row.id)).rejects.toThrow("closed already");
    expect((await admin("log", "1"))[0]).toMatch(new RegExp(`close +report ${row.id} +was a joke$`));
  });

  test("mutes and bars hold for their time, and are told to whom they hold for", async () => {
    const { id } = await account("Gul Dukat");
    await admin("mute", "Gul Dukat", "2h", "shouts");
    await admin("bar", id, "ever");
    expect(await archive.accounts.me(id)).toMatchObject({ silenced: 7200 });
    expect((await archive.accounts.me(id))?.shutOut).toBeGreaterThan(1e9);
    expect([...((await archive.decided.restraints()).get(id) ? [id] : [])]).toEqual([id]);
    await admin("unbar", id);
    now += 7_200_000;
    expect(await archive.accounts.me(id)).toMatchObject({ silenced: 0, shutOut: 0 });
    await expect(admin("unmute", id)).rejects.toThrow("is not muted");
    expect((await admin("log", "9")).filter((line) => line.includes(id)).length).toBe(3);
  });

  test.each([
    ["", "Say for how long"],
    ["2", "2"],
    ["0h", "0h"],
    ["-2h", "-2h"],
    ["900d", "longer than a year"],
    ["2 h", "2 h"],
  ])("nobody is muted for %j", async (time, why) => {
    const { id } = await archive.accounts.create(null).then(({ me }) => me);
    await expect(admin("mute", id, ...(time === "" ? [] : [time]))).rejects.toThrow(why);
    expect(await archive.accounts.me(id)).toMatchObject({ silenced: 0 });
  });

  test("a player is given another name, but nobody else's and none that cannot be shown", async () => {
    const [vile, kira] = [await account("Vile Name"), await account("Kira Nerys")];
    await admin("rename", "vile name", "Somebody New", "unfit");
    expect((await archive.accounts.me(vile.id))?.name).toBe("Somebody New");
    expect(await archive.accounts.rename(vile.id, "Vile Name")).toBe("name-given");
    await expect(admin("rename", vile.id, kira.name)).rejects.toThrow("Another player has this name");
    await expect(admin("rename", vile.id, "<b>")).rejects.toThrow("may not hold");
    await expect(admin("rename", "Nobody Knows", "X")).rejects.toThrow("no player");
    now += NAME_GIVEN_DAYS * DAY_MS;
    expect(await archive.accounts.rename(vile.id, "Their Own Wish")).toBe(null);
  });

  test("whom one has blocked is kept for oneself alone, until they are unblocked", async () => {
    const [odo, quark] = [await account("Odo Blocks"), await account("Quark Blocked")];
    expect(await archive.blocks.block(odo.id, quark.id)).toBe(null);
    expect(await archive.blocks.block(odo.id, quark.id)).toBe(null);
    expect(await archive.blocks.of(odo.id)).toEqual([{ player: quark.id, name: "Quark Blocked", since: new Date(now).toISOString() }]);
    expect(await archive.blocks.of(quark.id)).toEqual([]);
    expect(JSON.stringify(await archive.accounts.ownData(quark.id))).not.toContain(odo.id);
    expect((await archive.accounts.me(odo.id))?.blocked).toEqual([quark.id]);
    expect(await archive.blocks.block(odo.id, odo.id)).toBe("bad-request");
    expect(await archive.blocks.block(odo.id, "NOBODY")).toBe("no-such-player");
    await archive.blocks.unblock(odo.id, quark.id);
    expect(await archive.blocks.of(odo.id)).toEqual([]);
  });

  /** Two who have fought, met again, blocked and reported each other, and were talked about. */
  async function entangled(name: string) {
    const { key, me } = await archive.accounts.create(name);
    const other = await archive.accounts.create(null).then((made) => made.me);
    const fought = someOpening(me.id, other.id, { seats: seats(me, other) });
    await archive.matches.begin(fought);
    archive.matches.keep(fought.id, { upTo: 1000, entries: [at(3), ...someOrders()] });
    await archive.matches.end(fought.id, someEnd("terran"));
    now += 60_000;
    const left = someOpening(other.id, me.id, { seats: seats(other, me) });
    await archive.matches.begin(left);
    archive.matches.keep(left.id, { upTo: 1000, entries: someOrders() });
    await archive.matches.end(left.id, someEnd("terran", { decision: "left", by: "alliance", result: null }));
    await archive.accounts.dodged(me.id);
    const room: KeptRoom = { ...fought, code: "AAACCC", open: false, host: 0, seats: seats(me, other), over: null, series: null };
    archive.rooms.keep(room);
    await archive.rooms.flush();
    for (const [one, two] of [
      [me, other],
      [other, me],
    ] as const) {
      await archive.blocks.block(one.id, two.id);
      const lines = [me, other].map(({ id }) => ({ ...player(id), at: now, kind: "line", text: "Said" }) as const);
      archive.reports.take(report(one.id, player(two.id), { match: fought.id, lines }), null);
    }
    await archive.reports.flush();
    await admin("mute", me.id, "1h", `for what ${name} said`);
    await admin("rename", me.id, `${name} II`);
    await admin("rename", me.id, name);
    return { key, me, other, fought, left, room };
  }
  const seats = (terran: { id: string; name: string }, alliance: { id: string; name: string }) =>
    ([terran, alliance] as const).map(({ id, name }, index) => ({
      ...{ side: index === 0 ? "terran" : "alliance", player: id, name, captain: null, mark: "m" },
    })) as unknown as KeptRoom["seats"] & ReturnType<typeof someOpening>["seats"];

  test("one can have all that is kept about oneself, and nothing that tells who reported one", async () => {
    const { me, other, fought, left } = await entangled("Enabran Tain");
    const data = await archive.accounts.ownData(me.id);
    expect(data).toMatchObject({
      account: { id: me.id, name: "Enabran Tain", played: 2, won: 1 },
      ratings: [{ side: "alliance" }, { side: "terran" }],
      battles: [
        { id: fought.id, side: "terran", name: "Enabran Tain" },
        { id: left.id, side: "alliance" },
      ],
      marks: [{ kind: "left", match: left.id }, { kind: "match not fought" }],
      blocked: [{ player: other.id }],
      reportsMade: [{ about: other.id, match: fought.id, isClosed: false }],
      restraints: [{ kind: "named" }, { kind: "silenced", why: "for what Enabran Tain said" }],
      rooms: 1,
    });
    expect(data?.ratingChanges.map(({ match }) => match)).toContain(fought.id);
    expect(data?.reportsMade.length).toBe(1);
    expect(await archive.accounts.ownData("NOBODY")).toBe(null);
  });

  test("nothing is left of an account that is deleted, in no table; battles stay under nobody's name", async () => {
    const { key, me, other, fought, left, room } = await entangled("Elim Garak Tailor");
    const running = someOpening(me.id, other.id, { seats: seats(me, other) });
    await archive.matches.begin(running);
    const before = await dump();
    expect(before).toContain(me.id);
    expect(before.toLowerCase()).toContain("elim garak tailor");
    expect(await archive.accounts.leave(me.id, "Elim Garak")).toBe("name-other");
    expect(await archive.accounts.leave(me.id, " Elim Garak Tailor ")).toBe(null);
    // What a room holds for a moment longer brings nobody back.
    const late = someOpening(me.id, other.id, { seats: seats(me, other) });
    await archive.matches.begin(late);
    archive.rooms.keep({ ...room, code: "AAADDD" });
    await archive.rooms.flush();
    archive.matches.keep(running.id, { upTo: 1000, entries: someOrders() });
    expect(await archive.matches.end(running.id, someEnd("terran"))).toMatchObject({ terran: null, alliance: null });
    const after = (await dump()).toLowerCase();
    expect(after).not.toContain(me.id.toLowerCase());
    expect(after).not.toContain("elim garak tailor");
    expect(after).toContain(other.id.toLowerCase());

    expect(await archive.accounts.byKey(key)).toBe(null);
    expect(await archive.accounts.profile(me.id)).toBe(null);
    const page = await archive.library.page(fought.id);
    expect(page?.participants).toMatchObject([{ name: "", player: null }, { player: other.id }]);
    expect((await archive.library.replay(left.id))?.participants[1]).toMatchObject({ name: "", player: null });
    const search = (text: string) => archive.library.search({ player: null, text, mode: null, rated: null, before: null, limit: 9 });
    expect(await search("garak tail")).toEqual([]);
    expect((await search(other.name)).length).toBeGreaterThan(1);
    // Of the two reports the one about them is gone, and the one they made is nobody's.
    const reports = await db.selectFrom("reports").selectAll().where("match", "=", fought.id).execute();
    expect(reports).toMatchObject([{ by_account: null, about_account: other.id }]);
    expect((await admin("reports", reports[0]?.id ?? "")).join("\n")).toContain("a deleted account: Said");
  });

  test("the name of a deleted account is nobody's for a while, and then anybody's", async () => {
    const { id } = await account("Tora Ziyal");
    await depart(db, id, now);
    expect(await depart(db, id, now)).toBe(false);
    const imitator = await account("Tоra Zіyal");
    expect(imitator.name).not.toMatch(/^T.ra/);
    expect(await archive.accounts.rename(imitator.id, "tora ziyal")).toBe("name-taken");
    expect(await archive.accounts.hasName("Tora Ziyal")).toBe(true);
    now += NAME_KEPT_DAYS * DAY_MS;
    expect(await archive.accounts.hasName("Tora Ziyal")).toBe(false);
    expect(await archive.accounts.rename(imitator.id, "Tora Ziyal")).toBe(null);
  });

  test("whoever runs the server can delete an account too, once sure, and the log does not tell whose it was", async () => {
    const { id } = await account("Legate Broca");
    await expect(admin("delete", id)).rejects.toThrow(`delete ${id} sure`);
    expect(await archive.accounts.profile(id)).not.toBe(null);
    await admin("delete", "Legate Broca", "sure", "asked", "by", "letter");
    expect(await archive.accounts.profile(id)).toBe(null);
    expect((await admin("log", "1"))[0]).toMatch(/delete {2}a deleted account {2}asked by letter$/);
    expect(await dump()).not.toContain("Broca");
  });

  test("what is kept for a time is let go after it", async () => {
    const { id } = await account("Weyoun Six");
    const inDays = async (days: number) => {
      await tidy(db, now + days * DAY_MS);
      const count = async (table: "reports" | "deeds" | "departed" | "restraints" | "dodges") =>
        (await db.selectFrom(table).selectAll().execute()).length;
      const [reports, deeds, departed] = [await count("reports"), await count("deeds"), await count("departed")];
      return { reports, deeds, departed, restraints: await count("restraints"), dodges: await count("dodges") };
    };
    await inDays(-1);
    for (const table of ["reports", "deeds", "departed"] as const) await db.deleteFrom(table).execute();
    for (const match of ["OPEN", "SHUT"]) archive.reports.take(report(id, guest("Morn"), { match }), null);
    await archive.reports.flush();
    const shut = await db.selectFrom("reports").select("id").where("match", "=", "SHUT").executeTakeFirstOrThrow();
    await admin("close", shut.id);
    await admin("mute", id, "1d");
    await archive.accounts.dodged(id);
    await depart(db, (await account("Weyoun Five")).id, now);
    expect(await inDays(0.5)).toEqual({ reports: 2, deeds: 2, departed: 1, restraints: 1, dodges: 1 });
    expect(await inDays(CLOSED_KEPT_DAYS - 1)).toEqual({ reports: 2, deeds: 2, departed: 1, restraints: 0, dodges: 0 });
    expect(await inDays(CLOSED_KEPT_DAYS + 1)).toMatchObject({ reports: 1, departed: 0 });
    expect(await inDays(OPEN_KEPT_DAYS + 1)).toMatchObject({ reports: 0, deeds: 2 });
    expect(await inDays(DEEDS_KEPT_DAYS + 1)).toMatchObject({ deeds: 0 });
  });
});
