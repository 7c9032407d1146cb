import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import type { MatchArchive, Unfinished } from "../archive/archive.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { log } from "../kit/log.ts";
import type { Services } from "./services.ts";

/**
 * Takes up the battles in which a server was stopped: each is fought on from its last written tick, once those who fought
 * it are back. Rooms between battles are opened again. Where several servers share the archive, those that are nobody's.
 * @param isOver asked before each further few, as a server that stops opens no rooms any more.
 * @returns how many were taken up.
 */
export async function takeUpBattles(services: Services, isOver: () => boolean = () => false): Promise<number> {
  const running = await eachFew(services, isOver, () => takeUpRunning(services));
  return running + (await eachFew(services, isOver, () => reopenRooms(services)));
}

/** A server that shares the archive takes a few at a time, so that all that are left share the work. */
async function eachFew({ lease }: Services, isOver: () => boolean, take: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let few = 1; few > 0 && !isOver(); sum += few) {
    few = await take();
    if (!lease.isShared) return few;
  }
  return sum;
}

async function reopenRooms({ rooms, ticket }: Services): Promise<number> {
  const all = await rooms.kept();
  for (const kept of all) {
    try {
      // A battle has begun in it since.
      if (matchMaker.getLocalRoomById(kept.code) !== undefined) continue;
      await openHere(kept.code, { ticket, kept });
    } catch (error) {
      log.error({ err: error }, "a room could not be opened again");
      rooms.forget(kept.code);
    }
  }
  return all.length;
}

async function takeUpRunning({ matches, ticket, lease }: Services): Promise<number> {
  const all = await matches.unfinished();
  for (const unfinished of all) {
    const { id, code } = unfinished.opening;
    try {
      if (lease.isShared || canComeBack(unfinished)) await openHere(code, { ticket, unfinished });
      else await callOff(matches, unfinished);
    } catch (error) {
      log.error({ match: id, err: error }, "a battle could not be taken up");
      await callOff(matches, unfinished);
    }
  }
  return all.length;
}

/** In this server: it is the one that owns the battle, and that knows the ticket. */
async function openHere(code: string, options: object): Promise<void> {
  // Whatever room of another server is still listed under the code is past, and Colyseus would not list ours beside it.
  await matchMaker.driver.remove(code);
  await matchMaker.handleCreateRoom(BATTLE, options);
}

/** Somebody sat in it whom the server will know again. The audience of two captains is gone with a server that was alone. */
function canComeBack({ opening }: Unfinished): boolean {
  return opening.seats.some(({ player, mark }) => player !== null || mark !== null);
}

/** Nothing comes of a battle that nobody can go on with. */
async function callOff(matches: MatchArchive, { opening, upTo }: Unfinished): Promise<void> {
  await matches.end(opening.id, { result: null, decision: "void", by: null, stalled: false, ticks: upTo, hash: 0 });
}
