import { fileURLToPath } from "node:url";
import { ASSAULT_BUDGET } from "@terok-nor/commander/strategist/budget.ts";
import { decide } from "@terok-nor/commander/strategist/decide.ts";
import type { Choice, Question } from "@terok-nor/commander/strategist/question.ts";
import { AS_USUAL } from "@terok-nor/commander/strategist/way.ts";
import { createBattle, defaultSetup } from "@terok-nor/shared/battle/create.ts";
import { seenBy } from "@terok-nor/shared/sight/seen-by.ts";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { log } from "../kit/log.ts";
import { Thinkers } from "./thinkers.ts";

// Threads start here, perhaps on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => {
  log.level = "silent";
});

const FRAIL = fileURLToPath(new URL("../testing/frail-worker.ts", import.meta.url));
/** As the frail thread knows them. */
const [DEADLY, PUZZLING] = [666, 667];

const setup = defaultSetup(3, 4);
const { chance: _secret, ...muster } = setup;
const budget = { ...ASSAULT_BUDGET, ways: 2, heats: [{ battles: 1, stay: 1 }], horizon: 10 };
const question = (seed: number): Question => ({
  picture: seenBy(createBattle(setup), "terran"),
  muster,
  seed,
  standing: AS_USUAL,
  never: [],
  budget,
});

function begin(program?: string) {
  const thinkers = new Thinkers(program);
  onTestFinished(() => thinkers.stop());
  const gone = new AbortController();
  const ponder = thinkers.ponderFor(gone.signal);
  const think = (seed: number) => new Promise<Choice | null>((resolve) => ponder(question(seed), resolve));
  return { gone, ponder, think };
}

test("a thread comes to what would have been decided here, and nobody waits for it", async () => {
  const { think } = begin();
  let answered = false;
  const thought = think(5).then((choice) => {
    answered = true;
    return choice;
  });
  expect(answered).toBe(false);
  expect(await thought).toEqual(decide(question(5)));
});

test("a thread that dies of a question leaves it unanswered, and another takes the next ones", async () => {
  const { think } = begin(FRAIL);
  expect(await think(1)).not.toBeNull();
  const [dead, waiting] = await Promise.all([think(DEADLY), think(2)]);
  expect(dead).toBeNull();
  expect(waiting).not.toBeNull();
  expect(await think(3)).not.toBeNull();
});

test("a thought that fails is no answer and costs no thread", async () => {
  const { think } = begin(FRAIL);
  expect(await think(PUZZLING)).toBeNull();
  expect(await think(1)).not.toBeNull();
});

test("a battle that is gone is answered nothing more", async () => {
  const { gone, ponder } = begin(FRAIL);
  const answers: unknown[] = [];
  for (let seed = 1; seed < 4; seed++) ponder(question(seed), (choice) => answers.push(choice));
  gone.abort();
  const { think } = begin(FRAIL);
  await think(1);
  expect(answers).toEqual([]);
});

test("where too much waits to be thought about, the rest is not answered, and later questions are", async () => {
  const { think } = begin(FRAIL);
  const answers = await Promise.all(Array.from({ length: 100 }, (_, seed) => think(seed)));
  expect(answers.filter((choice) => choice !== null).length).toBeGreaterThan(50);
  expect(answers.filter((choice) => choice === null).length).toBeGreaterThan(20);
  expect(await think(1)).not.toBeNull();
});
