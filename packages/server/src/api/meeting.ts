import type { LanHost, Meeting } from "@terok-nor/shared/wire/api.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { liveMatches, openBattles } from "../rooms/listing.ts";

/** All the landing page shows. @param hosts found on the local network. */
export async function meeting(hosts: readonly LanHost[] = []): Promise<Meeting> {
  const [open, live, queues] = await Promise.all([openBattles(), liveMatches(), matchMaker.query({ name: SEEK })]);
  return { open, live, seeking: queues.reduce((sum, queue) => sum + queue.clients, 0), hosts };
}
