import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import { CLOSED } from "@terok-nor/shared/wire/closing.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { BATTLE, RoomState, type RoomState as State } from "@terok-nor/shared/wire/room-state.ts";
import { CASUAL, RATED, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { matchMaker } from "../colyseus/colyseus.ts";
import { account, keyOf, servicesFor } from "../testing/accounts.ts";
import { KeyedClient } from "../testing/keyed-client.ts";
import { clear, lay, type Player, playerOf, settle, type Table } from "../testing/table.ts";
import { choicesOf, phaseOf } from "./muster.ts";
import { sideOf } from "./seats.ts";

let table: Table;
const dodged: string[] = [];
beforeEach(async () => {
  dodged.length = 0;
  table = await lay(servicesFor([account("kai"), account("kor")], false, (id) => dodged.push(id)));
});
afterEach(() => clear(table));

/** A battle the queue has found for kai, who is to have the rebels, and kor. */
async function found(terms: Terms): Promise<string> {
  const paired = {
    sides: ["terran", "alliance"],
    names: ["Captain kai", "Captain kor"],
    players: ["kai", "kor"],
    waited: [12, 34],
    choices: choicesFor("assault", 3),
    terms,
  };
  return (await matchMaker.createRoom(BATTLE, { ticket: table.serving.services.ticket, paired })).roomId;
}

const clientOf = (id: string): KeyedClient => new KeyedClient(table.url, keyOf(id));

async function come(id: string, code: string): Promise<Player> {
  return playerOf(await clientOf(id).joinById<State>(code, { version: WIRE_VERSION, name: id }, RoomState));
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

/** What became of somebody's line: the code it was closed with, and s they may go on seeking with. */
function fateOf({ room }: Player): { readonly code: number | null; readonly onward: (id: string | null) => number } {
  const fate = { code: null as number | null, word: "" };
  room.reconnection.enabled = false;
  room.onMessage(MESSAGE.onward as never, (word: string) => {
    fate.word = word;
  });
  room.onLeave((code) => {
    fate.code = code;
  });
  return {
    get code() {
      return fate.code;
    },
    onward: (id) => table.serving.services.waits.read(fate.word, id),
  };
}

/** Both are there, and the count runs. */
async function bothThere(terms: Terms): Promise<{ readonly kai: Player; readonly kor: Player }> {
  const code = await found(terms);
  const kai = await come("kai", code);
  const kor = await come("kor", code);
  await table.pass(2);
  return { kai, kor };
}

function cut({ room }: Player): void {
  room.reconnection.enabled = false;
  room.connection.close();
}

describe("whoever goes away before the battle of a rated match", () => {
  test("by leaving has called it off, and the other goes on seeking with the time they have waited", async () => {
    const { kai, kor } = await bothThere(RATED);
    const fate = fateOf(kor);
    await kai.room.leave();
    await table.pass(0.5);
    expect(dodged).toEqual(["kai"]);
    expect(fate.code).toBe(CLOSED.unmet);
    expect(fate.onward("kor")).toBe(36);
    expect(await matchMaker.query({ name: BATTLE })).toEqual([]);
  });

  test("by closing the page has, too, once the other has waited as long as for anybody to come", async () => {
    const { kai, kor } = await bothThere(RATED);
    const fate = fateOf(kai);
    cut(kor);
    await settle(50);
    await table.pass(19);
    expect([dodged, fate.code]).toEqual([[], null]);
    await table.pass(2);
    expect([dodged, fate.code]).toEqual([["kor"], CLOSED.unmet]);
  });

  test("and comes back in time finds the battle beginning; a second time is one too many", async () => {
    const { kai, kor } = await bothThere(RATED);
    const back = async () => playerOf(await clientOf("kor").joinById<State>(kai.room.roomId, again, RoomState));
    const again = { version: WIRE_VERSION, name: "kor", back: true, pass: kor.pass };
    cut(kor);
    await settle(50);
    await table.pass(3);
    const second = await back();
    await table.pass(0.5);
    expect(phaseOf(kai.room.state)).toBe("countdown");
    cut(second);
    await settle(50);
    await table.pass(0.5);
    expect(dodged).toEqual(["kor"]);
  });

  test("by not coming at all has, and nobody has where neither came", async () => {
    const kai = await come("kai", await found(RATED));
    const fate = fateOf(kai);
    await table.pass(21);
    expect([dodged, fate.code]).toEqual([["kor"], CLOSED.unmet]);
    await found(RATED);
    await table.pass(25);
    expect(dodged).toEqual(["kor"]);
  });

  test("cannot have a second thought instead, nor change what was promised", async () => {
    const { kai } = await bothThere(RATED);
    expect(await kai.ask(MESSAGE.ready, { ready: false })).toMatchObject({ code: "found-stay" });
    expect(await kai.ask(MESSAGE.terms, { rated: false })).toMatchObject({ code: "wrong-phase" });
    await table.pass(3.5);
    expect(phaseOf(kai.room.state)).toBe("battle");
  });
});

test("whoever goes away from a casual match is free to, and the other goes on seeking all the same", async () => {
  const { kai, kor } = await bothThere(CASUAL);
  const fate = fateOf(kai);
  await kor.room.leave();
  await table.pass(0.5);
  expect([dodged, fate.code]).toEqual([[], CLOSED.unmet]);
  expect(fate.onward("kai")).toBe(14);
});

test("after its battle a quick match is left as any other", async () => {
  const { kai, kor } = await bothThere(RATED);
  await table.pass(4);
  await kor.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(0.5);
  const fate = fateOf(kai);
  await kor.room.leave();
  await table.pass(1);
  expect([dodged, fate.code]).toEqual([[], null]);
});
