import { SIDES } from "@terok-nor/shared/ships/types.ts";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { log } from "../kit/log.ts";
import { ENGINES, someEnd, someOpening, someOrders } from "../testing/archives.ts";
import { AccountBook } from "./accounts.ts";
import type { KeptRoom } from "./archive.ts";
import type { Database } from "./database/open.ts";
import { BEAT_MS, Fenced, LEASE_MS, Lease } from "./lease.ts";
import { MatchBook } from "./matches.ts";
import { RoomBook } from "./rooms.ts";

log.level = "silent";

/** One of several servers over a database. */
interface Server {
  readonly lease: Lease;
  readonly matches: MatchBook;
  readonly rooms: RoomBook;
}

describe.each(ENGINES)("on %s", (_, engine) => {
  let db: Database;
  /** ms, by the database and by every machine. */
  let now = 1_000_000;
  const servers: Server[] = [];
  let names = 0;

  beforeAll(async () => {
    db = await engine();
  }, 60_000);
  afterAll(() => db.destroy(), 30_000);
  beforeEach(async () => {
    for (const { matches, rooms } of servers.splice(0)) await Promise.all([matches.close(), rooms.close()]);
    for (const table of ["pieces", "progress", "rooms", "servers"] as const) await db.deleteFrom(table).execute();
    await db.updateTable("matches").set({ status: "ended" }).execute();
  });

  async function serverNamed(id = `s${++names}`): Promise<Server> {
    const lease = new Lease(
      db,
      id,
      () => sql.lit(now),
      () => now,
    );
    const server = {
      lease,
      matches: new MatchBook(
        db,
        lease,
        () => undefined,
        () => now,
      ),
      rooms: new RoomBook(db, lease),
    };
    await lease.enter(`process of ${id}`);
    servers.push(server);
    return server;
  }
  /** Time passes, and all of these give their signs of life. */
  async function pass(ms: number, alive: readonly Server[]): Promise<void> {
    for (const end = now + ms; now < end; ) {
      now = Math.min(end, now + BEAT_MS);
      for (const { lease } of alive) expect(await lease.beat()).toBe(true);
    }
  }
  async function bury({ lease }: Server): Promise<string[]> {
    const dead = (await lease.dead()).map(({ id }) => id);
    for (const id of dead) await lease.bury(id);
    return dead;
  }
  async function battle({ matches }: Server, players: readonly [string | null, string | null] = [null, null]) {
    const opening = someOpening(...players, { code: `C${++names}` });
    await matches.begin(opening);
    matches.keep(opening.id, { upTo: 1000, entries: someOrders() });
    await matches.flush();
    return opening;
  }
  const idsOf = async ({ matches }: Server) => (await matches.unfinished()).map(({ opening }) => opening.id);
  const room = (code: string): KeptRoom => {
    const { choices, terms } = someOpening(null, null);
    return { code, open: true, host: 0, seats: [null, null], choices, terms, over: null, series: null };
  };

  test("nobody takes what belongs to a server that gives signs of life, or was only late with them", async () => {
    const [one, two] = [await serverNamed(), await serverNamed()];
    await battle(one);
    await pass(60_000, [one, two]);
    expect(await bury(two)).toEqual([]);
    await pass(LEASE_MS - 1, [two]);
    expect(await bury(two)).toEqual([]);
    expect(await idsOf(two)).toEqual([]);
    expect(two.lease.isThere(`process of ${one.lease.owner}`)).toBe(false);
    await pass(BEAT_MS, [one, two]);
    await two.lease.dead();
    expect(two.lease.isThere(`process of ${one.lease.owner}`)).toBe(true);
  });

  test("what a silent server had is taken over, with all that was written of it; it learns that and may write nothing more", async () => {
    const [dead, next] = [await serverNamed(), await serverNamed()];
    const opening = await battle(dead);
    await pass(LEASE_MS, [dead, next]);
    await pass(LEASE_MS + BEAT_MS, [next]);
    expect(dead.lease.isHeld).toBe(false);
    expect(await bury(next)).toEqual([dead.lease.owner]);
    expect(await next.matches.unfinished()).toEqual([{ opening, entries: someOrders(), upTo: 1000 }]);
    expect(await next.matches.unfinished()).toEqual([]);
    expect(await dead.lease.beat()).toBe(false);
    expect(await idsOf(dead).catch((error) => error)).toBeInstanceOf(Fenced);

    dead.matches.keep(opening.id, { upTo: 2000, entries: [{ tick: 1500, side: "terran", helm: [1, 1] }] });
    await dead.matches.flush();
    expect(dead.matches.isLost(opening.id)).toBe(true);
    await expect(dead.matches.end(opening.id, someEnd("terran"))).rejects.toThrow(Fenced);
    const late = someOpening(null, null);
    await expect(dead.matches.begin(late)).rejects.toThrow(Fenced);
    next.matches.keep(opening.id, { upTo: 1200, entries: [] });
    await next.matches.flush();
    const [third] = [await serverNamed()];
    await next.lease.leave();
    expect(await third.matches.unfinished()).toEqual([{ opening, entries: someOrders(), upTo: 1200 }]);
  });

  test("the result the new owner wrote stands, and both are rated by it alone", async () => {
    const accounts = await AccountBook.open(db, () => now);
    const [a, b] = [(await accounts.create(null)).me.id, (await accounts.create(null)).me.id];
    const [old, next] = [await serverNamed(), await serverNamed()];
    const { id } = await battle(old, [a, b]);
    await old.lease.leave();
    expect(await idsOf(next)).toEqual([id]);
    const [first, second] = await Promise.allSettled([next.matches.end(id, someEnd("alliance")), old.matches.end(id, someEnd("terran"))]);
    expect(first).toMatchObject({ status: "fulfilled", value: { terran: expect.anything() } });
    expect(second).toMatchObject({ status: "rejected", reason: expect.any(Fenced) });
    await expect(old.matches.end(id, someEnd("terran"))).rejects.toThrow(Fenced);
    const row = await db.selectFrom("matches").select(["winner", "status"]).where("id", "=", id).executeTakeFirst();
    expect(row).toEqual({ winner: "alliance", status: "ended" });
    expect(await db.selectFrom("rating_changes").select("side").where("match", "=", id).execute()).toHaveLength(SIDES.length);
    expect(await accounts.me(a)).toMatchObject({ played: 1, won: 0 });
    expect(await accounts.me(b)).toMatchObject({ played: 1, won: 1 });
  });

  test("after an outage that hit all nobody is taken for dead, whoever is back first", async () => {
    const all = [await serverNamed(), await serverNamed(), await serverNamed()];
    await battle(all[0] as Server);
    await pass(10_000, all);
    now += 60_000;
    for (const { lease } of all) expect(lease.isHeld).toBe(false);
    const [, first] = all as [Server, Server, Server];
    // A question that was held up, asked before the outage and answered after it.
    expect(await bury(first)).toEqual([]);
    await pass(LEASE_MS - BEAT_MS, [first]);
    expect(await bury(first)).toEqual([]);
    await pass(BEAT_MS, all);
    expect(await bury(first)).toEqual([]);
    for (const { lease } of all) expect(lease.isHeld).toBe(true);
  });

  test("rooms between battles are handed on too; where a battle has begun in one, that alone is", async () => {
    const [old, next] = [await serverNamed(), await serverNamed()];
    const { code } = await battle(old);
    for (const each of [code, "WAITS1"]) old.rooms.keep(room(each));
    await old.rooms.flush();
    expect(await next.rooms.holds("WAITS1")).toBe(true);
    expect(await next.rooms.kept()).toEqual([]);
    await old.lease.leave();
    expect((await next.rooms.kept()).map((each) => each.code)).toEqual(["WAITS1"]);
    expect(await next.rooms.kept()).toEqual([]);
    expect(await next.rooms.holds(code)).toBe(true);
    expect(await idsOf(next)).toHaveLength(1);
    expect(await next.rooms.holds(code)).toBe(false);
    expect(await next.matches.runs(code)).toBe(true);

    old.rooms.keep({ ...room("WAITS1"), host: 1 });
    old.rooms.forget("WAITS1");
    old.rooms.keep(room("LATE01"));
    await old.rooms.flush();
    expect(old.rooms.isLost("WAITS1") && old.rooms.isLost("LATE01")).toBe(true);
    const third = await serverNamed();
    third.rooms.keep(room("WAITS1"));
    await third.rooms.flush();
    expect(third.rooms.isLost("WAITS1")).toBe(true);
    next.rooms.keep({ ...room("WAITS1"), host: 1 });
    await next.rooms.flush();
    await next.lease.leave();
    expect(await third.rooms.kept()).toEqual([{ ...room("WAITS1"), host: 1 }]);
    expect(third.rooms.isLost("WAITS1")).toBe(false);
  });

  test("several that follow one server take up what that had, and one that follows several all of theirs", async () => {
    const alone = () => {
      const lease = new Lease(db, null);
      const server = { lease, matches: new MatchBook(db, lease, () => undefined), rooms: new RoomBook(db, lease) };
      servers.push(server);
      return server;
    };
    const [first, last] = [alone(), alone()];
    const { id, code } = await battle(first);
    first.rooms.keep(room("WAITS1"));
    await first.rooms.flush();
    expect([first.lease.isShared, first.lease.isHeld]).toEqual([false, true]);
    const one = await serverNamed();
    expect(await idsOf(one)).toEqual([id]);
    expect((await one.rooms.kept()).map((each) => each.code)).toEqual(["WAITS1"]);
    one.rooms.keep(room(code));
    await one.rooms.flush();
    expect(await idsOf(last)).toEqual([id]);
    expect((await last.rooms.kept()).map((each) => each.code).sort()).toEqual([code, "WAITS1"].sort());
    last.matches.keep(id, { upTo: 1300, entries: [] });
    await last.matches.end(id, someEnd("terran"));
    expect(await idsOf(last)).toEqual([]);
  });

  test("however servers come, die and race, each battle is at most one living server's, and in the end all are somebody's", async () => {
    const act = fc.record({ kind: fc.constantFrom("begin", "die", "look", "race", "write", "end"), who: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const all = [await serverNamed(), await serverNamed(), await serverNamed()];
        const living = new Set(all);
        const having = new Map<Server, Set<string>>(all.map((each) => [each, new Set()]));
        const open = new Set<string>();
        const take = async (server: Server) => {
          await bury(server);
          for (const id of await idsOf(server)) having.get(server)?.add(id);
        };
        for (const { kind, who } of acts) {
          const server = all[who] as Server;
          const [first] = having.get(server) ?? [];
          if (kind === "begin" && living.has(server)) {
            const { id } = await battle(server);
            open.add(id);
            having.get(server)?.add(id);
          } else if (kind === "die" && living.size > 1) living.delete(server);
          else if (kind === "look" && living.has(server)) await take(server);
          else if (kind === "race") await Promise.all([...living].map(take));
          else if (kind === "write" && first !== undefined) {
            // The dead, too, who may only have been stopped.
            server.matches.keep(first, { upTo: 1100, entries: [] });
            await server.matches.flush();
          } else if (kind === "end" && first !== undefined) {
            const done = await server.matches.end(first, someEnd("terran")).then(
              () => true,
              () => false,
            );
            having.get(server)?.delete(first);
            if (done) expect(open.delete(first)).toBe(true);
          }
          await pass(2000, [...living]);
        }
        await pass(2 * LEASE_MS, [...living]);
        await Promise.all([...living].map(take));
        await Promise.all([...living].map(take));
        const held = [...living].flatMap((each) => [...(having.get(each) ?? [])]);
        expect(held.sort()).toEqual([...open].sort());
        for (const { matches } of living) for (const id of held) expect(matches.isLost(id)).toBe(false);
        for (const { lease } of living) await lease.leave();
        await db.updateTable("matches").set({ status: "ended" }).execute();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
