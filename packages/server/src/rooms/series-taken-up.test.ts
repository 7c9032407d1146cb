import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@colyseus/sdk";
import type { Carried } from "@terok-nor/shared/battle/carried.ts";
import { carriedOver, carryInto } from "@terok-nor/shared/battle/carry.ts";
import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { SYSTEMS } from "@terok-nor/shared/ships/types.ts";
import type { MatchPage, NewAccount } from "@terok-nor/shared/wire/api.ts";
import type { SeriesView } from "@terok-nor/shared/wire/conduct.ts";
import { RESUME_S, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { CASUAL } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { matchMaker } from "../colyseus/colyseus.ts";
import { someOpening } from "../testing/archives.ts";
import { KeyedClient } from "../testing/keyed-client.ts";
import { CHOICES, clear, lay, type Player, playerOf, type Table } from "../testing/table.ts";

let folder: string;
let table: Table;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "terok-nor-"));
  table = await start();
});
afterEach(async () => {
  await clear(table);
  rmSync(folder, { recursive: true, force: true });
});

const start = () => lay(undefined, join(folder, "battles.sqlite"));
const common = { version: WIRE_VERSION, name: "x" };

async function account(): Promise<NewAccount> {
  return (await (await fetch(`${table.url}/api/account`, { method: "POST" })).json()) as NewAccount;
}

const clientOf = ({ key }: NewAccount): Client => new KeyedClient(table.url, key);

const joined = async (who: NewAccount, code: string) => playerOf(await clientOf(who).joinById<RoomState>(code, common, RoomState));

/** The server is stopped in the middle of a battle and started anew over the same archive, and both come back. */
async function interrupt(whose: readonly NewAccount[], code: string): Promise<Player[]> {
  await table.pass(1);
  await clear(table);
  table = await start();
  const players: Player[] = [];
  for (const who of whose) players.push(await joined(who, code));
  await table.pass(RESUME_S + 1);
  return players;
}

/**
 * How a series goes of which the first to come wins every battle, the other
 * resigning: sides in each, what all told, and how it stands after each.
 */
async function play(series: "two" | "base", battles: number, interrupted: number | null) {
  const whose = [await account(), await account()] as const;
  const options = { ...common, side: "terran", open: false, choices: CHOICES };
  const first = playerOf(await clientOf(whose[0]).create<RoomState>("battle", options, RoomState));
  const code = first.room.roomId;
  let players = [first, await joined(whose[1], code)];
  await first.ask(MESSAGE.terms, { series });
  await table.pass(1.1);
  for (const player of players) await player.ask(MESSAGE.ready, { ready: true });
  const told: object[] = [];
  const matches: string[] = [];
  for (let battle = 0; battle < battles; battle++) {
    await table.pass(5.2);
    if (battle === interrupted) players = await interrupt(whose, code);
    const { state } = (players[0] as Player).room;
    matches.push(state.match);
    expect(await players[1]?.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
    await table.pass(0.3);
    const { fought, ...standing }: SeriesView = JSON.parse(state.standing);
    expect(fought.map(({ match }) => match)).toEqual(matches);
    const scores = fought.map(({ match: _, ...score }) => score);
    told.push({ side: state.firstSeat.side, batteries: state.batteries, galors: state.galors, scores, ...standing });
    for (const player of players) await player.ask(MESSAGE.rematch);
  }
  await table.serving.services.matches.flush();
  const page = (await (await fetch(`${table.url}/api/matches/${matches[0]}`)).json()) as MatchPage;
  // In no order, as each table has a clock of its own.
  expect(new Set(page.series)).toEqual(new Set(matches));
  return told;
}

test.each([
  ["two", 2],
  ["base", 3],
] as const)(
  "a series %s goes on as if nothing had happened, in whichever of its battles the server was stopped",
  async (series, battles) => {
    const undisturbed = await play(series, battles, null);
    expect(undisturbed.at(-1)).toMatchObject({ over: true, winner: 0 });
    for (let battle = 0; battle < battles; battle++) expect(await play(series, battles, battle)).toEqual(undisturbed);
  },
  60_000,
);

/** A base after a battle that went badly for the station: three ships fewer to face, half its batteries, and scars. */
function worn(): Carried {
  const fresh = carriedOver(createBattle({ ...defaultSetup(1, 2), galors: 4, birds: 6 }));
  const { ships, works } = fresh;
  const scarred = { ...ships, "terok-nor": [{ hull: 0.5, systems: SYSTEMS.map(() => 0.9) }], galor: ships.galor.slice(0, 3) };
  return { ships: scarred, works: { ...works, batteries: 0 } };
}

test("what a base carried into the battle the server was stopped in is what it carries on from, until the series is over", async () => {
  const whose = [await account(), await account()] as const;
  const { ticket, matches } = table.serving.services;
  const carried = worn();
  const chosen = { ...CHOICES, galors: 4, birds: 6, batteries: 4 };
  const setup = { ...carryInto({ ...defaultSetup(1, 2), galors: 4, birds: 6 }, carried), hz: ROOM_HZ };
  const opening = someOpening(whose[0].me.id, whose[1].me.id, {
    setup,
    choices: { ...chosen, galors: setup.galors, birds: setup.birds, overhaul: 0, batteries: setup.batteries },
    chosen,
    terms: { ...CASUAL, series: "base" },
    series: "FIRST",
    earlier: [{ match: "FIRST", terranSeat: 0, winner: "alliance", margin: 25 }],
  });
  await matches.begin(opening);
  const begun = vi.spyOn(matches, "begin");
  await matchMaker.createRoom(BATTLE, { ticket, unfinished: { opening, entries: [], upTo: 100 } });
  const players = [await joined(whose[0], opening.code), await joined(whose[1], opening.code)];
  await table.pass(RESUME_S + 1);
  const { state } = (players[0] as Player).room;
  expect(JSON.parse(state.standing)).toMatchObject({ points: [-25, 25], over: false, of: 3 });
  for (let battle = 1; battle < 3; battle++) {
    expect(state).toMatchObject({ galors: 3, batteries: setup.batteries });
    expect(await players[1]?.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
    await table.pass(0.3);
    for (const player of players) await player.ask(MESSAGE.rematch);
    await table.pass(5.2);
  }
  const [third, afresh] = begun.mock.calls.map(([each]) => each);
  expect(third).toMatchObject({ series: "FIRST", chosen });
  expect(third?.earlier.map(({ match }) => match)).toEqual(["FIRST", opening.id]);
  // Once more a part of what was scarred has been mended.
  expect(third?.setup.carried?.ships["terok-nor"][0]?.hull).toBeCloseTo(0.65);
  expect(afresh?.setup).toMatchObject({ carried: null, galors: 4, birds: 6, batteries: 4 });
  expect(afresh?.earlier).toEqual([]);
});
