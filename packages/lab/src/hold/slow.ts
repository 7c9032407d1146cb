import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Measured } from "../load/measured.ts";
import { atMost, type HoldRow } from "./row.ts";

const STRANGERS = fileURLToPath(new URL("strangers.ts", import.meta.url));
/** s in which a line is cut whose page neither reads nor answers to signs of life. */
const DROPPED_WITHIN = 20;
/** KB each of them may cost the server meanwhile. */
const MAY_TAKE = 256;

/** Pages that come into battles of their own, ask and ask, and read nothing of what they are answered. */
export async function holdSlowReaders(lines: number): Promise<HoldRow[]> {
  const server = await Measured.start();
  const alone = (await server.figures()).sockets;
  const strangers = fork(STRANGERS, ["stall", server.url, String(lines), "1"], { stdio: ["ignore", 2, 2, "ipc"] });
  try {
    await once(strangers, "message");
    const { held, sockets } = await server.figures(true);
    const began = performance.now();
    let left = sockets;
    let most = held;
    let dropped = 0;
    while (left > alone && performance.now() - began < 2 * DROPPED_WITHIN * 1000) {
      await sleep(500);
      const now = await server.figures(true);
      left = now.sockets;
      most = Math.max(most, now.held);
      dropped = (performance.now() - began) / 1000;
    }
    const stay = Math.max(0, left - alone);
    const what = `lines nobody reads that still stand after ${2 * DROPPED_WITHIN} s`;
    return [
      atMost(0, { id: "slow-stay", what, times: lines, measure: stay }),
      atMost(DROPPED_WITHIN, { id: "slow-dropped", what: "s until the last of them is cut", times: lines, measure: dropped }),
      atMost(MAY_TAKE, {
        id: "slow-memory",
        what: "most memory in KB that each costs the server meanwhile",
        times: lines,
        measure: (most - held) / 1024 / lines,
      }),
    ];
  } finally {
    strangers.kill("SIGKILL");
    await server.stop();
  }
}
