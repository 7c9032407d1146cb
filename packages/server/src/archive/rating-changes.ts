import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { RatingChange } from "@terok-nor/shared/wire/conduct.ts";
import type { Counted } from "@terok-nor/shared/wire/counting.ts";
import type { Work } from "./database/open.ts";
import type { RatingChangeRow } from "./database/schema.ts";
import { shownChange } from "./skill.ts";

export interface RatingChanges extends Readonly<Record<Side, RatingChange | null>> {
  /** What the battle counted for; null where there was nothing to count. */
  readonly counted: Counted | null;
}

/** What a match did to the ratings of both, as it stands now. */
export async function changesOf(trx: Work, match: string): Promise<RatingChanges> {
  const rows = await trx.selectFrom("rating_changes").selectAll().where("match", "=", match).execute();
  const of = (side: Side) => {
    const row = rows.find((each) => each.side === side);
    return row === undefined ? null : changeOf(row);
  };
  const { counted } = (await trx.selectFrom("matches").select("counted").where("id", "=", match).executeTakeFirst()) ?? {};
  return { terran: of("terran"), alliance: of("alliance"), counted: counted ? JSON.parse(counted) : null };
}

/** A change as it is kept. */
export function changeOf(row: RatingChangeRow): RatingChange {
  return shownChange({ mu: row.mu_before, sigma: row.sigma_before }, { mu: row.mu_after, sigma: row.sigma_after });
}
