import { Client, type Room } from "@colyseus/sdk";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { type LobbyChoices, MESSAGE, type Reply } from "@terok-nor/shared/wire/requests.ts";
import { RoomState, type RoomState as State } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { CASUAL, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { expect, vi } from "vitest";
import { log } from "../kit/log.ts";
import { phaseOf } from "../rooms/muster.ts";
import type { Services } from "../rooms/services.ts";
import { type ServeOptions, type Serving, serve } from "../serve.ts";

/**
 * A server with real sockets and a clock turned by hand, for tests of rooms: timers that drive a room are faked,
 * those that drive sockets and requests are not.
 */
export interface Table {
  readonly serving: Serving;
  readonly url: string;
  open(name: string, side: Side, wish?: Partial<{ open: boolean; choices: LobbyChoices; terms: Terms }>): Promise<Player>;
  join(name: string, code: string): Promise<Player>;
  /** A battle against a captain, run up to its first tick. */
  alone(side: Side, opponent: CaptainLevel, choices?: LobbyChoices): Promise<Player>;
  /** Opens a battle between two captains. @returns its code, by which it is watched. */
  openCaptains(levels: Readonly<Record<Side, CaptainLevel>>, choices?: LobbyChoices): Promise<string>;
  /** A battle between two players, run up to its first tick. */
  battle(choices?: LobbyChoices, terms?: Terms): Promise<[terran: Player, alliance: Player]>;
  /** Turns the clock on by whole steps of the rooms, letting messages through in between. */
  pass(seconds: number): Promise<void>;
}

export interface Player {
  readonly room: Room<unknown, State>;
  /** Index of the seat the server gave. */
  seat: number;
  /** The pass that leads back to it; empty: none was given. */
  pass: string;
  readonly events: Uint8Array[];
  ask(type: string, payload?: unknown): Promise<Reply>;
}

export const CHOICES: LobbyChoices = { mode: "assault", galors: 2, birds: 4, overhaul: 0.5, batteries: 4, raiderAway: 0, distance: 0 };
const STEP_MS = 50;

/**
 * @param services what rooms are given instead of the server's own.
 * @param database as openDatabase() takes it; by default nothing outlives the table.
 * @param wish what else the server is started with.
 */
export async function lay(services?: Partial<Services>, database?: string, wish: Partial<ServeOptions> = {}): Promise<Table> {
  log.level = "silent";
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance", "Date"] });
  const own = { port: 0, host: "127.0.0.1", services, signOfLife: 0, ...(database !== undefined && { database }) };
  const serving = await serve({ ...own, ...wish });
  const url = `http://127.0.0.1:${serving.port}`;
  const pass = async (seconds: number) => {
    for (let left = Math.round((seconds * 1000) / STEP_MS); left > 0; left--) {
      vi.advanceTimersByTime(STEP_MS);
      await settle(2);
    }
    await settle(20);
  };
  const open: Table["open"] = async (name, side, wish = {}) => {
    const options = {
      version: WIRE_VERSION,
      name,
      side,
      open: wish.open ?? false,
      choices: wish.choices ?? CHOICES,
      terms: wish.terms ?? CASUAL,
    };
    return playerOf(await new Client(url).create<State>("battle", options, RoomState));
  };
  const openWith = async (extra: object) => {
    const options = { version: WIRE_VERSION, name: "Sisko", side: "terran", open: false, choices: CHOICES, ...extra };
    const player = playerOf(await new Client(url).create<State>("battle", options, RoomState));
    await pass(5.1);
    return player;
  };
  const alone: Table["alone"] = (side, opponent, choices = CHOICES) => openWith({ side, opponent, choices });
  const openCaptains: Table["openCaptains"] = async (levels, choices = CHOICES) => {
    const options = { version: WIRE_VERSION, name: "Quark", side: "terran", open: false, choices, watch: levels };
    const { data } = await new Client(url).http.post<{ roomId: string }>("/matchmake/create/battle", { body: options });
    return data.roomId;
  };
  const join: Table["join"] = async (name, code) =>
    playerOf(await new Client(url).joinById<State>(code, { version: WIRE_VERSION, name }, RoomState));
  const battle: Table["battle"] = async (choices = CHOICES, terms = CASUAL) => {
    const terran = await open("Sisko", "terran", { choices, terms });
    const alliance = await join("Worf", terran.room.roomId);
    await terran.ask(MESSAGE.ready, { ready: true });
    await alliance.ask(MESSAGE.ready, { ready: true });
    await pass(5.1);
    return [terran, alliance];
  };
  return { serving, url, open, join, alone, openCaptains, battle, pass };
}

export async function clear(table: Table): Promise<void> {
  const stopping = table.serving.stop();
  for (let i = 0; i < 100; i++) await settle(1);
  await stopping;
  vi.useRealTimers();
}

/** Whatever was done, both are still there, and their battle goes on and takes orders. Throws where it does not. */
export async function expectFightOn(table: Table, players: readonly Player[]): Promise<void> {
  const [first] = players;
  const before = first?.room.state.firstPicture.tick ?? 0;
  await table.pass(1.1);
  for (const { room } of players) expect(room.connection.isOpen).toBe(true);
  expect(phaseOf(first?.room.state as never)).toBe("battle");
  expect(first?.room.state.firstPicture.tick).toBeGreaterThan(before);
  expect(await first?.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toEqual({ ok: true });
}

export function playerOf(room: Room<unknown, State>): Player {
  const player: Player = {
    room,
    seat: -1,
    pass: "",
    events: [],
    ask: (type, payload) => room.request<unknown, Reply>(type as never, payload as never),
  };
  room.onMessage(MESSAGE.seat as never, (seat: number) => {
    player.seat = seat;
  });
  room.onMessage(MESSAGE.pass as never, (pass: string) => {
    player.pass = pass;
  });
  room.onMessage(MESSAGE.events as never, (bytes: Uint8Array) => {
    player.events.push(bytes);
  });
  return player;
}

/** Lets sockets deliver what was sent. */
export async function settle(turns: number): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
}
