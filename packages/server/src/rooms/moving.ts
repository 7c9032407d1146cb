import { CODE } from "@terok-nor/shared/wire/limits.ts";
import type { Archive } from "../archive/open-archive.ts";
import { matchMaker } from "../colyseus/colyseus.ts";

/**
 * Tells of a code whether its battle is between two servers: no room has it, or one in a server that is gone, and the
 * archive knows of it, so that another server is about to take it up. Whoever asks for it is to try again.
 */
export function movingIn({ lease, holds }: Pick<Archive, "lease" | "holds">): (code: string) => Promise<boolean> {
  return async (code) => {
    // Alone, all is taken up before anybody is let in.
    if (!lease.isShared || !CODE.test(code)) return false;
    const listed = await matchMaker.driver.findOne({ roomId: code });
    const isHere = listed?.processId === matchMaker.processId && matchMaker.getLocalRoomById(code) !== undefined;
    if (isHere || (listed !== undefined && lease.isThere(listed.processId))) return false;
    return holds(code);
  };
}
