import type { OwnData } from "@terok-nor/shared/wire/api.ts";
import type { MatchOpening } from "./archive.ts";
import { BlockBook } from "./blocks.ts";
import type { Database } from "./database/open.ts";

const iso = (at: number): string => new Date(at).toISOString();

/**
 * All that is kept about an account; null: there is none such. What others reported about it
 * is left out, as it would tell who they are.
 */
export async function ownDataOf(db: Database, id: string): Promise<OwnData | null> {
  const account = await db.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
  if (account === undefined) return null;
  const [ratings, changes, restraints, battles, marks, blocked, reports, rooms] = await Promise.all([
    db.selectFrom("ratings").selectAll().where("account", "=", id).orderBy("side").execute(),
    db.selectFrom("rating_changes").selectAll().where("account", "=", id).orderBy("at").execute(),
    db.selectFrom("restraints").selectAll().where("account", "=", id).orderBy("kind").execute(),
    battlesOf(db, id),
    marksOf(db, id),
    new BlockBook(db, Date.now).of(id),
    reportsBy(db, id),
    db.selectFrom("rooms").select("code").where("content", "like", `%${id}%`).execute(),
  ]);
  const { name, since, played, won, generation } = account;
  return {
    account: { id, name, since: iso(since), played, won, timesKeysWereReplaced: Number(generation) },
    ratings: ratings.map(({ side, mu, sigma, games }) => ({ side, skill: mu, uncertainty: sigma, battles: games })),
    ratingChanges: changes.map(({ at, match, side, mu_before, mu_after }) => ({
      at: iso(at),
      match,
      side,
      skillBefore: mu_before,
      skillAfter: mu_after,
    })),
    battles,
    marks,
    blocked,
    reportsMade: reports,
    restraints: restraints.map(({ kind, until, why }) => ({ kind, until: iso(until), why })),
    rooms: rooms.length,
  };
}

async function battlesOf(db: Database, id: string): Promise<OwnData["battles"]> {
  const query = db.selectFrom("matches").select(["id", "began", "opening"]);
  const rows = await query
    .where((eb) => eb.or([eb("terran", "=", id), eb("alliance", "=", id)]))
    .orderBy("began")
    .execute();
  return rows.flatMap((row) => {
    const { seats }: MatchOpening = JSON.parse(row.opening);
    return seats.flatMap(({ player, side, name }) => (player === id ? [{ id: row.id, began: iso(row.began), side, name }] : []));
  });
}

async function marksOf(db: Database, id: string): Promise<OwnData["marks"]> {
  const [marks, dodges] = await Promise.all([
    db.selectFrom("marks").selectAll().where("account", "=", id).execute(),
    db.selectFrom("dodges").select("at").where("account", "=", id).execute(),
  ]);
  return [
    ...marks.map(({ at, kind, match }) => ({ at: iso(at), kind, match })),
    ...dodges.map(({ at }) => ({ at: iso(at), kind: "match not fought", match: null })),
  ];
}

async function reportsBy(db: Database, id: string): Promise<OwnData["reportsMade"]> {
  const rows = await db.selectFrom("reports").selectAll().where("by_account", "=", id).orderBy("at").execute();
  return rows.map(({ at, about_account, about_guest, match, reason, words, closed }) => ({
    at: iso(at),
    about: about_account ?? `${about_guest} (guest)`,
    match,
    reason,
    words,
    isClosed: closed !== null,
  }));
}
