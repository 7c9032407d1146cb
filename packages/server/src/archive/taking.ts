import { locksRows } from "./database/engine.ts";
import type { Database } from "./database/open.ts";
import type { MatchRow, Schema } from "./database/schema.ts";
import { type Lease, NOBODYS } from "./lease.ts";

/** Battles, or rooms, taken over at a time, so that all servers that are left share them. */
const AT_ONCE = 10;

/**
 * Makes a few battles a server's that are nobody's; whoever does the same just now gets others. Their rooms as they were
 * before the battle are past.
 */
export function takeMatches(db: Database, lease: Lease, owner: string): Promise<Pick<MatchRow, "id" | "opening">[]> {
  return db.transaction().execute(async (trx) => {
    await lease.stand(trx);
    const rows = await trx
      .selectFrom("matches")
      .select(["id", "code", "opening"])
      .where("status", "=", "running")
      .where(NOBODYS)
      .orderBy("began")
      .limit(AT_ONCE)
      .$if(locksRows(trx), (query) => query.forUpdate().skipLocked())
      .execute();
    if (rows.length === 0) return [];
    const [ids, codes] = [rows.map(({ id }) => id), rows.map(({ code }) => code)];
    await trx.updateTable("matches").set({ owner }).where("id", "in", ids).execute();
    await trx.deleteFrom("rooms").where("code", "in", codes).where(NOBODYS).execute();
    return rows;
  });
}

/** Makes a few rooms between battles a server's that are nobody's, but those in which a battle has begun. */
export function takeRooms(db: Database, lease: Lease, owner: string): Promise<Omit<Schema["rooms"], "owner">[]> {
  return db.transaction().execute(async (trx) => {
    await lease.stand(trx);
    const rows = await trx
      .selectFrom("rooms")
      .select(["code", "content"])
      .where(NOBODYS)
      .where("code", "not in", trx.selectFrom("matches").select("code").where("status", "=", "running"))
      .limit(AT_ONCE)
      .$if(locksRows(trx), (query) => query.forUpdate().skipLocked())
      .execute();
    if (rows.length === 0) return [];
    const codes = rows.map(({ code }) => code);
    await trx.updateTable("rooms").set({ owner }).where("code", "in", codes).execute();
    return rows;
  });
}
