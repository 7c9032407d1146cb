import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clear, lay, type Table } from "../testing/table.ts";
import { phaseOf } from "./muster.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

test("nobody agrees to what was changed while they reached for the button", async () => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  await alliance.ask(MESSAGE.terms, { delay: 0 });
  await alliance.ask(MESSAGE.ready, { ready: true });
  expect(await terran.ask(MESSAGE.ready, { ready: true })).toMatchObject({ code: "terms-changed" });
  await table.pass(1.1);
  expect(phaseOf(terran.room.state)).toBe("muster");
  expect(await terran.ask(MESSAGE.ready, { ready: true })).toEqual({ ok: true });
  await table.pass(0.3);
  expect([phaseOf(terran.room.state), terran.room.state.watchDelay]).toEqual(["countdown", 0]);
});

test("who was ready before a change has not agreed to it", async () => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  await terran.ask(MESSAGE.ready, { ready: true });
  await alliance.ask(MESSAGE.terms, { delay: 0 });
  await alliance.ask(MESSAGE.ready, { ready: true });
  await table.pass(6);
  expect(phaseOf(terran.room.state)).toBe("muster");
});
