import { createBattle, defaultSetup, setupOf } from "@terok-nor/shared/battle/create.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { hashState } from "@terok-nor/shared/replay/hash.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { expect, test, vi } from "vitest";
import { createCaptain, intentionsOf } from "../captain.ts";
import { playOn } from "../take-turn.ts";
import { AT_ONCE } from "./appoint.ts";
import type { Budget } from "./budget.ts";
import type { Choice, Ponder, Question } from "./question.ts";
import { createStrategist } from "./strategist.ts";
import { AS_USUAL } from "./way.ts";

// Whole battles are played here, and others in thought, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const setup = defaultSetup(7, 8);
const { chance: _secret, ...muster } = setup;
const SHORT: Budget = { every: 60, delay: 2, ways: 2, heats: [{ battles: 1, stay: 1 }], horizon: 20, hz: 5 };

/** To do nothing at all. */
const IDLE: Choice = {
  way: { without: intentionsOf("terran", "assault"), plan: {} },
  odds: 0.6,
  other: AS_USUAL,
  otherOdds: 0.3,
  peril: null,
  battles: 8,
};

/** A strategist of the rebels' whose thinking the test does for it. */
function asking(answer: Ponder) {
  const questions: Question[] = [];
  const told: Choice[] = [];
  const captain = createStrategist({
    side: "terran",
    seed: 3,
    muster,
    staff: {
      ponder: (question, reply) => {
        questions.push(question);
        answer(question, reply);
      },
      tell: (choice) => told.push(choice),
    },
  });
  return { captain, questions, told };
}

const admiral = createCaptain("terran", "admiral", 3, muster);
const without = createCaptain("terran", "admiral", 3, muster, {}, IDLE.way.without);

/** Looks on an assault that admirals fight, each second for so long. */
function looks(seconds: number): BattleState[] {
  const state = createBattle(setup);
  const captains = { terran: createCaptain("terran", "admiral", 1, muster), alliance: createCaptain("alliance", "admiral", 2, muster) };
  return Array.from({ length: seconds }, () => {
    playOn(state, captains, state.tick + setup.hz);
    return structuredClone(state);
  });
}

test("until an answer is due it fights as an admiral does, from then on the way that was chosen, and tells once why", () => {
  const { captain, questions, told } = asking((_, reply) => reply(IDLE));
  const asked = looks(20).map((state) => {
    const picture = seenBy(state, "terran");
    const { orders } = captain.think(picture);
    return { tick: picture.tick, orders, usual: admiral.think(picture).orders, idle: without.think(picture).orders };
  });
  const [first] = questions;
  for (const { tick, orders, usual, idle } of asked)
    expect(orders).toEqual(tick < (first?.picture.tick ?? 0) + 2 * setup.hz ? usual : idle);
  expect(told).toEqual([IDLE]);
  expect(asked.some(({ usual, idle }) => JSON.stringify(usual) !== JSON.stringify(idle))).toBe(true);
});

test("an answer that comes late is acted on when it is there, and meanwhile nothing more is asked", () => {
  let late: (choice: Choice | null) => void = () => undefined;
  const { captain, questions, told } = asking((_, reply) => {
    late = reply;
  });
  const toldBy = looks(30).map((state, i) => {
    if (i === 25) late(IDLE);
    captain.think(seenBy(state, "terran"));
    return told.length;
  });
  expect(toldBy).toEqual(toldBy.map((_, i) => (i < 25 ? 0 : 1)));
  expect(questions[1]?.standing).toEqual(IDLE.way);
});

test("where no answer can be had it goes on as an admiral and asks again", () => {
  const { captain, questions } = asking((_, reply) => reply(null));
  for (const state of looks(30)) {
    const picture = seenBy(state, "terran");
    expect(captain.think(picture).orders).toEqual(admiral.think(picture).orders);
  }
  expect(questions.length).toBeGreaterThan(1);
});

test("it thinks of what its own side sees, and of nothing else", () => {
  const { captain, questions } = asking((_, reply) => reply(IDLE));
  const [state] = looks(1) as [BattleState];
  captain.think(seenBy(state, "terran"));
  expect(questions[0]?.picture).toEqual(seenBy(state, "terran"));
  expect(questions[0]?.muster).not.toHaveProperty("chance");
  expect(() => structuredClone(questions[0])).not.toThrow();
});

test("two battles with the same seeds and budget are the same to the last bit, with the approach and without", () => {
  for (const mode of ["assault", "full"] as const) {
    const terms = mode === "full" ? setupOf(choicesFor("full", 2), 5, 6) : setup;
    const [a, b] = [1, 2].map(() => {
      const { chance: _own, ...known } = terms;
      const state = createBattle(terms);
      const calling = { muster: known, staff: AT_ONCE, budgets: { opening: SHORT, assault: SHORT } };
      const captains = {
        terran: createStrategist({ ...calling, side: "terran", seed: 1 }),
        alliance: createStrategist({ ...calling, side: "alliance", seed: 2 }),
      };
      playOn(state, captains, Number.POSITIVE_INFINITY);
      return state;
    });
    expect(a?.phase).toBe("aftermath");
    expect(hashState(a as object)).toBe(hashState(b as object));
  }
});

test("in act one it chooses its plan once, as the battle opens, and one taken up in the middle goes on as an admiral", () => {
  const full = setupOf(choicesFor("full", 2), 5, 6);
  const ticksAsked = (from: number) => {
    const ticks: number[] = [];
    const state = createBattle(full);
    const captains = { terran: createCaptain("terran", "admiral", 1, full), alliance: createCaptain("alliance", "admiral", 2, full) };
    playOn(state, captains, from);
    const ponder: Ponder = (question, reply) => {
      ticks.push(question.picture.tick);
      reply(null);
    };
    const alliance = createStrategist({ side: "alliance", seed: 2, muster: full, staff: { ponder } });
    playOn(state, { ...captains, alliance }, from + 30 * full.hz);
    return ticks;
  };
  expect(ticksAsked(0)).toHaveLength(1);
  expect(ticksAsked(600)).toEqual([]);
});
