import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import { matchMaker } from "@terok-nor/server/colyseus/colyseus.ts";
import { log } from "@terok-nor/server/kit/log.ts";
import { BattleRoom } from "@terok-nor/server/rooms/battle-room.ts";
import { SeekRoom } from "@terok-nor/server/rooms/seek-room.ts";
import { WatchRoom } from "@terok-nor/server/rooms/watch/watch-room.ts";
import { serve } from "@terok-nor/server/serve.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { SEEK } from "@terok-nor/shared/wire/seek.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { Progress } from "../cli/progress.ts";
import { cutLine } from "../wire/cut-line.ts";
import { askForPlace, takePlace } from "../wire/place.ts";
import { openAs } from "./guest.ts";
import { atMost, type HoldRow } from "./row.ts";

/** Ticks a second of a battle, and how many of them may be under way as it is looked at. */
const HZ = 20;
const UNDER_WAY = 2;
/** ms in which an honest battle has begun; for which people are there, and seek, as a hook throws; and a line is cut. */
const BEGUN = 6500;
const THERE = 300;
const SEEKING = 1100;
const CUT = 100;
/** Times a hook is tried that seems to cost another room ticks: whatever else the machine does takes some, too. */
const TRIES = 3;

/** Every hook that Colyseus calls, or that it has called for each step, patch and message. */
const HOOKS = [
  [BattleRoom, "onCreate"],
  [BattleRoom, "onAuth"],
  [BattleRoom, "onJoin"],
  [BattleRoom, "onDrop"],
  [BattleRoom, "onReconnect"],
  [BattleRoom, "onLeave"],
  [BattleRoom, "onDispose"],
  [BattleRoom, "dropSlowReaders"],
  [BattleRoom, "patchAt"],
  [BattleRoom, "broadcastPatch"],
  [WatchRoom, "onCreate"],
  [WatchRoom, "onAuth"],
  [WatchRoom, "onJoin"],
  [WatchRoom, "onDrop"],
  [WatchRoom, "onReconnect"],
  [WatchRoom, "onLeave"],
  [WatchRoom, "onDispose"],
  [WatchRoom, "patchAt"],
  [SeekRoom, "onCreate"],
  [SeekRoom, "onAuth"],
  [SeekRoom, "onJoin"],
  [SeekRoom, "onLeave"],
  [SeekRoom, "onDispose"],
  [SeekRoom, "reassignMatchGroups"],
] as const;

/** Each hook in turn throws in every room but that of an honest battle, while people come, play, watch, seek and go. */
export async function holdHooks(rounds: number): Promise<HoldRow[]> {
  log.level = "silent";
  let honest = "";
  let throwing: string | null = null;
  let thrown = 0;
  const mend = HOOKS.map(([kind, hook]) => {
    const name = `${kind.name}.${hook}`;
    return throwIn(kind.prototype, hook, (room) => {
      if (throwing !== name || room.roomId === honest) return;
      thrown += 1;
      throw new Error(`on purpose, in ${name}`);
    });
  });
  const faults: unknown[] = [];
  const outlive = (error: unknown) => void faults.push(error);
  for (const what of ["uncaughtException", "unhandledRejection"] as const) process.on(what, outlive);
  const serving = await serve({ port: 0, host: "127.0.0.1", proxies: 1, signOfLife: 0 });
  const url = `http://127.0.0.1:${serving.port}`;
  const lost: string[] = [];
  const never: string[] = [];
  try {
    honest = (await openAs(url, 0)).room;
    await sleep(BEGUN);
    const progress = new Progress("hooks", rounds * HOOKS.length);
    let n = 0;
    const costsTicks = async (name: string, meanwhile: number): Promise<boolean> => {
      const [from, at] = [tickOf(honest), performance.now()];
      throwing = name;
      await goThrough(url, ++n, meanwhile);
      throwing = null;
      const due = ((performance.now() - at) / 1000) * HZ;
      return tickOf(honest) - from < due - UNDER_WAY;
    };
    for (let i = 0; i < rounds * HOOKS.length; i++) {
      const [kind, hook] = HOOKS[i % HOOKS.length] ?? HOOKS[0];
      const name = `${kind.name}.${hook}`;
      const before = thrown;
      let tries = 0;
      while (tries < TRIES && (await costsTicks(name, kind === SeekRoom ? SEEKING : THERE))) tries++;
      if (tries === TRIES) lost.push(name);
      if (thrown === before) never.push(name);
      progress.step();
    }
    progress.end();
  } finally {
    for (const each of mend) each();
    await serving.stop();
    for (const what of ["uncaughtException", "unhandledRejection"] as const) process.off(what, outlive);
  }
  if (lost.length > 0) console.error(`an honest battle lost ticks while these threw: ${lost.join(", ")}`);
  if (never.length > 0) console.error(`these were never called: ${never.join(", ")}`);
  const times = rounds * HOOKS.length;
  return [
    atMost(0, {
      id: "hooks-ticks",
      what: `hooks that cost another room ticks as they throw, ${thrown} times in all`,
      times,
      measure: lost.length,
    }),
    atMost(0, { id: "hooks-called", what: "hooks that were not called, so that nothing is known of them", times, measure: never.length }),
  ];
}

type Thrower = (room: { readonly roomId: string }) => void;

/** @returns puts the hook back. */
function throwIn(prototype: object, hook: string, maybe: Thrower): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, hook);
  const real = (prototype as Record<string, (...given: unknown[]) => unknown>)[hook];
  const replaced = function (this: { readonly roomId: string }, ...given: unknown[]) {
    maybe(this);
    return real?.apply(this, given);
  };
  Object.defineProperty(prototype, hook, { value: replaced, configurable: true, writable: true });
  return () => {
    if (own === undefined) Reflect.deleteProperty(prototype, hook);
    else Object.defineProperty(prototype, hook, own);
  };
}

const tickOf = (room: string) => (matchMaker.getLocalRoomById(room)?.state as RoomState | undefined)?.firstPicture.tick ?? 0;

/** Somebody comes in who listens to nothing and does not come back by themselves; null: they could not. */
async function come<T>(coming: Promise<Room<unknown, T>>): Promise<Room<unknown, T> | null> {
  const room = await tried(coming);
  if (room === null) return null;
  room.onMessage("*", () => undefined);
  room.reconnection.enabled = false;
  return room;
}

async function comeBack(client: Client, token: string): Promise<void> {
  const back = await come(client.reconnect(token));
  if (back !== null) await tried(back.leave());
}

const tried = <T>(what: Promise<T>): Promise<T | null> => what.catch(() => null);

/** Somebody opens a battle and somebody joins; one seeks and one watches; lines break and are come back to; all go. */
async function goThrough(url: string, n: number, meanwhile: number): Promise<void> {
  const address = `10.6.${n >> 8}.${n & 255}`;
  const client = new Client(url, { headers: { "X-Forwarded-For": address } });
  const join = { version: WIRE_VERSION, name: "Worf" };
  const wish = { ...join, name: "Sisko", side: "terran", open: false, choices: choicesFor("assault", 2), terms: { ...CASUAL, delay: 0 } };
  const seeking = await tried(askForPlace(url, `joinOrCreate/${SEEK}`, { name: "Kira", side: null, mode: null, rated: false }, address));
  const seeker = seeking && (await tried(takePlace(url, seeking)));
  const terran = await come(client.create<RoomState>(BATTLE, wish, RoomState));
  const code = terran?.roomId ?? "";
  const others = [
    await come(client.joinById<RoomState>(code, join, RoomState)),
    await come(client.joinOrCreate<WatchState>(WATCH, { version: WIRE_VERSION, code }, WatchState)),
  ];
  await sleep(meanwhile);
  for (const each of others) if (each) cutLine(each);
  await sleep(CUT);
  for (const each of others) if (each) void comeBack(client, each.reconnectionToken);
  if (terran) void tried(terran.leave());
  seeker?.close(CLOSED.over);
  await sleep(meanwhile);
  await tried(Promise.resolve(matchMaker.getLocalRoomById(code)?.disconnect()));
}
