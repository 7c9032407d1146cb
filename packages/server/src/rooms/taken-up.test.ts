import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { MatchPage, Me, NewAccount } from "@terok-nor/shared/wire/api.ts";
import { type Aftermath, CLAIM_STANDS_S } from "@terok-nor/shared/wire/conduct.ts";
import { GRACE_S } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { matchMaker } from "../colyseus/colyseus.ts";
import { someOpening } from "../testing/archives.ts";
import { KeyedClient } from "../testing/keyed-client.ts";
import { clear, lay, type Player, playerOf, settle, type Table } from "../testing/table.ts";

const CODE = "ACDEFG";
let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

async function account(): Promise<NewAccount> {
  return (await (await fetch(`${table.url}/api/account`, { method: "POST" })).json()) as NewAccount;
}

const ratingsOf = async ({ key }: NewAccount) =>
  ((await (await fetch(`${table.url}/api/me`, { headers: { Authorization: `Bearer ${key}` } })).json()) as Me).ratings;
const archived = async (id: string) => (await (await fetch(`${table.url}/api/matches/${id}`)).json()) as MatchPage;

/** A rated battle that was going on when the server stopped, in its hundredth tick. */
async function takenUp(terran: NewAccount, alliance: NewAccount): Promise<string> {
  const { matches, ticket } = table.serving.services;
  const opening = { ...someOpening(terran.me.id, alliance.me.id), code: CODE, choices: choicesFor("assault", 3) };
  await matches.begin(opening);
  await matchMaker.createRoom(BATTLE, { ticket, unfinished: { opening, entries: [], upTo: 100 } });
  await settle(20);
  return opening.id;
}

async function back({ key }: NewAccount): Promise<Player> {
  const client = new KeyedClient(table.url, key);
  return playerOf(await client.joinById<RoomState>(CODE, { version: WIRE_VERSION, name: "Whoever", back: true }, RoomState));
}

test("a battle taken up to which nobody comes back comes to nothing, and its room closes", async () => {
  const [terran, alliance] = [await account(), await account()];
  const id = await takenUp(terran, alliance);
  await table.pass(GRACE_S + CLAIM_STANDS_S + 1);
  await vi.waitFor(async () => expect(await archived(id)).toMatchObject({ winner: null, ending: "void" }));
  expect(await ratingsOf(terran)).toEqual(terran.me.ratings);
  expect(await ratingsOf(alliance)).toEqual(alliance.me.ratings);
  await vi.waitFor(async () => expect(await matchMaker.query({ roomId: CODE })).toEqual([]));
});

test("who comes back to one alone cannot win by that: it was the server that failed", async () => {
  const [terran, alliance] = [await account(), await account()];
  const id = await takenUp(terran, alliance);
  const player = await back(terran);
  await table.pass(GRACE_S + 1);
  expect(player.room.state.claim).toBe(player.seat);
  expect(await player.ask(MESSAGE.claim, { as: "win" })).toEqual({ ok: true });
  await table.pass(0.3);
  expect(JSON.parse(player.room.state.aftermath) as Aftermath).toMatchObject({ decision: "void", by: null, trial: null });
  await vi.waitFor(async () => expect((await archived(id)).winner).toBe(null));
  expect(await ratingsOf(alliance)).toEqual(alliance.me.ratings);
});

test("nobody but the server can have a battle taken up, or be paired without the queue", async () => {
  const { me, key } = await account();
  const client = new KeyedClient(table.url, key);
  const unfinished = { opening: someOpening(me.id, null), entries: [], upTo: 0 };
  for (const ticket of ["", undefined, "x"]) {
    await expect(client.create("battle", { version: WIRE_VERSION, name: "Quark", ticket, unfinished })).rejects.toThrow("bad-request");
  }
});
