import type { Room } from "@colyseus/sdk";

/** The line of a room breaks, as where a cable is pulled: nothing is said. */
export function cutLine({ connection }: Pick<Room, "connection">): void {
  const { ws } = connection.transport as unknown as { ws: { terminate?(): void; close(): void } };
  if (ws.terminate === undefined) ws.close();
  else ws.terminate();
}
