import { matchMaker } from "@colyseus/core";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState, type RoomState as State } from "@terok-nor/shared/wire/room-state.ts";
import { CASUAL, RATED, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { account, keyOf, servicesFor } from "../testing/accounts.ts";
import { KeyedClient } from "../testing/keyed-client.ts";
import { clear, lay, type Player, playerOf, type Table } from "../testing/table.ts";
import { choicesOf, phaseOf } from "./muster.ts";
import { sideOf } from "./seats.ts";

let table: Table;
beforeEach(async () => {
  table = await lay(servicesFor([account("kai"), account("kor")]));
});
afterEach(() => clear(table));

/** A battle the queue has found for kai, who is to have the rebels, and kor. */
async function found(terms: Terms): Promise<string> {
  const paired = {
    sides: ["terran", "alliance"],
    names: ["Captain kai", "Captain kor"],
    players: ["kai", "kor"],
    choices: choicesFor("assault", 3),
    terms,
  };
  return (await matchMaker.createRoom(BATTLE, { ticket: table.serving.services.ticket, paired })).roomId;
}

async function come(id: string, code: string): Promise<Player> {
  const client = new KeyedClient(table.url, keyOf(id));
  return playerOf(await client.joinById<State>(code, { version: WIRE_VERSION, name: id }, RoomState));
}

describe("whoever comes first to a quick match", () => {
  test.each([
    [RATED, MESSAGE.side, { side: "alliance" }],
    [RATED, MESSAGE.terms, { pauses: 300, series: "base" }],
    [RATED, MESSAGE.terms, { rated: false }],
    [RATED, MESSAGE.choose, { galors: 4 }],
    [CASUAL, MESSAGE.captain, { level: "cadet" }],
  ])("changes nothing of what both were promised while the other is on the way (%j: %s %j)", async (terms, type, wish) => {
    const code = await found(terms);
    const kai = await come("kai", code);
    expect(await kai.ask(type, wish)).toMatchObject({ ok: false, code: "wrong-phase" });
    await kai.ask(MESSAGE.ready, { ready: true });
    const kor = await come("kor", code);
    await table.pass(5.2);
    const { state } = kor.room;
    expect(phaseOf(state)).toBe("battle");
    expect([sideOf(state, 0), sideOf(state, 1)]).toEqual(["terran", "alliance"]);
    expect(choicesOf(state)).toEqual(choicesFor("assault", 3));
    expect([state.rated, state.pauses, state.series]).toEqual([terms.rated, terms.pauses, 0]);
  });
});
