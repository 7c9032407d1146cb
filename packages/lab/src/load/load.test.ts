import { MESSAGE } from "@terok-nor/shared/wire/requests.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Duel } from "./duel.ts";
import { Measured } from "./measured.ts";
import { Tally } from "./tally.ts";

let server: Measured;
beforeAll(async () => {
  server = await Measured.start();
}, 30_000);
afterAll(() => server.stop());

test("two come to a battle by the wire alone, are answered and watched, and the server's figures tell of them", async () => {
  server.reset();
  const duel = await Duel.open(server.url, "10.1.2.3", false);
  await duel.watch(2, "10.1.2.3");
  const [terran] = duel.players;
  expect(await terran?.ask(MESSAGE.ready, { ready: "perhaps" })).toMatchObject({ ok: false, code: "bad-request" });
  expect(await terran?.ask(MESSAGE.order, { kind: "hold", ships: [1] })).toMatchObject({ ok: false, code: "no-battle" });
  expect(terran?.unanswered).toBe(0);
  for (const each of [...duel.players, ...duel.watchers]) {
    expect(each.isThere).toBe(true);
    expect(each.bytes).toBeGreaterThan(0);
  }
  // All of that may be over before the room has made two steps.
  await expect.poll(async () => (await server.figures(false)).steps, { timeout: 5000 }).toBeGreaterThan(0);
  const figures = await server.figures(true);
  expect(figures.battles).toBe(1);
  expect(figures.heap).toBeGreaterThan(1e6);
  expect(figures.late.most).toBeGreaterThanOrEqual(figures.late.p50);
  duel.leave();
}, 20_000);

test("rated battles are between accounts", async () => {
  const duel = await Duel.open(server.url, "10.1.2.4", true);
  expect(await duel.players[0]?.ask(MESSAGE.terms, { rated: true })).toMatchObject({ ok: false, code: "wrong-phase" });
  duel.leave();
}, 20_000);

test("what the rules refuse is no fault of the server's, and what is under way is not forgotten", () => {
  const tally = new Tally();
  for (let i = 0; i < 4; i++) tally.asked();
  tally.answered({ ok: true }, 3);
  tally.answered({ ok: false, code: "dead", text: "" }, 5);
  tally.answered({ ok: false, code: "too-fast", text: "" }, 4);
  expect(tally.figures()).toEqual({ asked: 4, answered: 3, refused: 1, waits: [3, 5, 4] });
  tally.reset();
  expect(tally.figures()).toEqual({ asked: 1, answered: 0, refused: 0, waits: [] });
});
