import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { expect, test, vi } from "vitest";
import { createCaptain } from "./captain.ts";
import { playOn } from "./take-turn.ts";

// Whole battles are played here, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("two captains play a battle to its end, the same one each time", () => {
  const [a, b] = [7, 7].map((seed) => {
    const setup = defaultSetup(seed, seed);
    const state = createBattle(setup);
    const captains = { terran: createCaptain("terran", "admiral", 1, setup), alliance: createCaptain("alliance", "admiral", 2, setup) };
    playOn(state, captains, 20 * 60 * 20);
    return state;
  });
  expect(a?.phase).toBe("aftermath");
  expect(hashState(a as object)).toBe(hashState(b as object));
});
