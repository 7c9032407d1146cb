import type { Asked } from "../messages.ts";
import { Host } from "./host.ts";
import { onShelf } from "./keeping.ts";
import { thinkingIn } from "./thinking.ts";

/** The thread in which a battle against a captain is fought: what a server's room is to a battle between two people. */
const host = new Host({
  say: (told) => self.postMessage(told),
  thinking: thinkingIn(() => new Worker(new URL("./thinker.ts", import.meta.url), { type: "module" })),
  keeping: onShelf,
  now: () => performance.now(),
  newChance: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

self.onmessage = ({ data }: MessageEvent<Asked>) => host.hear(data);
