import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import type { MatchArchive, Unfinished } from "../archive/archive.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { log } from "../kit/log.ts";
import type { Services } from "./services.ts";

/**
 * Takes up the battles in which the server was stopped: each is fought on from its last
 * written tick, once those who fought it are back. Rooms between battles are opened again.
 */
export async function takeUpBattles(services: Services): Promise<void> {
  await takeUpRunning(services);
  await reopenRooms(services);
}

async function reopenRooms({ rooms, ticket }: Services): Promise<void> {
  for (const kept of await rooms.kept()) {
    try {
      // A battle has begun in it since.
      if ((await matchMaker.query({ roomId: kept.code })).length > 0) continue;
      await matchMaker.createRoom(BATTLE, { ticket, kept });
    } catch (error) {
      log.error({ err: error }, "a room could not be opened again");
      rooms.forget(kept.code);
    }
  }
}

async function takeUpRunning({ matches, ticket }: Services): Promise<void> {
  for (const unfinished of await matches.unfinished()) {
    const { id } = unfinished.opening;
    try {
      if (canComeBack(unfinished)) await matchMaker.createRoom(BATTLE, { ticket, unfinished });
      else await callOff(matches, unfinished);
    } catch (error) {
      log.error({ match: id, err: error }, "a battle could not be taken up");
      await callOff(matches, unfinished);
    }
  }
}

/** Somebody sat in it whom the server will know again. */
function canComeBack({ opening }: Unfinished): boolean {
  return opening.seats.some(({ player, mark }) => player !== null || mark !== null);
}

/** Nothing comes of a battle that nobody can go on with. */
async function callOff(matches: MatchArchive, { opening, upTo }: Unfinished): Promise<void> {
  await matches.end(opening.id, { result: null, decision: "void", by: null, stalled: false, ticks: upTo, hash: 0 });
}
