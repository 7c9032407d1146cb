import { setTimeout as sleep } from "node:timers/promises";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";

/** What the bench tells the crowd, and hears of it. */
export type Crowd =
  | { readonly kind: "open"; readonly url: string; readonly options: object }
  | { readonly kind: "watch"; readonly count: number };
export interface CrowdReport {
  readonly kind: "opened" | "watching";
  /** Who watch by now. */
  readonly watching: number;
}

interface Reservation {
  readonly processId: string;
  readonly roomId: string;
  readonly sessionId: string;
}

/** Colyseus's word for "I have read the room's shape", after which it sends. */
const JOIN_ROOM = 10;
/** ms between two who come in. */
const APART = 4;

let url = "";
let code = "";
const sockets: WebSocket[] = [];

/** @param n each comes from an address of their own, as a proxy would say: from one, so many would be taken for a flood. */
async function reserve(path: string, options: object, n = 0): Promise<Reservation> {
  const body = JSON.stringify({ version: WIRE_VERSION, ...options });
  const headers = { "Content-Type": "application/json", "X-Forwarded-For": `10.0.${n >> 8}.${n & 255}` };
  const answer = await fetch(`${url}/matchmake/${path}`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`);
  return (await answer.json()) as Reservation;
}

/** Comes in and reads whatever is sent. */
async function enter({ processId, roomId, sessionId }: Reservation): Promise<void> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`);
  socket.binaryType = "arraybuffer";
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("message", () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("a socket broke")), { once: true });
  });
  socket.send(Uint8Array.from([JOIN_ROOM]));
}

async function act(order: Crowd): Promise<void> {
  if (order.kind === "open") {
    url = order.url;
    const opened = await reserve("create/battle", { open: false, ...order.options });
    code = opened.roomId;
    await enter(opened);
    // Until it has counted down and the first shots are near.
    await sleep(8000);
    process.send?.({ kind: "opened", watching: 0 } satisfies CrowdReport);
    return;
  }
  for (let i = 0; i < order.count; i++) {
    await enter(await reserve(`joinOrCreate/${WATCH}`, { code }, i));
    await sleep(APART);
  }
  process.send?.({ kind: "watching", watching: order.count } satisfies CrowdReport);
}

process.on("message", (order: Crowd) => void act(order));
