import { clearFromShelf, namesOnShelf, putOnShelf, takeFromShelf } from "../kit/shelf.ts";

/** Battles that were fought in this browser, without a server, as files of replays. */

const REPLAY = "replay:";
const RUNNING = "battle:";
/** Ids of such battles begin with this; the ids of a server's archive do not. */
const OWN = "own-";
const MOST_REPLAYS = 20;
/** Battles that nobody came back to; more than anybody has tabs open. */
const MOST_RUNNING = 8;

/** A name for a battle of one's own: the later, the later in order. */
export function newOwnId(): string {
  const time = Date.now().toString(36).padStart(9, "0");
  return `${OWN}${time}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
}

export const isOwnBattle = (id: string): boolean => id.startsWith(OWN);

/** Keeps a battle that is over; of many, the last ones. */
export async function keepOwnReplay(id: string, file: Uint8Array): Promise<void> {
  await putOnShelf(REPLAY + id, file);
  const names = await namesOnShelf(REPLAY);
  await Promise.all(names.slice(0, -MOST_REPLAYS).map(clearFromShelf));
}

/** The file of one; null where this browser has none such. */
export async function ownReplay(id: string): Promise<Uint8Array | null> {
  const file = await takeFromShelf(REPLAY + id);
  return file instanceof Uint8Array ? file : null;
}

/** Keeps a battle that is still fought, so that a reloaded page can go on with it. */
export const keepRunning = (id: string, battle: unknown): Promise<void> => putOnShelf(RUNNING + id, battle);

export const runningBattle = (id: string): Promise<unknown> => takeFromShelf(RUNNING + id);

/** Lets go of one, and of old ones that nobody came back to. */
export async function forgetRunning(id: string): Promise<void> {
  await clearFromShelf(RUNNING + id);
  const names = await namesOnShelf(RUNNING);
  await Promise.all(names.slice(0, -MOST_RUNNING).map(clearFromShelf));
}
