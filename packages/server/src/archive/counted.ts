import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { type Counted, countedAfter, REPEATS_WITHIN_H, unfoughtBy } from "@terok-nor/shared/wire/counting.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Work } from "./database/open.ts";

const HOUR_MS = 60 * 60 * 1000;

/** Why a battle of so many s was none, by what was done in it; null: it was fought. */
export function whyUnfought(entries: readonly Entry[], seconds: number): ReturnType<typeof unfoughtBy> {
  return unfoughtBy(seconds, Math.min(...SIDES.map((side) => momentsOf(entries, side))));
}

/** Ticks at which a side did something, by order or by hand. */
function momentsOf(entries: readonly Entry[], side: Side): number {
  const does = (entry: Entry) => entry.side === side && !("order" in entry && entry.order.kind === "resign");
  return new Set(entries.filter(does).map(({ tick }) => tick)).size;
}

/** The fleet was taken off the field rather than beaten on it. */
export function isFled(result: BattleResult | null): boolean {
  return result?.ending === "full-retreat" || result?.ending === "fleet-withdrew";
}

/**
 * What a battle between two accounts counts for, by those they fought before.
 * @param now ms since 1970.
 */
export async function counts(
  trx: Work,
  { terran, alliance }: Readonly<Record<Side, string>>,
  unfought: ReturnType<typeof unfoughtBy>,
  now: number,
): Promise<Counted> {
  const { earlier } = await trx
    .selectFrom("rating_changes as own")
    .innerJoin("rating_changes as other", "other.match", "own.match")
    .select((eb) => eb.fn.countAll<number | bigint | string>().as("earlier"))
    .where("own.account", "=", terran)
    .where("other.account", "=", alliance)
    .where("own.at", ">", now - REPEATS_WITHIN_H * HOUR_MS)
    .executeTakeFirstOrThrow();
  const counted = countedAfter(Number(earlier));
  return unfought === null ? counted : { ...counted, share: 0, why: unfought };
}
