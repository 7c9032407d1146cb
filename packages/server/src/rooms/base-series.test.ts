import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { MatchArchive, MatchOpening } from "../archive/archive.ts";
import { CHOICES, clear, lay, type Table } from "../testing/table.ts";

let table: Table;
let openings: MatchOpening[];
beforeEach(async () => {
  openings = [];
  const matches: MatchArchive = {
    begin: async (opening) => void openings.push(opening),
    keep: () => undefined,
    keyframe: () => undefined,
    end: async () => ({ terran: null, alliance: null, counted: null }),
    judge: async () => null,
    unfinished: async () => [],
    isLost: () => false,
    flush: async () => undefined,
  };
  table = await lay({ matches });
});
afterEach(() => clear(table));

/**
 * Battles one after the other under one kind of series, each resigned
 * by the Alliance at once; what the room says of the batteries in each.
 */
async function fight(series: "base" | "two", battles: number): Promise<number[]> {
  const terran = await table.open("Sisko", "terran", { choices: { ...CHOICES, batteries: 3 } });
  const alliance = await table.join("Worf", terran.room.roomId);
  await terran.ask(MESSAGE.terms, { series });
  await table.pass(1.1);
  const told: number[] = [];
  for (const player of [terran, alliance]) await player.ask(MESSAGE.ready, { ready: true });
  for (let battle = 0; battle < battles; battle++) {
    await table.pass(5.2);
    told.push(terran.room.state.batteries);
    const rebels = openings.at(-1)?.seats.findIndex((seat) => seat.side === "terran") ?? 0;
    expect(await [terran, alliance][1 - rebels]?.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
    await table.pass(0.2);
    for (const player of [terran, alliance]) await player.ask(MESSAGE.rematch);
  }
  return told;
}

test("in a series about a base each battle begins with what the one before left, and whoever comes after it begins afresh", async () => {
  expect(await fight("base", 4)).toEqual([3, 3, 3, 3]);
  expect(openings.map(({ setup }) => setup.carried === null)).toEqual([true, false, false, true]);
  expect(openings[1]?.setup).toMatchObject({ galors: CHOICES.galors, birds: CHOICES.birds, batteries: 3 });
  expect(openings[1]?.choices).toMatchObject({ batteries: 3 });
  expect(new Set(openings.slice(0, 3).map((opening) => opening.series)).size).toBe(1);
});

test("in no other series anything is carried over", async () => {
  await fight("two", 2);
  expect(openings.map(({ setup }) => setup.carried)).toEqual([null, null]);
});
