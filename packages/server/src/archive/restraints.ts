import type { Database, Work } from "./database/open.ts";
import type { Restraint } from "./database/schema.ts";

/** ms since 1970 that stand for "for good". */
export const FOR_GOOD = 253_402_300_799_000;

/** Until when an account is restrained, ms since 1970; what does not hold is left out. */
export type Restraints = Readonly<Partial<Record<Restraint, number>>>;

/** Whole s that are left of a restraint; 0: it does not hold. */
export function secondsLeft(until: number | undefined, now: number): number {
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
}

/** All restraints that hold, by account. @param only of this one alone. */
export async function restraintsNow(db: Database | Work, now: number, only?: string): Promise<Map<string, Restraints>> {
  let query = db.selectFrom("restraints").select(["account", "kind", "until"]).where("until", ">", now);
  if (only !== undefined) query = query.where("account", "=", only);
  const found = new Map<string, Restraints>();
  for (const { account, kind, until } of await query.execute()) found.set(account, { ...found.get(account), [kind]: until });
  return found;
}
