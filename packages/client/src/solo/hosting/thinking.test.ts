import type { Choice, Question } from "@terok-nor/commander/strategist/question.ts";
import { expect, test } from "vitest";
import { type Thinker, thinkingIn } from "./thinking.ts";

const QUESTION = {} as Question;
const CHOICE = { odds: 0.4 } as Choice;

function begin(start = true) {
  const asked: number[] = [];
  const thread: Thinker = { onmessage: null, onerror: null, postMessage: ({ id }: { id: number }) => void asked.push(id) };
  const gone = new AbortController();
  const answers: (Choice | null)[] = [];
  const ponder = thinkingIn(() => {
    if (!start) throw new Error("no threads here");
    return thread;
  }).ponderFor(gone.signal);
  const ask = () => ponder(QUESTION, (choice) => answers.push(choice));
  const hears = (id: number) => thread.onmessage?.call(thread as Worker, { data: { id, choice: CHOICE } } as MessageEvent);
  const dies = () => thread.onerror?.call(thread as Worker, {} as ErrorEvent);
  return { ask, asked, answers, hears, dies, gone };
}

test("each question is answered once with what the thread came to", () => {
  const { ask, asked, answers, hears } = begin();
  ask();
  ask();
  expect(asked).toEqual([1, 2]);
  hears(2);
  hears(2);
  expect(answers).toEqual([CHOICE]);
});

test("a thread that dies, or cannot be had, leaves questions unanswered and the captain going on", () => {
  const dying = begin();
  dying.ask();
  dying.dies();
  expect(dying.answers).toEqual([null]);
  dying.ask();
  expect(dying.asked).toEqual([1, 2]);
  const without = begin(false);
  without.ask();
  expect(without.answers).toEqual([null]);
});

test("a battle that is gone is answered nothing more", () => {
  const { ask, answers, hears, gone } = begin();
  ask();
  gone.abort();
  hears(1);
  expect(answers).toEqual([]);
});
