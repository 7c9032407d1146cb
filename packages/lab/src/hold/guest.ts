import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";

/** What somebody with a battle of their own can send on its line, beside what any page does. */
export interface Guest {
  readonly room: string;
  readonly socket: WebSocket;
}

const JOIN_ROOM = 10;

/**
 * Opens a battle against a captain and joins it.
 * @param n each comes from an address of their own.
 */
export async function openAs(url: string, n: number): Promise<Guest> {
  const body = JSON.stringify({
    version: WIRE_VERSION,
    name: `Visitor ${n}`,
    side: "terran",
    open: false,
    choices: choicesFor("assault", 2),
    opponent: "cadet",
  });
  const headers = { "Content-Type": "application/json", "X-Forwarded-For": `10.1.${(n >> 8) & 255}.${n & 255}` };
  const answer = await fetch(`${url}/matchmake/create/battle`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`a battle was refused: ${await answer.text()}`);
  const { processId, roomId, sessionId } = (await answer.json()) as Record<"processId" | "roomId" | "sessionId", string>;
  const socket = new WebSocket(`${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`);
  socket.binaryType = "arraybuffer";
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("message", () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("a socket broke")), { once: true });
  });
  socket.send(Uint8Array.from([JOIN_ROOM]));
  return { room: roomId, socket };
}
