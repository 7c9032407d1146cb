import type { Choice } from "@terok-nor/commander/strategist/question.ts";
import type { Thinking } from "@terok-nor/host/thinking.ts";

/** The part of a Worker that is used. */
export type Thinker = Pick<Worker, "onmessage" | "onerror" | "postMessage">;

/**
 * Has strategists think in a thread that is started with the first question. A thread that
 * cannot be had, or dies, leaves what it was asked unanswered: captains go on as they are.
 */
export function thinkingIn(start: () => Thinker): Thinking {
  let thinker: Thinker | null = null;
  let asked = 0;
  const waiting = new Map<number, (choice: Choice | null) => void>();
  const giveUp = (): void => {
    thinker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const answer of left) answer(null);
  };
  const begin = (): Thinker => {
    const begun = start();
    begun.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly choice: Choice | null }>) => {
      waiting.get(data.id)?.(data.choice);
      waiting.delete(data.id);
    };
    begun.onerror = giveUp;
    return begun;
  };
  return {
    ponderFor: (gone) => (question, answer) => {
      const id = ++asked;
      waiting.set(id, (choice) => {
        if (!gone.aborted) answer(choice);
      });
      try {
        thinker ??= begin();
        thinker.postMessage({ id, question });
      } catch {
        giveUp();
      }
    },
  };
}
