import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { askForPlace } from "../wire/place.ts";
import { stalledLine } from "../wire/stalled-line.ts";
import { flood } from "./flood.ts";
import { battleAgainstCaptain, openAs } from "./guest.ts";
import { drawFrom, madeFrame } from "./made-frames.ts";

/** What strangers do to a server, in a process of their own: what, its address, how often, and by which seed. */
const [what, url = "", times = "0", seed = "1"] = process.argv.slice(2);

/** Frames sent on one line before the next is opened: it is cut after a few, and the rest come while it is. */
const A_LINE = 2000;
const TARGETS = ["*:70000/x", "*", "//", "/%", "http://[::1/x", "/a/b", "x", "/a/b?sessionId=%00", "?sessionId=a"];

async function sendFrames(frames: number): Promise<void> {
  const draw = drawFrom(Number(seed));
  const lines = Math.ceil(frames / A_LINE);
  for (let n = 1; n <= lines; n++) {
    const { socket } = await openAs(url, n);
    for (let i = 0; i < A_LINE; i++) {
      socket.send(madeFrame(draw));
      // So that what is sent leaves.
      if (i % 50 === 0) await sleep(0);
    }
    socket.close();
    console.error(`${n} of ${lines} lines`);
  }
}

async function askAround(asked: number): Promise<void> {
  const port = Number(new URL(url).port);
  for (let i = 0; i < asked; i++) {
    const socket = connect(port, "127.0.0.1");
    const head =
      "Host: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==";
    socket.on("error", () => undefined).resume();
    socket.end(`GET ${TARGETS[i % TARGETS.length]} HTTP/1.1\r\n${head}\r\n\r\n`);
    await once(socket, "close");
  }
}

/** Pages that come into battles, ask for something all the time, and never read an answer. */
async function stall(lines: number): Promise<void> {
  for (let n = 0; n < lines; n++) {
    const address = `10.5.${n >> 8}.${n & 255}`;
    await stalledLine(Number(new URL(url).port), await askForPlace(url, "create/battle", battleAgainstCaptain(n), address));
  }
  process.send?.("stalled");
  // Until this process is ended.
  await once(process, "disconnect");
}

const DEEDS: Readonly<Record<string, (times: number) => Promise<void>>> = { frames: sendFrames, targets: askAround, stall };
const [deed = "", kind = ""] = what?.split(/:(.*)/) ?? [];
if (deed === "flood") process.send?.(await flood(url, kind, Number(times)));
else await DEEDS[deed]?.(Number(times));
process.exit();
