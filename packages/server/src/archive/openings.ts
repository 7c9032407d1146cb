import { tablesNow } from "@terok-nor/shared/replay/tables.ts";
import type { MatchOpening } from "./archive.ts";
import type { Database } from "./database/open.ts";
import type { Lease } from "./lease.ts";

/**
 * As it was written, or as an earlier server wrote it: one that gave no passes, and one that
 * did not keep what came before in a series, so that the battle stands alone.
 */
export function openingFrom(text: string): MatchOpening {
  const { seats, ...rest }: MatchOpening | Omit<MatchOpening, "earlier" | "chosen"> = JSON.parse(text);
  const written = { ...rest, seats: seats.map((seat) => ({ ...seat, mark: seat.mark ?? null })) };
  if ("earlier" in written) return written;
  const { id, choices, series, terms } = written;
  return { ...written, terms: series === id ? terms : { ...terms, series: "one" }, earlier: [], chosen: choices };
}

/** Enters a match that begins. A second opening of the same changes nothing. @param now ms since 1970. */
export async function insertMatch(db: Database, lease: Lease, opening: MatchOpening, now: number): Promise<void> {
  const { id, code, series, seats, setup, terms } = opening;
  const { fingerprint, values } = tablesNow();
  const playerOf = (side: string) => seats.find((seat) => seat.side === side)?.player ?? null;
  const row = {
    id,
    code,
    series,
    status: "running" as const,
    owner: lease.owner,
    began: now,
    mode: setup.mode,
    galors: setup.galors,
    rated: terms.rated ? 1 : 0,
    hz: setup.hz,
    opening: JSON.stringify(opening),
    fingerprint,
    words: [id, ...seats.flatMap(({ name, player }) => [name, player ?? ""])].join("\n").toLowerCase(),
    terran: playerOf("terran"),
    alliance: playerOf("alliance"),
  };
  await db.transaction().execute(async (trx) => {
    await lease.stand(trx);
    await trx
      .insertInto("tables")
      .values({ fingerprint, content: JSON.stringify(values) })
      .onConflict((conflict) => conflict.column("fingerprint").doNothing())
      .execute();
    await trx
      .insertInto("matches")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}
