import { Client, type Room, type SeatReservation } from "@colyseus/sdk";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { CODE } from "@terok-nor/shared/wire/limits.ts";
import { type Refused, refusalIn, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { LobbyChoices } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { type Account, createAccount, inMemory, type Keeping } from "./account.ts";
import type { Api } from "./api.ts";
import { createApi } from "./api.ts";
import { RoomLink, type WayBack } from "./battle-link.ts";
import { type Blocks, createBlocks } from "./blocks.ts";
import type { BattleLink } from "./link.ts";
import { reachBattle } from "./reach-battle.ts";
import { type KeptSeat, SeatMemory } from "./seat-memory.ts";
import type { Onward, Seeking, Wishes } from "./seek.ts";
import { startSeek } from "./seek.ts";

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
  /** Looks for an opponent; `name` is what guests are called. `onward`: where a search goes on. */
  seek(name: string, wishes: Wishes, onward?: Onward | null): Seeking;
  /** Among the audience of a battle; screens/watching/live.ts makes a picture of what it is sent. */
  audience(code: string): Promise<Room<unknown, WatchState> | Refused>;
  /** The seat this browser tab had before a reload, if it had one. */
  readonly seat: KeptSeat | null;
  /** Back into that seat. A refusal for good forgets it. */
  resume(): Promise<BattleLink | Refused>;
  /** Who this browser plays as. */
  readonly account: Account;
  readonly blocks: Blocks;
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
  const keeping = options.keeping ?? inMemory();
  const account = createAccount(api, keeping);
  const memory = new SeatMemory(options.tab ?? inMemory());
  const ways = waysIn(client, memory, account);
  return {
    ...ways,
    ...asAudience(client, account),
    account,
    blocks: createBlocks(account, keeping),
    api,
    get seat() {
      return memory.kept;
    },
  };
}

type Joining = Promise<Room<unknown, RoomState>>;

/** To a seat of one's own, or back to it. */
function waysIn(client: Client, memory: SeatMemory, account: Account): Pick<Lobby, "open" | "alone" | "join" | "seek" | "resume"> {
  const asker = () => ({ version: WIRE_VERSION, key: account.key.peek() });
  const again = ({ code, pass }: KeptSeat) => {
    const name = account.me.peek()?.name ?? SOMEBODY;
    return client.joinById<RoomState>(code, { ...asker(), name, back: true, pass }, RoomState);
  };
  const back: WayBack = { memory, enter: (seat) => orRefusal(() => again(seat)) };
  const enter = (into: () => Joining, pass: string | null = null) =>
    orRefusal(async () => {
      const link = new RoomLink(await into(), back, pass);
      await link.known;
      return link;
    });
  const create = (wish: object) => enter(() => client.create<RoomState>(BATTLE, { ...asker(), ...wish }, RoomState));
  const join = (code: string, name: string) => enter(() => client.joinById<RoomState>(code, { ...asker(), name }, RoomState));
  const takeSeat = (seat: SeatReservation, name: string) =>
    reachBattle<BattleLink>(
      () => enter(() => client.consumeSeatReservation<RoomState>(seat, RoomState)),
      () => join(seat.roomId, name),
      (late) => void late.leave(),
    );
  return {
    open: (name, side, publicly, choices) => create({ name, side, open: publicly, choices }),
    alone: (name, side, opponent, choices) => create({ name, side, open: false, choices, opponent }),
    async join(name, code) {
      const typed = code.trim().toUpperCase();
      return CODE.test(typed) ? join(typed, name) : refuse("no-such-battle");
    },
    seek: (name, wishes, onward = null) =>
      startSeek(client, { ...asker(), name }, wishes, { takeSeat: (seat) => takeSeat(seat, name), refusalOf }, onward),
    async resume() {
      const seat = memory.kept;
      if (seat === null) return refuse("no-seat");
      const got = await enter(() => again(seat), seat.pass);
      if ("ok" in got && (got.code === "no-seat" || got.code === "no-such-battle")) memory.forget();
      return got;
    },
  };
}

/** To battles others fight. */
function asAudience(client: Client, { key }: Account): Pick<Lobby, "openCaptains" | "audience"> {
  return {
    openCaptains: (levels, choices) =>
      orRefusal(async () => {
        const wish = { version: WIRE_VERSION, name: SOMEBODY, side: "terran", open: false, choices, watch: levels };
        const { data } = await client.http.post<{ readonly roomId: string }>(`/matchmake/create/${BATTLE}`, { body: wish });
        return data.roomId;
      }),
    async audience(code) {
      if (!CODE.test(code)) return refuse("no-such-battle");
      return orRefusal(() => client.joinOrCreate<WatchState>(WATCH, { version: WIRE_VERSION, code, key: key.peek() }, WatchState));
    },
  };
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
  const refusal = refusalIn(message);
  if (refusal !== null) return refusal;
  if (code === INVALID_ROOM) return refuse(message.includes("locked") ? "full" : "no-such-battle");
  return refuse("unreachable");
}
