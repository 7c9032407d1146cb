import { createBattle, defaultSetup, setupOf } from "@terok-nor/shared/battle/create.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test, vi } from "vitest";
import { createCaptain } from "../captain.ts";
import type { Muster } from "../mind/muster.ts";
import { playOn } from "../take-turn.ts";
import type { Budget } from "./budget.ts";
import { decide } from "./decide.ts";
import type { Question } from "./question.ts";
import { AS_USUAL } from "./way.ts";

// Battles are played on in thought here, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BUDGET: Budget = {
  every: 12,
  delay: 2,
  ways: 3,
  heats: [
    { battles: 2, stay: 2 },
    { battles: 1, stay: 1 },
  ],
  horizon: 30,
  hz: 5,
};
const setup = defaultSetup(11, 12);
const { chance: _secret, ...muster } = setup;

/** An assault some s on, between admirals. */
function after(seconds: number): BattleState {
  const state = createBattle(setup);
  const captains = { terran: createCaptain("terran", "admiral", 1, muster), alliance: createCaptain("alliance", "admiral", 2, muster) };
  playOn(state, captains, seconds * setup.hz);
  return state;
}

function asked(state: BattleState, side: Side, more: Partial<Question> = {}): Question {
  return { picture: seenBy(state, side), muster, seed: 5, standing: AS_USUAL, never: [], budget: BUDGET, ...more };
}

test("the same question is decided alike, here and in another thread, and by another seed with other lots", () => {
  const state = after(60);
  for (const side of SIDES) {
    const question = asked(state, side);
    const choice = decide(question);
    expect(decide(structuredClone(question))).toEqual(choice);
    expect(structuredClone(choice)).toEqual(choice);
    for (const odds of [choice.odds, choice.otherOdds]) {
      expect(odds).toBeGreaterThanOrEqual(0);
      expect(odds).toBeLessThanOrEqual(1);
    }
  }
  const odds = [1, 2, 3, 4].map((seed) => decide(asked(state, "terran", { seed })).odds);
  expect(new Set(odds).size).toBeGreaterThan(1);
});

test("what its side cannot know changes no decision", () => {
  const state = after(60);
  const other: BattleState = { ...structuredClone(state), setup: { ...setup, chance: 99 } };
  for (const ship of other.ships)
    if (ship.side === "alliance") {
      ship.troops = 0;
      ship.energy = 0;
      ship.tasks = [];
      for (const mount of ship.mounts) mount.left = Math.min(mount.left, 0);
    }
  expect(other).not.toEqual(state);
  expect(decide(asked(other, "terran"))).toEqual(decide(asked(state, "terran")));
});

test("thinks no longer than its budget says", () => {
  const state = after(40);
  const most = 3 * 2 + 2;
  for (const side of SIDES) expect(decide(asked(state, side)).battles).toBeLessThanOrEqual(most);
});

test("a way that is sure to win is not weighed against others", () => {
  const state = createBattle(setup);
  const lost = state.ships.filter((ship) => ship.side === "alliance" && ship.name !== "bird-1");
  for (const ship of lost) ship.status = "destroyed";
  state.terran.gone = lost.map((ship) => ship.id);
  const choice = decide(asked(state, "terran", { budget: { ...BUDGET, horizon: 900 } }));
  expect(choice).toMatchObject({ way: AS_USUAL, odds: 1, battles: 2 });
});

test("what it is told to do without it neither does nor weighs", () => {
  const state = after(60);
  const never = ["harry", "hunt-birds", "attack-run", "pattern-suicide"] as const;
  const { way, other } = decide(asked(state, "terran", { never, budget: { ...BUDGET, ways: 20 } }));
  for (const name of never) expect([...way.without, ...other.without]).not.toContain(name);
});

test("as a full battle opens it chooses among the plans of the approach", () => {
  const full = setupOf(choicesFor("full", 2), 3, 4);
  const state = createBattle(full);
  const { chance: _own, ...terms } = full;
  const budget: Budget = { ...BUDGET, ways: 4, heats: [{ battles: 1, stay: 1 }] };
  const choose = (side: Side, of: Muster = terms) => decide({ ...asked(state, side, { budget }), muster: of });
  expect(Object.keys(choose("terran").way.plan).sort()).toEqual(["raider", "works"]);
  expect(Object.keys(choose("alliance").way.plan)).toEqual(["fleet"]);
});
