import { ACCUSED } from "@terok-nor/shared/aftermath/trial.ts";
import { type Aftermath, TRIAL_S } from "@terok-nor/shared/wire/conduct.ts";
import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { Said } from "@terok-nor/shared/wire/talk.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clear, lay, type Player, type Table } from "../testing/table.ts";
import { phaseOf } from "./muster.ts";

let table: Table;
beforeEach(async () => {
  table = await lay();
});
afterEach(() => clear(table));

const resultOf = ({ room }: Player) => JSON.parse(room.state.result) as BattleResult;
const aftermathOf = ({ room }: Player) => JSON.parse(room.state.aftermath) as Aftermath;

/** Keeps what a page hears of what is said. */
function ear({ room }: Player): Said[] {
  const heard: Said[] = [];
  room.onMessage(MESSAGE.said as never, (said: Said) => heard.push(said));
  return heard;
}

describe("talk", () => {
  test("reaches both, lines, phrases and places alike", async () => {
    const [terran, alliance] = await table.battle();
    const ears = [ear(terran), ear(alliance)];
    await terran.ask(MESSAGE.talk, { kind: "line", text: "Good hunting" });
    await alliance.ask(MESSAGE.talk, { kind: "phrase", phrase: "hail" });
    await alliance.ask(MESSAGE.talk, { kind: "ping", x: 100, y: -200 });
    await table.pass(0.2);
    for (const heard of ears) {
      expect(heard).toMatchObject([
        { kind: "line", text: "Good hunting", seat: 0, name: "Sisko", guest: true },
        { kind: "phrase", phrase: "hail", seat: 1, name: "Worf" },
        { kind: "ping", x: 100, y: -200, seat: 1 },
      ]);
    }
  });

  test("of one who is muted is refused, places too, until they are heard again; who mutes keeps silent too", async () => {
    const [terran, alliance] = await table.battle();
    const heard = ear(terran);
    await terran.ask(MESSAGE.mute, { mute: true });
    expect(await alliance.ask(MESSAGE.talk, { kind: "line", text: "Surrender" })).toMatchObject({ ok: false, code: "muted" });
    expect(await alliance.ask(MESSAGE.talk, { kind: "ping", x: 0, y: 0 })).toMatchObject({ ok: false, code: "muted" });
    expect(await terran.ask(MESSAGE.talk, { kind: "line", text: "Never" })).toMatchObject({ ok: false, code: "talk-off" });
    await terran.ask(MESSAGE.mute, { mute: false });
    expect(await alliance.ask(MESSAGE.talk, { kind: "line", text: "Surrender!" })).toEqual({ ok: true });
    await table.pass(0.2);
    expect(heard.map((said) => said.kind === "line" && said.text)).toEqual(["Surrender!"]);
  });

  test("is open to whoever comes after one who had muted the other", async () => {
    const terran = await table.open("Sisko", "terran");
    const worf = await table.join("Worf", terran.room.roomId);
    await worf.ask(MESSAGE.mute, { mute: true });
    await worf.room.leave();
    await table.pass(0.2);
    await table.join("Gowron", terran.room.roomId);
    expect(await terran.ask(MESSAGE.talk, { kind: "phrase", phrase: "hail" })).toEqual({ ok: true });
  });
});

test("a draw both want ends the battle for nobody, and there is nothing to blame anybody for", async () => {
  const [terran, alliance] = await table.battle();
  await terran.ask(MESSAGE.draw, { answer: "offer" });
  await table.pass(0.2);
  expect(alliance.room.state.drawOffer).toBe(0);
  expect(await alliance.ask(MESSAGE.draw, { answer: "accept" })).toEqual({ ok: true });
  await table.pass(0.3);
  expect(resultOf(terran)).toMatchObject({ winner: null, ending: "drawn", margin: 0 });
  expect(aftermathOf(terran)).toMatchObject({ decision: "drawn", by: null, trial: null });
});

test("a battle that has hardly begun can be called off, and nothing comes of it", async () => {
  const [terran, alliance] = await table.battle();
  await table.pass(1);
  expect(await alliance.ask(MESSAGE.abort)).toEqual({ ok: true });
  await table.pass(0.3);
  expect(phaseOf(terran.room.state)).toBe("result");
  expect(aftermathOf(terran)).toMatchObject({ decision: "called-off", by: "alliance", trial: null });
});

describe("the trial", () => {
  async function lost(): Promise<[loser: Player, winner: Player]> {
    const [terran, alliance] = await table.battle();
    await table.pass(20);
    await terran.ask(MESSAGE.order, { kind: "resign" });
    await table.pass(0.5);
    return [terran, alliance];
  }

  test("is the loser's: three true entries of the log against one of their own, once, before both", async () => {
    const [loser, winner] = await lost();
    const { log } = resultOf(loser).story;
    expect(log.length).toBeGreaterThanOrEqual(3);
    const charge = { accused: "obrien", evidence: [0, 1, 2] };
    expect(await winner.ask(MESSAGE.charge, charge)).toMatchObject({ ok: false, code: "not-loser" });
    expect(await loser.ask(MESSAGE.charge, { ...charge, evidence: [0, 1, log.length] })).toMatchObject({ code: "charge-untrue" });
    expect(await loser.ask(MESSAGE.charge, { ...charge, evidence: [0, 0, 1] })).toMatchObject({ code: "charge-untrue" });
    expect(await loser.ask(MESSAGE.charge, { ...charge, accused: ACCUSED.alliance[0] })).toMatchObject({ code: "charge-person" });
    expect(await loser.ask(MESSAGE.charge, charge)).toEqual({ ok: true });
    await table.pass(0.3);
    expect(aftermathOf(winner).trial?.verdict).toMatchObject({ side: "terran", accused: "obrien", evidence: [log[0], log[1], log[2]] });
    expect(await loser.ask(MESSAGE.charge, { ...charge, accused: "bashir" })).toMatchObject({ code: "too-late" });
  });

  test("is over when the loser takes the blame, or lets the time pass", async () => {
    const [brave] = await lost();
    expect(await brave.ask(MESSAGE.charge, null)).toEqual({ ok: true });
    expect(await brave.ask(MESSAGE.charge, { accused: "obrien", evidence: [0, 1, 2] })).toMatchObject({ code: "too-late" });
    const [slow] = await lost();
    await table.pass(TRIAL_S + 1);
    expect(await slow.ask(MESSAGE.charge, { accused: "obrien", evidence: [0, 1, 2] })).toMatchObject({ code: "too-late" });
  });
});

test("a battle given up at its very first tick is verified like any other", async () => {
  const terran = await table.open("Sisko", "terran");
  const alliance = await table.join("Worf", terran.room.roomId);
  for (const each of [terran, alliance]) await each.ask(MESSAGE.ready, { ready: true });
  for (let steps = 0; steps < 140 && phaseOf(terran.room.state as never) !== "battle"; steps++) await table.pass(0.05);
  expect(await alliance.ask(MESSAGE.order, { kind: "resign" })).toEqual({ ok: true });
  await table.pass(1);
  const page = await vi.waitFor(async () => {
    const answer = (await (await fetch(`${table.url}/api/matches/${terran.room.state.match}`)).json()) as { verified: boolean | null };
    expect(answer.verified).not.toBe(null);
    return answer;
  });
  expect(page.verified).toBe(true);
});
