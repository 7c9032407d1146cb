import type { Verdict } from "@terok-nor/shared/aftermath/trial.ts";
import type { RatingChange } from "@terok-nor/shared/wire/conduct.ts";
import { log } from "../kit/log.ts";
import type { Database, Work } from "./database/open.ts";
import { changesOf } from "./rating-changes.ts";
import { restored } from "./skill.ts";

/** Gives the loser back what the court found, the first time it is asked. */
export function judgeOnce(db: Database, match: string, verdict: Verdict, now: number): Promise<RatingChange | null> {
  return db.transaction().execute(async (trx) => {
    const ended = await trx.selectFrom("matches").select("id").where("id", "=", match).where("status", "=", "ended").executeTakeFirst();
    if (ended === undefined) {
      log.error({ match }, "a verdict on a match that has not ended");
      return null;
    }
    const first = await trx
      .insertInto("verdicts")
      .values({ match, content: JSON.stringify(verdict), at: now })
      .onConflict((conflict) => conflict.column("match").doNothing())
      .executeTakeFirst();
    if (first.numInsertedOrUpdatedRows === 1n) await giveBack(trx, match, verdict);
    return (await changesOf(trx, match))[verdict.side];
  });
}

async function giveBack(trx: Work, match: string, { side, kept }: Verdict): Promise<void> {
  const row = await trx.selectFrom("rating_changes").selectAll().where("match", "=", match).where("side", "=", side).executeTakeFirst();
  if (row === undefined) return;
  const now = restored({ mu: row.mu_before, sigma: row.sigma_before }, { mu: row.mu_after, sigma: row.sigma_after }, kept);
  await trx.updateTable("rating_changes").set({ mu_after: now.mu }).where("match", "=", match).where("side", "=", side).execute();
  // Battles fought since stay in it.
  await trx
    .updateTable("ratings")
    .set((eb) => ({ mu: eb("mu", "+", now.mu - row.mu_after) }))
    .where("account", "=", row.account)
    .where("side", "=", side)
    .execute();
}
