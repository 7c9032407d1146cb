import { Client, type Room, type SeatReservation } from "@colyseus/sdk";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { CODE } from "@terok-nor/shared/wire/limits.ts";
import { isRefusalCode, type Refused, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { type Account, createAccount, inMemory, type Keeping } from "./account.ts";
import type { Api } from "./api.ts";
import { createApi } from "./api.ts";
import { RoomLink } from "./battle-link.ts";
import type { BattleLink } from "./link.ts";
import type { Seeking, Wishes } from "./seek.ts";
import { startSeek } from "./seek.ts";

/** Where a tab keeps the token that leads back to its seat: lives as long as the tab, through reloads. */
const TOKEN = "seat";
/** Name of somebody who comes back: the server knows it better. */
const SOMEBODY = "Commander";

/** Meeting people, until there is a BattleLink. Failures come back as refusals, never as exceptions. */
export interface Lobby {
  open(name: string, side: Side, publicly: boolean, choices: LobbyChoices): Promise<BattleLink | Refused>;
  /** A battle against a captain, which begins at once. */
  alone(name: string, side: Side, opponent: CaptainLevel, choices: LobbyChoices): Promise<BattleLink | Refused>;
  /** Lets two captains fight; the code is that by which their battle is watched. */
  openCaptains(levels: Readonly<Record<Side, CaptainLevel>>, choices: LobbyChoices): Promise<string | Refused>;
  join(name: string, code: string): Promise<BattleLink | Refused>;
  /** Looks for an opponent; `name` is what guests are called. */
  seek(name: string, wishes: Wishes): Seeking;
  /** Among the audience of a battle; screens/watching/live.ts makes a picture of what it is sent. */
  audience(code: string): Promise<Room<unknown, WatchState> | Refused>;
  /** Back by the account into a battle whose line is lost for good; null: there is no way back yet. */
  rejoin(code: string): Promise<BattleLink | null>;
  /** Back into the battle this browser tab was in, after a reload; null if there is none to return to. */
  resume(): Promise<BattleLink | null>;
  /** Who this browser plays as. */
  readonly account: Account;
  readonly api: Api;
}

export interface LobbyOptions {
  /** http address of the server; by default where the page came from. */
  readonly url?: string;
  /** Where the tab's seat is kept, and where the account's key; by default nowhere beyond the page's life. */
  readonly tab?: Keeping;
  readonly keeping?: Keeping;
}

/** The door to a server's battles. */
export function createLobby(options: LobbyOptions = {}): Lobby {
  const url = options.url ?? globalThis.location.origin;
  const client = new Client(url);
  const api = createApi(url);
  const account = createAccount(api, options.keeping ?? inMemory());
  sendAlong(client, account);
  const ways = waysIn(client, options.tab ?? inMemory(), account);
  return { ...ways, ...asAudience(client), account, api };
}

type Joining = Promise<Room<unknown, RoomState>>;

/** To a seat of one's own, or back to it. */
function waysIn(client: Client, tab: Keeping, account: Account): Pick<Lobby, "open" | "alone" | "join" | "seek" | "rejoin" | "resume"> {
  const remember = (token: string | null) => tab.set(TOKEN, token);
  const enter = (into: () => Joining) =>
    orRefusal(async () => {
      const link = new RoomLink(await into(), remember);
      await link.known;
      return link;
    });
  const create = (wish: object) => enter(() => client.create<RoomState>(BATTLE, { version: WIRE_VERSION, ...wish }, RoomState));
  const join = (code: string, as: { name: string; back?: boolean }) =>
    enter(() => client.joinById<RoomState>(code, { version: WIRE_VERSION, ...as }, RoomState));
  const rejoin = async (code: string) => {
    if (account.key.peek() === null) return null;
    const back = await join(code, { name: account.me.peek()?.name ?? SOMEBODY, back: true });
    return "ok" in back ? null : back;
  };
  const takeSeat = (seat: SeatReservation) => enter(() => client.consumeSeatReservation<RoomState>(seat, RoomState));
  return {
    open: (name, side, publicly, choices) => create({ name, side, open: publicly, choices }),
    alone: (name, side, opponent, choices) => create({ name, side, open: false, choices, opponent }),
    async join(name, code) {
      const typed = code.trim().toUpperCase();
      return CODE.test(typed) ? join(typed, { name }) : refuse("no-such-battle");
    },
    seek: (name, wishes) => startSeek(client, name, wishes, { takeSeat, refusalOf }),
    rejoin,
    async resume() {
      const token = tab.get(TOKEN);
      if (token === null) return null;
      const back = await enter(() => client.reconnect<RoomState>(token, RoomState));
      if (!("ok" in back)) return back;
      // A server that cannot be reached now may still keep the seat.
      if (back.code === "unreachable") return null;
      remember(null);
      return rejoin(token.split(":")[0] ?? "");
    },
  };
}

/** To battles others fight. */
function asAudience(client: Client): Pick<Lobby, "openCaptains" | "audience"> {
  return {
    openCaptains: (levels, choices) =>
      orRefusal(async () => {
        const wish = { version: WIRE_VERSION, name: SOMEBODY, side: "terran", open: false, choices, watch: levels };
        const { data } = await client.http.post<{ readonly roomId: string }>(`/matchmake/create/${BATTLE}`, { body: wish });
        return data.roomId;
      }),
    async audience(code) {
      if (!CODE.test(code)) return refuse("no-such-battle");
      return orRefusal(() => client.joinOrCreate<WatchState>(WATCH, { version: WIRE_VERSION, code }, WatchState));
    },
  };
}

/** The account's key goes with everything asked of the rooms; guests send none. */
function sendAlong(client: Client, { key }: Account): void {
  key.subscribe((held) => {
    client.auth.token = held ?? "";
  });
}

/** Code Colyseus gives for a room that is not there, and for one that takes nobody more. */
const INVALID_ROOM = 522;

async function orRefusal<T>(attempt: () => Promise<T>): Promise<T | Refused> {
  try {
    return await attempt();
  } catch (error) {
    return refusalOf(error);
  }
}

/** A refusal made of whatever a failed attempt threw: the server's own codes travel as the error's message. */
function refusalOf(error: unknown): Refused {
  const { message = "", code } = error as { message?: string; code?: number };
  if (isRefusalCode(message)) return refuse(message);
  if (code === INVALID_ROOM) return refuse(message.includes("locked") ? "full" : "no-such-battle");
  return refuse("unreachable");
}
