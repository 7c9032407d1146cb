import { decide } from "@terok-nor/commander/strategist/decide.ts";
import type { Choice, Question } from "@terok-nor/commander/strategist/question.ts";

/** The thread a strategist thinks in, so that no tick waits for a thought. */
self.onmessage = ({ data: { id, question } }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  let choice: Choice | null = null;
  try {
    choice = decide(question);
  } catch (error) {
    console.error(error);
  }
  self.postMessage({ id, choice });
};
