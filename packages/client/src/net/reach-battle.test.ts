import { refuse } from "@terok-nor/shared/wire/refusals.ts";
import { expect, test } from "vitest";
import { reachBattle } from "./reach-battle.ts";

/** Answers in their order, the last one again and again, and how often it was asked. */
function answering(...answers: readonly object[]) {
  const asked = { times: 0 };
  const ask = async () => answers[Math.min(asked.times++, answers.length - 1)] as never;
  return { asked, ask };
}

test("a battle that was found is come to by the place that was kept", async () => {
  const [place, code] = [answering({ battle: 1 }), answering(refuse("full"))];
  expect(await reachBattle(place.ask, code.ask, () => undefined)).toEqual({ battle: 1 });
  expect(code.asked.times).toBe(0);
});

test("where the place was not reached, it is tried by the code until the server answers", async () => {
  const [place, code] = [answering(refuse("unreachable")), answering(refuse("unreachable"), { battle: 1 })];
  expect(await reachBattle(place.ask, code.ask, () => undefined)).toEqual({ battle: 1 });
  expect([place.asked.times, code.asked.times]).toEqual([1, 2]);
});

test("what will not pass is said at once", async () => {
  const [place, code] = [answering(refuse("unreachable")), answering(refuse("no-such-battle"))];
  expect(await reachBattle(place.ask, code.ask, () => undefined)).toMatchObject({ code: "no-such-battle" });
});
