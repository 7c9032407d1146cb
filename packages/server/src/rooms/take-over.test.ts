import { BATTLE } from "@terok-nor/shared/wire/room-state.ts";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "../archive/database/open.ts";
import { LEASE_MS, Lease } from "../archive/lease.ts";
import { MatchBook } from "../archive/matches.ts";
import { type Archive, archiveIn } from "../archive/open-archive.ts";
import { matchMaker } from "../colyseus/colyseus.ts";
import { someOpening } from "../testing/archives.ts";
import { clear, lay, settle, type Table } from "../testing/table.ts";
import type { BattleRoom } from "./battle-room.ts";
import { TakeOver } from "./take-over.ts";

let db: Database;
let table: Table;
let archive: Archive;
let takeOver: TakeOver;
/** A server beside the table's. */
let other: { readonly lease: Lease; readonly matches: MatchBook };
const onLost = vi.fn();
beforeEach(async () => {
  onLost.mockClear();
  db = await openDatabase(":memory:");
  // By the clock that the tests turn.
  const leaseOf = (owner: string) => new Lease(db, owner, () => sql.lit(Date.now()));
  archive = await archiveIn(db, Date.now, leaseOf("this"));
  const { lease, matches, rooms } = archive;
  vi.useFakeTimers({ toFake: ["performance", "Date"] });
  await lease.enter("this process");
  table = await lay({ lease, matches, rooms });
  const otherLease = leaseOf("other");
  other = { lease: otherLease, matches: new MatchBook(db, otherLease, () => undefined) };
  await other.lease.enter("its process");
  takeOver = new TakeOver(table.serving.services, lease, onLost);
  await takeOver.begin();
});
afterEach(async () => {
  await takeOver.stopTaking();
  await other.matches.close();
  await clear(table);
  await archive.close();
  takeOver.stop();
});

/** A battle of the other server, and its room on Colyseus' list. */
async function battleOfOther(): Promise<{ readonly id: string; readonly code: string }> {
  const opening = someOpening(null, null);
  await other.matches.begin(opening);
  await matchMaker.driver.persist({ roomId: opening.code, processId: "its process", name: BATTLE } as never, true);
  return opening;
}

const roomHere = (code: string) => matchMaker.getLocalRoomById(code) as BattleRoom | undefined;

test("a battle is left to its server while that gives signs of life, and soon after the last of them opened here, in its place on the list", async () => {
  const { id, code } = await battleOfOther();
  for (let second = 0; second < 8; second++) {
    expect(await other.lease.beat()).toBe(true);
    await table.pass(1);
  }
  await table.pass(LEASE_MS / 1000 - 1);
  expect(roomHere(code)).toBe(undefined);
  await table.pass(3);
  expect(roomHere(code)?.fights).toBe(id);
  const listed = await matchMaker.query({ name: BATTLE });
  expect(listed.map(({ roomId, processId }) => [roomId, processId])).toEqual([[code, matchMaker.processId]]);
  expect(onLost).not.toHaveBeenCalled();
});

test("what a server leaves as it stops is opened here within two seconds, but not by one that stops itself", async () => {
  const first = await battleOfOther();
  await other.lease.leave();
  await table.pass(2);
  expect(roomHere(first.code)?.fights).toBe(first.id);
  await takeOver.stopTaking();
  await db.updateTable("matches").set({ owner: null }).execute();
  const found = vi.spyOn(archive.matches, "unfinished");
  await table.pass(3);
  expect(found).not.toHaveBeenCalled();
  expect(archive.lease.isHeld).toBe(true);
});

test("a server that was taken for dead is told so, and has to end", async () => {
  await table.pass(3);
  expect(onLost).not.toHaveBeenCalled();
  await db.deleteFrom("servers").where("id", "=", "this").execute();
  await table.pass(1.1);
  await settle(20);
  expect(onLost).toHaveBeenCalled();
});
