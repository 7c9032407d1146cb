import { setTimeout as sleep } from "node:timers/promises";
import { WATCH } from "@terok-nor/shared/wire/watch-state.ts";
import { askForPlace, takePlace } from "../../wire/place.ts";

/** What the bench tells the crowd, and hears of it. */
export type Crowd =
  | { readonly kind: "open"; readonly url: string; readonly options: object }
  | { readonly kind: "watch"; readonly count: number };
export interface CrowdReport {
  readonly kind: "opened" | "watching";
  /** Who watch by now. */
  readonly watching: number;
}

/** ms between two who come in. */
const APART = 4;

let url = "";
let code = "";
const sockets: WebSocket[] = [];

async function act(order: Crowd): Promise<void> {
  if (order.kind === "open") {
    url = order.url;
    const opened = await askForPlace(url, "create/battle", { open: false, ...order.options }, "10.0.0.0");
    code = opened.roomId;
    sockets.push(await takePlace(url, opened));
    // Until it has counted down and the first shots are near.
    await sleep(8000);
    process.send?.({ kind: "opened", watching: 0 } satisfies CrowdReport);
    return;
  }
  for (let i = 0; i < order.count; i++) {
    const place = await askForPlace(url, `joinOrCreate/${WATCH}`, { code }, `10.0.${i >> 8}.${i & 255}`);
    sockets.push(await takePlace(url, place));
    await sleep(APART);
  }
  process.send?.({ kind: "watching", watching: order.count } satisfies CrowdReport);
}

process.on("message", (order: Crowd) => void act(order));
