import { WaitWords } from "../gate/wait-words.ts";
import { AccountBook } from "./accounts.ts";
import { type Database, openDatabase } from "./database/open.ts";
import { Library } from "./library.ts";
import { MatchBook } from "./matches.ts";
import { RoomBook } from "./rooms.ts";
import { secretOf } from "./secret.ts";
import { Verifier } from "./verifier.ts";

/** All the server remembers. */
export interface Archive {
  readonly accounts: AccountBook;
  readonly matches: MatchBook;
  readonly rooms: RoomBook;
  readonly library: Library;
  /** How long somebody waited for a quick match, signed with the secret that is kept here. */
  readonly waits: WaitWords;
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
  await verifier.takeUp();
  const close = async () => {
    await rooms.close();
    await matches.close();
    await verifier.stop();
    await db.destroy();
  };
  return {
    accounts: await AccountBook.open(db, now),
    waits: new WaitWords(await secretOf(db), now),
    matches,
    rooms,
    library,
    answers: () => db.selectFrom("settings").select("name").limit(1).execute(),
    waiting: () => matches.waiting + rooms.waiting,
    close,
  };
}
