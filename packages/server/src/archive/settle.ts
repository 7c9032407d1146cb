import type { Entry } from "@terok-nor/shared/replay/record.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { MatchEnd, MatchOpening } from "./archive.ts";
import { type Consequences, consequencesOf } from "./consequences.ts";
import { counts, isFled, whyUnfought } from "./counted.ts";
import type { Database, Work } from "./database/open.ts";
import { Fenced } from "./lease.ts";
import { fromBytes, pack } from "./packing.ts";
import { changesOf, type RatingChanges } from "./rating-changes.ts";
import { after, NEWCOMER, type Skill } from "./skill.ts";
import { storyOf } from "./story-of.ts";

/**
 * Ends a match: result, log, ratings and conduct, all or nothing. Of a
 * match that has ended it tells what came of it, and changes nothing.
 * @param owner the server that ends it; null: one that is alone. Where it is another's, it throws Fenced.
 */
export function settle(db: Database, match: string, end: MatchEnd, now: number, owner: string | null): Promise<RatingChanges> {
  return db.transaction().execute(async (trx) => {
    // Whoever makes the change of status settles the match, were there two servers at it.
    const first = await trx
      .updateTable("matches")
      .set({ status: "ended" })
      .where("id", "=", match)
      .where("status", "=", "running")
      .$if(owner !== null, (query) => query.where("owner", "=", owner))
      .returning("opening")
      .executeTakeFirst();
    if (first !== undefined) await settleFirst(trx, JSON.parse(first.opening), end, now);
    else if (owner !== null) await mustOwn(trx, match, owner);
    return changesOf(trx, match);
  });
}

/** What another server made of a match may differ from what was made of it here. */
async function mustOwn(trx: Work, match: string, owner: string): Promise<void> {
  const row = await trx.selectFrom("matches").select("owner").where("id", "=", match).executeTakeFirst();
  if (row?.owner !== owner) throw new Fenced(match);
}

async function settleFirst(trx: Work, opening: MatchOpening, end: MatchEnd, now: number): Promise<void> {
  const players = { terran: playerOf(opening, "terran"), alliance: playerOf(opening, "alliance") };
  const { terran, alliance } = players;
  const between = terran !== null && alliance !== null && terran !== alliance;
  const { decision, by, result, stalled } = end;
  const rated = opening.terms.rated && between;
  const entries = await entriesOf(trx, opening.id);
  const unfought = whyUnfought(entries, end.ticks / opening.setup.hz);
  const what = consequencesOf({ decision, by, winner: result?.winner ?? null, stalled, rated, unfought, fled: isFled(result) });
  await file(trx, opening.id, end, what, entries);
  await count(trx, [terran, alliance], what, end);
  const known = await trx
    .selectFrom("accounts")
    .select("id")
    .where("id", "in", [terran ?? "", alliance ?? ""])
    .execute();
  if (!rated || known.length < 2) return;
  // Their accounts were written to just now, so no other battle of theirs is counted at the same time.
  const counted = isWonOrDrawn(what, end) ? await counts(trx, { terran, alliance }, unfought, now) : null;
  if (counted !== null) {
    await trx
      .updateTable("matches")
      .set({ counted: JSON.stringify(counted) })
      .where("id", "=", opening.id)
      .execute();
    if (counted.share > 0) await rateBoth(trx, opening.id, { terran, alliance }, { score: what.rating, share: counted.share, at: now });
  }
  const account = what.mark === null ? null : players[what.mark.side];
  if (what.mark !== null && account !== null) {
    await trx.insertInto("marks").values({ match: opening.id, account, kind: what.mark.kind, at: now }).execute();
  }
}

function playerOf({ seats }: MatchOpening, side: Side): string | null {
  return seats.find((seat) => seat.side === side)?.player ?? null;
}

/** All that was done in it. */
async function entriesOf(trx: Work, match: string): Promise<Entry[]> {
  const pieces = await trx.selectFrom("pieces").select("entries").where("match", "=", match).orderBy("seq").execute();
  return pieces.flatMap((piece) => fromBytes<Entry[]>(piece.entries));
}

function isWonOrDrawn({ winner }: Pick<Consequences, "winner">, { decision }: MatchEnd): boolean {
  return winner !== null || decision === "drawn";
}

/** Puts the match among the ended ones, its pieces made one. */
async function file(
  trx: Work,
  match: string,
  { result, decision, by, ticks, hash }: MatchEnd,
  { winner }: Consequences,
  entries: readonly Entry[],
): Promise<void> {
  await trx
    .updateTable("matches")
    .set({
      decision,
      by_side: by,
      winner,
      ending: decision === "fought" && result !== null ? result.ending : decision,
      margin: result?.margin ?? 0,
      story: storyOf(result),
      historic: result?.story.historic === true ? 1 : 0,
      ticks,
      hash,
      result: result === null ? null : pack(result),
      log: pack(entries),
    })
    .where("id", "=", match)
    .execute();
  await trx.deleteFrom("pieces").where("match", "=", match).execute();
  await trx.deleteFrom("progress").where("match", "=", match).execute();
}

/** Battles fought and won, rated or not, that came to something. */
async function count(
  trx: Work,
  [terran, alliance]: [string | null, string | null],
  { winner }: Consequences,
  end: MatchEnd,
): Promise<void> {
  if (!isWonOrDrawn({ winner }, end)) return;
  const won = { terran: winner === "terran" ? 1 : 0, alliance: winner === "alliance" ? 1 : 0 };
  const sides: [string | null, number][] = [
    [terran, won.terran],
    [alliance, won.alliance],
  ];
  // In one order always, so that two matches of the same people never wait for each other.
  for (const [account, victory] of sides.sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))) {
    if (account === null) continue;
    await trx
      .updateTable("accounts")
      .set((eb) => ({ played: eb("played", "+", 1), won: eb("won", "+", victory) }))
      .where("id", "=", account)
      .execute();
  }
}

async function rateBoth(
  trx: Work,
  match: string,
  players: Readonly<Record<Side, string>>,
  { score: rating, share, at }: { readonly score: Consequences["rating"]; readonly share: number; readonly at: number },
): Promise<void> {
  if (rating === null) return;
  const before = {} as Record<Side, Skill>;
  const order: Side[] = players.terran < players.alliance ? ["terran", "alliance"] : ["alliance", "terran"];
  for (const side of order) before[side] = await countedSkill(trx, players[side], side);
  const score = rating === "draw" ? "draw" : rating === "terran" ? "win" : "loss";
  const [terran, alliance] = after(before.terran, before.alliance, score, share);
  const skills: Readonly<Record<Side, Skill>> = { terran, alliance };
  for (const side of order) {
    const account = players[side];
    const { mu, sigma } = skills[side];
    await trx.updateTable("ratings").set({ mu, sigma }).where("account", "=", account).where("side", "=", side).execute();
    await trx
      .insertInto("rating_changes")
      .values({
        match,
        account,
        side,
        mu_before: before[side].mu,
        sigma_before: before[side].sigma,
        mu_after: mu,
        sigma_after: sigma,
        at,
      })
      .execute();
  }
}

/** Counts one more rated battle and tells the skill before it; the row is locked by that until the transaction is over. */
async function countedSkill(trx: Work, account: string, side: Side): Promise<Skill> {
  await trx
    .insertInto("ratings")
    .values({ account, side, ...NEWCOMER, games: 0 })
    .onConflict((conflict) => conflict.columns(["account", "side"]).doNothing())
    .execute();
  return trx
    .updateTable("ratings")
    .set((eb) => ({ games: eb("games", "+", 1) }))
    .where("account", "=", account)
    .where("side", "=", side)
    .returning(["mu", "sigma"])
    .executeTakeFirstOrThrow();
}
