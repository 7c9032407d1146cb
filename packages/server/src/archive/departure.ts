import { createHash } from "node:crypto";
import { NAME_KEPT_DAYS } from "@terok-nor/shared/wire/kept-for.ts";
import { SqliteAdapter, sql } from "kysely";
import { skeletonOf } from "../gate/names.ts";
import type { KeptRoom, MatchOpening, Seat } from "./archive.ts";
import type { Database, Work } from "./database/open.ts";
import type { ReportedLine } from "./reports.ts";
import { wordsOf } from "./words.ts";

/** What is left of an id or a name: it is not in there, but whoever has one can tell that it is the same. */
const fingerprint = (text: string): string => createHash("sha256").update(text).digest("base64url");

/**
 * Deletes an account with all that is kept about it. Battles stay, under nobody's name; a rated one that still runs
 * counts for nobody. All or nothing.
 * @returns whether there was such an account.
 */
export function depart(db: Database, id: string, now: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const account = await trx.selectFrom("accounts").select(["name", "skeleton"]).where("id", "=", id).executeTakeFirst();
    if (account === undefined) return false;
    await trx
      .insertInto("departed")
      .values({ account: fingerprint(id), name: fingerprint(account.skeleton), at: now })
      .execute();
    await outOfMatches(trx, id);
    await outOfRooms(trx, id);
    await outOfReports(trx, id);
    await outOfDeeds(trx, id, account.name);
    await trx.deleteFrom("blocks").where("blocked", "=", id).execute();
    for (const table of ["ratings", "rating_changes", "marks", "dodges", "blocks", "restraints"] as const)
      await trx.deleteFrom(table).where("account", "=", id).execute();
    await trx.deleteFrom("accounts").where("id", "=", id).execute();
    return true;
  });
}

/** Whether a name was that of an account that was deleted not long ago, or looks like it. */
export async function isKeptName(db: Database, skeleton: string, now: number): Promise<boolean> {
  const since = now - NAME_KEPT_DAYS * 24 * 3600 * 1000;
  const query = db.selectFrom("departed").select("at").where("name", "=", fingerprint(skeleton)).where("at", ">", since);
  return (await query.executeTakeFirst()) !== undefined;
}

/**
 * Seats as they may be written down: a room may hold somebody for a moment longer than there is an account,
 * and nothing it writes then is to bring them back.
 */
export async function withoutDeparted<S extends Seat | null>(db: Database | Work, seats: readonly S[]): Promise<S[]> {
  const ids = seats.flatMap((seat) => (seat === null || seat.player === null ? [] : [fingerprint(seat.player)]));
  if (ids.length === 0) return [...seats];
  const rows = await db.selectFrom("departed").select("account").where("account", "in", ids).execute();
  const gone = new Set(rows.map(({ account }) => account));
  return seats.map((seat) => (seat !== null && seat.player !== null && gone.has(fingerprint(seat.player)) ? nobody(seat) : seat));
}

/** Pages have words for somebody without a name. */
function nobody<S extends Seat | null>(seat: S): S {
  return { ...seat, player: null, name: "" };
}

const without = <S extends Seat | null>(seats: readonly S[], id: string): S[] =>
  seats.map((seat) => (seat?.player === id ? nobody(seat) : seat));

async function outOfMatches(trx: Work, id: string): Promise<void> {
  const isTheirs = trx
    .selectFrom("matches")
    .select(["id", "opening", "terran", "alliance"])
    .where((eb) => eb.or([eb("terran", "=", id), eb("alliance", "=", id)]));
  const rows = await isTheirs.execute();
  for (const row of rows) {
    const opening: MatchOpening = JSON.parse(row.opening);
    const seats = without(opening.seats, id);
    await trx
      .updateTable("matches")
      .set({
        opening: JSON.stringify({ ...opening, seats }),
        words: wordsOf(row.id, seats),
        terran: row.terran === id ? null : row.terran,
        alliance: row.alliance === id ? null : row.alliance,
      })
      .where("id", "=", row.id)
      .execute();
  }
  if (rows.length === 0 || !(trx.getExecutor().adapter instanceof SqliteAdapter)) return;
  const changed = JSON.stringify(rows.map((row) => row.id));
  await sql`update match_words set words = (select m.words from matches m where m.id = match_words.match)
    where match in (select value from json_each(${changed}))`.execute(trx);
}

async function outOfRooms(trx: Work, id: string): Promise<void> {
  const rows = await trx.selectFrom("rooms").selectAll().where("content", "like", `%${id}%`).execute();
  for (const { code, content } of rows) {
    const room: KeptRoom = JSON.parse(content);
    const written = JSON.stringify({ ...room, seats: without(room.seats, id) });
    await trx.updateTable("rooms").set({ content: written }).where("code", "=", code).execute();
  }
}

/** What they reported stays, as somebody's; what was reported about them goes, as nothing can come of it any more. */
async function outOfReports(trx: Work, id: string): Promise<void> {
  await trx.deleteFrom("reports").where("about_account", "=", id).execute();
  await trx.updateTable("reports").set({ by_account: null, by_guest: "" }).where("by_account", "=", id).execute();
  const rows = await trx.selectFrom("reports").select(["id", "lines"]).where("lines", "like", `%${id}%`).execute();
  for (const row of rows) {
    const lines: readonly ReportedLine[] = JSON.parse(row.lines);
    const kept = lines.map((line) => (line.account === id ? { ...line, account: null, guest: "" } : line));
    await trx
      .updateTable("reports")
      .set({ lines: JSON.stringify(kept) })
      .where("id", "=", row.id)
      .execute();
  }
}

/** That something was done stays, to whom does not. What was written about it may name them. */
async function outOfDeeds(trx: Work, id: string, name: string): Promise<void> {
  const rows = await trx.selectFrom("deeds").select(["id", "account", "why", "detail"]).execute();
  for (const { account, ...row } of rows) {
    const isTheirs = account === id;
    const isNamed = tellsOf(row.why, { id, name });
    if (!isTheirs && !isNamed) continue;
    const left = { account: isTheirs ? null : account, detail: isTheirs ? "" : row.detail, why: isNamed ? "" : row.why };
    await trx.updateTable("deeds").set(left).where("id", "=", row.id).execute();
  }
}

/** Whether a text names an account. */
export function tellsOf(text: string, { id, name }: { readonly id: string; readonly name: string }): boolean {
  return text.includes(id) || skeletonOf(text).includes(skeletonOf(name));
}
