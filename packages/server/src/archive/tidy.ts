import { CLOSED_KEPT_DAYS, DEEDS_KEPT_DAYS, NAME_KEPT_DAYS, OPEN_KEPT_DAYS } from "@terok-nor/shared/wire/kept-for.ts";
import { log } from "../kit/log.ts";
import type { Database } from "./database/open.ts";

const DAY_MS = 24 * 3600 * 1000;
/** ms between two times at which the archive is tidied. */
const TIDY_EVERY_MS = 6 * 3600 * 1000;
/** Days after which nothing comes any more of a mark for a match that was found and not fought. */
const DODGES_KEPT_DAYS = 30;

/** Lets go of what is kept for a time only, now and from time to time. */
export function keepTidy(db: Database, now: () => number): { stop(): Promise<void> } {
  let tidying = Promise.resolve();
  const again = () => {
    tidying = tidy(db, now()).catch((error) => log.error({ err: error }, "the archive could not be tidied; trying again later"));
  };
  again();
  const timer = setInterval(again, TIDY_EVERY_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return tidying;
    },
  };
}

/** @param now ms since 1970. */
export async function tidy(db: Database, now: number): Promise<void> {
  const before = (days: number) => now - days * DAY_MS;
  await db.deleteFrom("reports").where("closed", "<", before(CLOSED_KEPT_DAYS)).execute();
  await db.deleteFrom("reports").where("at", "<", before(OPEN_KEPT_DAYS)).execute();
  await db.deleteFrom("deeds").where("at", "<", before(DEEDS_KEPT_DAYS)).execute();
  await db.deleteFrom("restraints").where("until", "<", now).execute();
  await db.deleteFrom("departed").where("at", "<", before(NAME_KEPT_DAYS)).execute();
  await db.deleteFrom("dodges").where("at", "<", before(DODGES_KEPT_DAYS)).execute();
}
