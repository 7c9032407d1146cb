import { Fight } from "@terok-nor/host/fight.ts";
import { defaultSetup } from "@terok-nor/shared/battle/create.ts";
import type { Entry } from "@terok-nor/shared/replay/record.ts";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { log } from "../kit/log.ts";
import { someEnd, someOpening } from "../testing/archives.ts";
import { openDatabase } from "./database/open.ts";
import { Lease } from "./lease.ts";
import { Library } from "./library.ts";
import { MatchBook } from "./matches.ts";
import { type Archive, archiveIn, openArchive } from "./open-archive.ts";

log.level = "silent";
let archive: Archive;
beforeAll(async () => {
  archive = await openArchive(":memory:");
});
afterAll(() => archive.close());

/** A short battle in which the Alliance gives some orders and then gives up. */
function shortBattle(ticks = 450): Fight {
  const fight = new Fight({ ...defaultSetup(1, 2), hz: 20 });
  for (let tick = 0; tick < ticks; tick++) {
    if (tick === 30) fight.order("alliance", { kind: "hold", ships: [3, 4] });
    fight.step();
  }
  fight.order("alliance", { kind: "resign" });
  return fight;
}

async function archived(fight: Fight, entries: readonly Entry[]): Promise<string> {
  const opening = { ...someOpening(null, null), setup: fight.record.setup };
  await archive.matches.begin(opening);
  archive.matches.keep(opening.id, { upTo: fight.tick, entries });
  await archive.matches.end(opening.id, {
    result: fight.result(),
    decision: "resigned",
    by: "alliance",
    stalled: false,
    ticks: fight.tick,
    hash: fight.hash(),
  });
  return opening.id;
}

const verified = (id: string) =>
  vi.waitFor(async () => {
    const found = (await archive.library.page(id))?.verified;
    expect(found).not.toBe(null);
    return found;
  });

test("the orders of a battle, run again, lead to its result", async () => {
  const fight = shortBattle();
  expect(await verified(await archived(fight, fight.record.entries))).toBe(true);
});

test.each([0, 1])("so do those of a battle that was given up after %i ticks", async (ticks) => {
  const fight = shortBattle(ticks);
  expect(await verified(await archived(fight, fight.record.entries))).toBe(true);
});

test("a battle whose orders were tampered with is found out", async () => {
  const fight = shortBattle();
  const entries = fight.record.entries.map((entry) =>
    "order" in entry && entry.order.kind === "hold" ? { ...entry, tick: entry.tick + 40 } : entry,
  );
  expect(await verified(await archived(fight, entries))).toBe(false);
});

test("a server that starts reads again what nobody has verified, and no battle that came to nothing", async () => {
  const db = await openDatabase(":memory:");
  // Of a server that was stopped before it could verify anything.
  let now = 0;
  const matches = new MatchBook(
    db,
    new Lease(db, null),
    () => undefined,
    () => now++,
  );
  const [fought, nothing] = [someOpening(null, null), someOpening(null, null)];
  for (const opening of [nothing, fought]) await matches.begin(opening);
  await matches.end(fought.id, someEnd("terran"));
  await matches.end(nothing.id, { result: null, decision: "void", by: null, stalled: false, ticks: 0, hash: 0 });
  await matches.close();
  const read = vi.spyOn(Library.prototype, "replay");
  const next = await archiveIn(db);
  // The last one's turn comes when those before it have had theirs.
  await vi.waitFor(() => expect(read).toHaveBeenCalledWith(fought.id));
  await next.close();
  expect(read.mock.calls).toEqual([[fought.id]]);
  read.mockRestore();
});
