import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { MatchArchive } from "../archive/archive.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { again } from "../kit/exact.ts";
import { clear, lay, type Table } from "../testing/table.ts";
import { type FeedMessage, feedTopic } from "./feed.ts";
import { phaseOf } from "./muster.ts";

type Written = Awaited<ReturnType<MatchArchive["end"]>>;

let table: Table;
let written: PromiseWithResolvers<Written>;
beforeEach(async () => {
  written = Promise.withResolvers<Written>();
  table = await lay({
    matches: {
      begin: async () => undefined,
      keep: () => undefined,
      keyframe: () => undefined,
      end: () => written.promise,
      judge: async () => null,
      unfinished: async () => [],
      isLost: () => false,
      flush: async () => undefined,
    },
  });
});
afterEach(() => clear(table));

test("nobody is told what a battle came to before that is written, and nothing in it moves meanwhile", async () => {
  const [terran, alliance] = await table.battle();
  await table.pass(1);
  expect(await alliance.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await table.pass(0.2);
  const { state } = terran.room;
  const { tick } = state.firstPicture;
  await table.pass(1);
  expect([phaseOf(state), state.result, state.aftermath, state.standing]).toEqual(["battle", "", "", ""]);
  expect(state.firstPicture.tick).toBe(tick);
  expect(await terran.ask(MESSAGE.order, { kind: "hold", ships: [2] })).toMatchObject({ ok: false, code: "no-battle" });
  written.resolve({ terran: null, alliance: null, counted: null });
  await table.pass(0.2);
  expect(phaseOf(state)).toBe("result");
  expect(JSON.parse(state.result)).toMatchObject({ winner: "terran", ending: "resigned" });
  expect(state.aftermath).toContain('"resigned"');
});

test("where the archive takes long, or fails, they are told all the same", async () => {
  const [terran, alliance] = await table.battle();
  await alliance.ask(MESSAGE.order, { kind: "resign" });
  await table.pass(1);
  expect(phaseOf(terran.room.state)).toBe("battle");
  await table.pass(1.5);
  expect(phaseOf(terran.room.state)).toBe("result");
  written.reject(new Error("the disk is full"));
  await table.pass(0.2);
  for (const each of [terran, alliance]) expect(await each.ask(MESSAGE.rematch)).toEqual({ ok: true });
  await table.pass(5.3);
  expect(phaseOf(terran.room.state)).toBe("battle");
});

test("an audience hears what a battle came to even where nobody is left in its room to wait for the archive", async () => {
  const player = await table.alone("terran", "cadet");
  const heard: string[] = [];
  await matchMaker.presence.subscribe(feedTopic(player.room.roomId), (text: string) => heard.push(again<FeedMessage>(text).kind));
  await table.pass(1);
  await player.room.leave();
  await table.pass(0.5);
  expect(heard.filter((kind) => kind === "result" || kind === "closed")).toEqual(["result", "closed"]);
});
