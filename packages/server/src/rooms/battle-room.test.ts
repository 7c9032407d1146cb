import { shipsIn } from "@terok-nor/shared/battle/counts.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clear, lay, type Table } from "../testing/table.ts";
import { choicesOf, phaseOf } from "./muster.ts";

let table: Table;
beforeAll(async () => {
  table = await lay();
});
afterAll(() => clear(table));

test("two people open, join, get ready, count down and see each their own fleet", async () => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  await table.pass(0.3);
  expect(terran.room.state.secondSeat.name).toBe("Worf");
  expect([terran.seat, alliance.seat]).toEqual([0, 1]);

  expect(await terran.ask(MESSAGE.ready, { ready: true })).toEqual({ ok: true });
  expect(await alliance.ask(MESSAGE.ready, { ready: true })).toEqual({ ok: true });
  await table.pass(0.2);
  expect(phaseOf(terran.room.state)).toBe("countdown");
  expect(terran.room.state.countdown).toBe(5);
  await table.pass(6);
  expect(phaseOf(terran.room.state)).toBe("battle");
  const own = [...terran.room.state.firstPicture.ships].filter((ship) => ship.id !== 255).map((ship) => ship.name);
  expect(own).toContain("defiant");
  expect(own.length).toBe(shipsIn(choicesOf(terran.room.state), "terran"));
  const fleet = [...alliance.room.state.secondPicture.ships].filter((ship) => ship.id !== 255);
  expect(fleet.length).toBe(shipsIn(choicesOf(terran.room.state), "alliance"));
  expect(alliance.room.state.firstPicture?.begun ?? false).toBe(false);
});
