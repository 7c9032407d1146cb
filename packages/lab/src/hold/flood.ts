import { setTimeout as sleep } from "node:timers/promises";
import { MESSAGE, TOLD } from "@terok-nor/shared/wire/requests.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { askForPlace, takePlace } from "../wire/place.ts";
import { WirePlayer } from "../wire/player.ts";
import { battleAgainstCaptain } from "./guest.ts";
import { drawFrom, madeFrame } from "./made-frames.ts";

/** What came of a flood. */
export interface Flooded {
  readonly sent: number;
  /** Lines the server cut, and what it refused. */
  readonly cut: number;
  readonly refused: number;
}

const REQUESTS = Object.values(MESSAGE).filter((type) => !TOLD.includes(type));
/** Inputs of a hand on the helm, signs of nothing, and frames that no page sends. */
const FRAMES: Readonly<Record<string, () => Uint8Array>> = {
  helm: () => Uint8Array.from([19, 0, 50, 1, 50]),
  nonsense: () => Uint8Array.from([13, 0xa3, 97, 98, 99]),
  "made-up": madeUp(),
};
const WAYS = ["create/battle", "joinById/ACDEFG", `joinOrCreate/${SEEK}`] as const;
const PATHS = ["/api/account", "/api/meeting", "/api/matches"] as const;

/** All that can be sent without end: each request, frames, places that are asked for, and questions. */
export const FLOODS: readonly string[] = [...REQUESTS, ...Object.keys(FRAMES), ...WAYS, ...PATHS];

/** Sent at once, and ms from one time to the next: some 2000 a second, twenty times what one line may send. */
const AT_ONCE = 20;
const EVERY = 10;
/** Questions of one address at once. */
const ASKED_AT_ONCE = 40;
const ADDRESS = "10.8.0.1";

/** Sends one kind of thing from one line or one address, as fast as that goes. */
export async function flood(url: string, kind: string, seconds: number): Promise<Flooded> {
  const until = performance.now() + seconds * 1000;
  if (WAYS.some((way) => way === kind)) return askWithoutEnd(until, () => postTo(`${url}/matchmake/${kind}`, battleAgainstCaptain(1)));
  if (PATHS.some((path) => path === kind)) return askWithoutEnd(until, () => postTo(`${url}${kind}`, null));
  return sendWithoutEnd(url, kind, until);
}

async function sendWithoutEnd(url: string, kind: string, until: number): Promise<Flooded> {
  let [sent, cut, refused, lines] = [0, 0, 0, 0];
  while (performance.now() < until) {
    const place = await askForPlace(url, "create/battle", battleAgainstCaptain(1), `10.8.1.${lines++ & 255}`);
    const player = new WirePlayer(await takePlace(url, place));
    while (player.isThere && performance.now() < until) {
      for (let i = 0; i < AT_ONCE && player.isThere; i++) {
        sent += 1;
        const frame = FRAMES[kind];
        if (frame !== undefined) player.socket.send(frame());
        else void player.ask(kind, { kind: "hold", ships: [1] }).then(({ ok }) => (refused += ok ? 0 : 1));
      }
      await sleep(EVERY);
    }
    if (!player.isThere) cut += 1;
    player.socket.close();
  }
  return { sent, cut, refused };
}

async function askWithoutEnd(until: number, ask: () => Promise<boolean>): Promise<Flooded> {
  let [sent, refused] = [0, 0];
  const one = async () => {
    while (performance.now() < until) {
      sent += 1;
      if (!(await ask())) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, one));
  return { sent, cut: 0, refused };
}

/** @param body null: it is asked for, and nothing is sent. @returns whether it was let through. */
async function postTo(address: string, body: object | null): Promise<boolean> {
  const method = body !== null || address.endsWith("/account") ? "POST" : "GET";
  const headers = { "Content-Type": "application/json", "X-Forwarded-For": ADDRESS };
  const answer = await fetch(address, {
    method,
    headers,
    ...(body !== null && { body: JSON.stringify({ version: WIRE_VERSION, ...body }) }),
  });
  await answer.arrayBuffer();
  return answer.ok;
}

function madeUp(): () => Uint8Array {
  const draw = drawFrom(1);
  return () => madeFrame(draw);
}
