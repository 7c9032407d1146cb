import { AccountBook } from "./accounts.ts";
import type { Decided } from "./archive.ts";
import { BlockBook } from "./blocks.ts";
import { type Database, openDatabase } from "./database/open.ts";
import { Library } from "./library.ts";
import { MatchBook } from "./matches.ts";
import { ReportDesk } from "./reports.ts";
import { restraintsNow } from "./restraints.ts";
import { RoomBook } from "./rooms.ts";
import { keepTidy } from "./tidy.ts";
import { Verifier } from "./verifier.ts";

/** All the server remembers. */
export interface Archive {
  readonly accounts: AccountBook;
  readonly matches: MatchBook;
  readonly rooms: RoomBook;
  readonly library: Library;
  readonly reports: ReportDesk;
  readonly blocks: BlockBook;
  readonly decided: Decided;
  /** Comes true once the database has answered. */
  answers(): Promise<unknown>;
  /** How many battles and rooms have something that is not written yet. */
  waiting(): number;
  /** Writes what is queued and lets go of the database. */
  close(): Promise<void>;
}

/** @param where as openDatabase() takes it. */
export async function openArchive(where: string): Promise<Archive> {
  return archiveIn(await openDatabase(where));
}

/** @param now ms since 1970. */
export async function archiveIn(db: Database, now: () => number = Date.now): Promise<Archive> {
  const library = new Library(db);
  const verifier = new Verifier(db, library, now);
  const matches = new MatchBook(db, (match) => verifier.verify(match), now);
  const rooms = new RoomBook(db);
  const reports = new ReportDesk(db, now);
  const blocks = new BlockBook(db, now);
  const tidying = keepTidy(db, now);
  await verifier.takeUp();
  const close = async () => {
    await tidying.stop();
    await reports.close();
    await rooms.close();
    await matches.close();
    await verifier.stop();
    await db.destroy();
  };
  return {
    accounts: await AccountBook.open(db, now),
    matches,
    rooms,
    library,
    reports,
    blocks,
    decided: { blocks: (accounts) => blocks.among(accounts), restraints: () => restraintsNow(db, now()) },
    answers: () => db.selectFrom("settings").select("name").limit(1).execute(),
    waiting: () => matches.waiting + rooms.waiting,
    close,
  };
}
