import { Client } from "@colyseus/sdk";
import { decide } from "@terok-nor/commander/strategist/decide.ts";
import type { Choice, Ponder } from "@terok-nor/commander/strategist/question.ts";
import { AS_USUAL } from "@terok-nor/commander/strategist/way.ts";
import type { Thinking } from "@terok-nor/host/thinking.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import { WIRE_VERSION } from "@terok-nor/shared/wire/version.ts";
import { type WatchState as State, WATCH, WatchState } from "@terok-nor/shared/wire/watch-state.ts";
import { WEIGHED } from "@terok-nor/shared/wire/weighed.ts";
import { afterEach, expect, test, vi } from "vitest";
import { clear, lay, settle, type Table } from "../testing/table.ts";

// Rooms are stepped by hand, and one test waits for a real thought.
vi.setConfig({ testTimeout: 60_000 });

let table: Table;
afterEach(() => clear(table));

/** Takes questions for a room, and answers when the test says so. */
function holding(): { thinking: Thinking; asked: Parameters<Ponder>[]; gone: AbortSignal[] } {
  const asked: Parameters<Ponder>[] = [];
  const gone: AbortSignal[] = [];
  const thinking: Thinking = {
    ponderFor(signal) {
      gone.push(signal);
      return (...question) => void asked.push(question);
    },
  };
  return { thinking, asked, gone };
}

test("a room keeps stepping while a strategist thinks, which asks no second time until it is answered", async () => {
  const { thinking, asked } = holding();
  table = await lay({ thinking });
  const player = await table.alone("alliance", "strategist");
  const before = player.room.state.firstPicture.tick;
  await table.pass(30);
  expect(player.room.state.firstPicture.tick - before).toBeGreaterThan(30 * 20 - 5);
  expect(asked).toHaveLength(1);
  asked[0]?.[1](null);
  await table.pass(30);
  expect(player.room.state.firstPicture.tick - before).toBeGreaterThan(60 * 20 - 5);
  expect(asked.length).toBeGreaterThan(1);
});

test("once a battle is over or its room is closed, nothing more is thought for it", async () => {
  const { thinking, gone } = holding();
  table = await lay({ thinking });
  const resigned = await table.alone("alliance", "strategist");
  await resigned.ask("order", { kind: "resign" });
  await table.pass(1);
  expect(gone.map(({ aborted }) => aborted)).toEqual([true]);
  const left = await table.alone("alliance", "strategist");
  await table.pass(1);
  expect(gone[1]?.aborted).toBe(false);
  await left.room.leave();
  await table.pass(3);
  await settle(50);
  expect(gone[1]?.aborted).toBe(true);
});

test("an audience of two strategists hears why one goes another way, with the odds of both", async () => {
  const choice: Choice = {
    way: { without: ["hunt-birds"], plan: {} },
    odds: 0.58,
    other: AS_USUAL,
    otherOdds: 0.31,
    peril: { kind: "shield", ship: "defiant", facing: 2, at: 20 },
    battles: 9,
  };
  const thinking: Thinking = { ponderFor: () => (question, answer) => answer(question.picture.side === "terran" ? choice : null) };
  table = await lay({ thinking });
  const code = await table.openCaptains({ terran: "strategist", alliance: "strategist" });
  const watcher = await new Client(table.url).joinOrCreate<State>(WATCH, { version: WIRE_VERSION, code }, WatchState);
  await table.pass(15);
  const { terran, alliance } = JSON.parse(watcher.state.intents) as Intents;
  const { peril, odds, otherOdds, battles } = choice;
  const weighed = { drops: ["hunt-birds"], resumes: [], plan: [], peril, odds, otherOdds, battles };
  expect(terran.find(({ intention }) => intention === WEIGHED)?.weighed).toEqual(weighed);
  expect(alliance.some(({ intention }) => intention === WEIGHED)).toBe(false);
});

test("a strategist of a real server has its thinking done in a thread, and the battle goes on", async () => {
  table = await lay();
  const { thinking } = table.serving.services;
  const answers: unknown[] = [];
  const asked: unknown[] = [];
  const real = thinking.ponderFor.bind(thinking);
  vi.spyOn(thinking, "ponderFor").mockImplementation((gone) => (question, answer) => {
    asked.push(question);
    real(gone)(question, (choice) => {
      answers.push(choice);
      answer(choice);
    });
  });
  const player = await table.alone("terran", "strategist");
  await vi.waitFor(() => expect(answers).toHaveLength(1), { timeout: 40_000 });
  expect(answers[0]).toEqual(decide(asked[0] as Parameters<typeof decide>[0]));
  const before = player.room.state.firstPicture.tick;
  await table.pass(5);
  expect(player.room.state.firstPicture.tick - before).toBeGreaterThan(95);
});
