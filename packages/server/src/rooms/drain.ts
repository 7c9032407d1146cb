import { setTimeout as sleep } from "node:timers/promises";
import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { CloseCode, matchMaker } from "../colyseus/colyseus.ts";
import type { BattleRoom } from "./battle-room.ts";

/** s for which battles are waited for at the longest by a server that is to fight them to their end before it stops. */
export const FOUGHT_WITHIN_S = 20 * 60;
/** ms between two looks. */
const LOOK_EVERY_MS = 250;

/**
 * Waits until the battles that are fought here now are over, and their ends known to those who fought them. No rooms are
 * opened here meanwhile.
 * @param isOver asked again and again: whoever stops the server may have no more time.
 */
export async function foughtOut(isOver: () => boolean): Promise<void> {
  for (const { roomId } of await matchMaker.query({ name: SEEK, processId: matchMaker.processId })) {
    // Whoever seeks is led to another server, or told that this one stops.
    void matchMaker.getLocalRoomById(roomId)?.disconnect(CloseCode.SERVER_SHUTDOWN);
  }
  const waitedFor = new Set(await fought());
  const until = performance.now() + FOUGHT_WITHIN_S * 1000;
  while (!isOver() && performance.now() < until) {
    // Colyseus writes it down again with everybody who comes or goes.
    await matchMaker.stats.excludeProcess(matchMaker.processId);
    if (!(await fought()).some((match) => waitedFor.has(match))) return;
    await sleep(LOOK_EVERY_MS);
  }
}

/** Whether another server would open a room that is asked for here. */
export async function othersOpen(): Promise<boolean> {
  return (await matchMaker.stats.fetchAll()).some(({ processId }) => processId !== matchMaker.processId);
}

async function fought(): Promise<string[]> {
  const listed = await matchMaker.query({ name: BATTLE, processId: matchMaker.processId });
  const rooms = listed.map(({ roomId }) => matchMaker.getLocalRoomById(roomId) as BattleRoom | undefined);
  return rooms.flatMap((room) => room?.fights ?? []);
}
