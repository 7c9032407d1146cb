import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import type { BattleRoom } from "./battle-room.ts";

/** Closes the rooms that wait for nobody who is there, so that those who come find a place. @returns how many. */
export async function makeRoom(): Promise<number> {
  const listed = await matchMaker.query({ name: BATTLE });
  const rooms = listed.map(({ roomId }) => matchMaker.getLocalRoomById(roomId) as BattleRoom | undefined);
  const forsaken = rooms.filter((room) => room?.isForsaken === true);
  await Promise.all(forsaken.map((room) => room?.disconnect()));
  return forsaken.length;
}
