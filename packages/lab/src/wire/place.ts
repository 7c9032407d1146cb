import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";

/** A place in a room, as the server reserves it for whoever asked. */
export interface Place {
  readonly processId: string;
  readonly roomId: string;
  readonly sessionId: string;
  /** Where whoever asked seems to come from. */
  readonly address: string;
}

/** Colyseus's word for "I have read the room's shape", after which it sends. */
const JOIN_ROOM = 10;

/**
 * Asks for a place as a page does.
 * @param way "create/battle" or another of Colyseus's ways in.
 * @param address where it seems to come from, as a proxy would say: from one address so many would be taken for a flood.
 */
export async function askForPlace(url: string, way: string, options: object, address: string): Promise<Place> {
  const body = JSON.stringify({ version: WIRE_VERSION, ...options });
  const headers = { "Content-Type": "application/json", "X-Forwarded-For": address };
  const answer = await fetch(`${url}/matchmake/${way}`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`${way} was refused: ${await answer.text()}`);
  return { ...((await answer.json()) as Omit<Place, "address">), address };
}

/** Comes in by a place and reads whatever is sent. */
export async function takePlace(url: string, { processId, roomId, sessionId, address }: Place): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`, {
    headers: { "X-Forwarded-For": address },
  });
  socket.binaryType = "arraybuffer";
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("message", () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("a socket broke")), { once: true });
    socket.addEventListener("close", ({ code, reason }) => reject(new Error(`a socket was closed: ${code} ${reason}`)), { once: true });
  });
  socket.send(Uint8Array.from([JOIN_ROOM]));
  return socket;
}
