import type { Database } from "../archive/database/open.ts";
import type { Restraint } from "../archive/database/schema.ts";
import { FOR_GOOD } from "../archive/restraints.ts";
import type { Command } from "./command.ts";
import { note, timeOf, whyIn } from "./deeds.ts";
import { called, findPlayer } from "./find-player.ts";
import { Unable } from "./unable.ts";

const UNITS_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
/** A longer time than a year is better said as "ever". */
const LONGEST_MS = 366 * 86_400_000;

/** When a time that begins now is over, ms since 1970. Throws Unable for whatever is none. */
export function endOf(time: string | undefined, now: number): number {
  if (time === "ever") return FOR_GOOD;
  const [, count = "", unit = ""] = /^(\d{1,6})([mhdw])$/.exec(time ?? "") ?? [];
  const length = Number(count) * (UNITS_MS[unit] ?? 0);
  if (length === 0) throw new Unable(`Say for how long, as 30m, 12h, 7d, 4w or ever${time === undefined ? "" : `, not "${time}"`}.`);
  if (length > LONGEST_MS) throw new Unable("That is longer than a year; say ever.");
  return now + length;
}

const until = (end: number): string => (end === FOR_GOOD ? "for good" : `until ${timeOf(end)} UTC`);

export const muted: Command["run"] = (db, args, now) => restrain(db, args, now, "silenced", "mute");
export const barred: Command["run"] = (db, args, now) => restrain(db, args, now, "shut-out", "bar");

async function restrain(
  db: Database,
  [player, time, ...rest]: readonly string[],
  now: number,
  kind: Restraint,
  what: string,
): Promise<string[]> {
  const found = await findPlayer(db, player);
  const end = endOf(time, now);
  const why = whyIn(rest);
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("restraints").where("account", "=", found.id).where("kind", "=", kind).execute();
    await trx.insertInto("restraints").values({ account: found.id, kind, until: end, why }).execute();
    await note(trx, { what, account: found.id, detail: until(end), why }, now);
  });
  const done = kind === "silenced" ? "is muted" : "is barred from battles with people";
  return [`${called(found)} ${done} ${until(end)}. They are told so, and for how long.`];
}

/** Lifts a restraint before its time. @param what as it is called in the log. */
export function lifted(kind: Restraint, what: string): Command["run"] {
  return async (db, [player, ...rest], now) => {
    const found = await findPlayer(db, player);
    const why = whyIn(rest);
    return db.transaction().execute(async (trx) => {
      const held = await trx
        .deleteFrom("restraints")
        .where("account", "=", found.id)
        .where("kind", "=", kind)
        .returning("until")
        .executeTakeFirst();
      const word = kind === "silenced" ? "muted" : "barred";
      if (held === undefined || held.until <= now) throw new Unable(`${called(found)} is not ${word}.`);
      await note(trx, { what, account: found.id, why }, now);
      return [`${called(found)} is not ${word} any more.`];
    });
  };
}
