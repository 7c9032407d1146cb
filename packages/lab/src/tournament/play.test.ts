import { expect, test } from "vitest";
import type { Field } from "./options.ts";
import { playBattle } from "./play.ts";

const FIELD: Field = { mode: "assault", seed: 5, galors: 2, terran: "admiral", alliance: "admiral", set: [], plan: {} };

test("what a captain is to do by hand it does, and what it is to leave it leaves", () => {
  const byHand = { terran: ["brace-facing", "lay-batteries"], alliance: ["brace-facing", "turn-guns"] } as const;
  // Not every battle has work for each of them.
  const played = [0, 1, 2].map((n) => playBattle({ ...FIELD, byHand, without: { alliance: ["escort"] } }, n).given);
  for (const chore of byHand.terran) expect(played.some(({ terran }) => (terran.intentions[chore] ?? 0) > 0)).toBe(true);
  for (const chore of byHand.alliance) expect(played.some(({ alliance }) => (alliance.intentions[chore] ?? 0) > 0)).toBe(true);
  for (const { alliance } of played) expect(alliance.intentions.escort).toBe(undefined);
});

test("a captain with one idea flies by it: a fleet that leaves at once has lost in a minute or two", () => {
  const { ending, length, ships } = playBattle({ ...FIELD, ploy: { alliance: "retreat-at-once" } }, 0);
  expect(ending).toBe("full-retreat");
  expect(length).toBeLessThan(180);
  expect(ships.find(({ cls }) => cls === "flagship")).toMatchObject({ fate: "withdrawn", hull: 1 });
});
