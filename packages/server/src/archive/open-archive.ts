import { WaitWords } from "../gate/wait-words.ts";
import { log } from "../kit/log.ts";
import { AccountBook } from "./accounts.ts";
import type { Decided } from "./archive.ts";
import { BlockBook } from "./blocks.ts";
import { type Database, openDatabase } from "./database/open.ts";
import { Lease } from "./lease.ts";
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
  /** The server's place among those that share the database. */
  readonly lease: Lease;
  /** Whether a battle or a room with this code is written down: some server has it, or is about to take it up. */
  holds(code: string): Promise<boolean>;
  /** How long somebody waited for a quick match, signed with the secret that is kept here. */
  readonly waits: WaitWords;
  readonly reports: ReportDesk;
  readonly blocks: BlockBook;
  readonly decided: Decided;
  /** Comes true once the database has answered. */
  answers(): Promise<unknown>;
  /** How many battles and rooms have something that is not written yet. */
  waiting(): number;
  /** Writes what is queued, gives up the server's place and lets go of the database. */
  close(): Promise<void>;
}

/** @param where as openDatabase() takes it. @param owner as a Lease takes it. */
export async function openArchive(where: string, owner: string | null = null): Promise<Archive> {
  const db = await openDatabase(where);
  return archiveIn(db, Date.now, new Lease(db, owner));
}

/** @param now ms since 1970. @param lease alone with the database, unless told otherwise. */
export async function archiveIn(db: Database, now: () => number = Date.now, lease: Lease = new Lease(db, null)): Promise<Archive> {
  const accounts = await AccountBook.open(db, now);
  const library = new Library(db);
  const verifier = new Verifier(db, library, now);
  const matches = new MatchBook(db, lease, (match) => verifier.verify(match), now);
  const rooms = new RoomBook(db, lease);
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
    // Where the database is out, the others find it dead.
    await lease.leave().catch((error) => log.error({ err: error }, "the place among the servers could not be given up"));
    await db.destroy();
  };
  return {
    accounts,
    waits: new WaitWords(accounts.secretFor("waits"), now),
    matches,
    rooms,
    library,
    lease,
    holds: async (code) => (await matches.runs(code)) || rooms.holds(code),
    reports,
    blocks,
    decided: { blocks: (accounts) => blocks.among(accounts), restraints: () => restraintsNow(db, now()) },
    answers: () => db.selectFrom("settings").select("name").limit(1).execute(),
    waiting: () => matches.waiting + rooms.waiting,
    close,
  };
}
