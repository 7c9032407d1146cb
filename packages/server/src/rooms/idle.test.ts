import { IDLE_CLAIM_S, IDLE_WARNING_S } from "@terok-nor/shared/wire/conduct.ts";
import { HelmInput } from "@terok-nor/shared/wire/helm-input.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { NONE } from "@terok-nor/shared/wire/tables.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clear, lay, type Player, type Table } from "../testing/table.ts";

/** s from one thing a page does to the next. */
const EVERY = 10;

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

/** Lets time pass in which the fleet's commander does something, and the rebels' page does `each`. */
async function passWith(seconds: number, alliance: Player, each: () => unknown): Promise<void> {
  for (let left = seconds; left > 0; left -= EVERY) {
    await alliance.ask(MESSAGE.here);
    await each();
    await table.pass(EVERY);
  }
}

async function takeHelm(terran: Player): Promise<void> {
  expect(await terran.ask(MESSAGE.order, { kind: "jettison", ship: 1 })).toEqual({ ok: true });
  await table.pass(20);
  expect(await terran.ask(MESSAGE.order, { kind: "take-helm", ship: 1 })).toEqual({ ok: true });
}

describe("a commander", () => {
  test("whose hand lies on the helm and never moves does nothing, whatever the page sends", async () => {
    const [terran, alliance] = await table.battle();
    await takeHelm(terran);
    const input = terran.room.input<HelmInput>({ type: HelmInput });
    const send = () => {
      Object.assign(input.data, { turn: 20, throttle: 50 });
      input.send();
    };
    await passWith(IDLE_WARNING_S + EVERY, alliance, send);
    expect(alliance.room.state.idle).toBe(terran.seat);
    await passWith(IDLE_CLAIM_S - IDLE_WARNING_S, alliance, send);
    expect(alliance.room.state.claim).toBe(alliance.seat);
  }, 60_000);

  test("who moves the helm, or only looks around, is there", async () => {
    const [terran, alliance] = await table.battle();
    await takeHelm(terran);
    const input = terran.room.input<HelmInput>({ type: HelmInput });
    let turn = 0;
    await passWith(IDLE_WARNING_S + EVERY, alliance, () => {
      turn = 20 - turn;
      Object.assign(input.data, { turn, throttle: 50 });
      input.send();
    });
    expect(alliance.room.state.idle).toBe(NONE);
    await passWith(IDLE_WARNING_S + EVERY, alliance, () => terran.ask(MESSAGE.here));
    expect(alliance.room.state.idle).toBe(NONE);
  }, 60_000);
});

test("to look around is not to begin: the battle may still be called off", async () => {
  const [terran, alliance] = await table.battle();
  await terran.ask(MESSAGE.here);
  await table.pass(0.3);
  expect(alliance.room.state.abortable).toBe(true);
  expect(await alliance.ask(MESSAGE.abort)).toEqual({ ok: true });
});
