import { useSignal } from "@preact/signals";
import { useCallback, useEffect } from "preact/hooks";
import type { Answer } from "../net/api.ts";

/** The server's answer, null until it comes. `again` asks anew; a new `ask` function is a new question. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): { readonly answer: Answer<T> | null; readonly again: () => void } {
  const answer = useSignal<Answer<T> | null>(null);
  const latest = useSignal(0);
  const again = useCallback(() => {
    latest.value++;
    const mine = latest.peek();
    answer.value = null;
    ask().then((got) => {
      // A page that has gone on to another question does not show the old answer.
      if (latest.peek() === mine) answer.value = got;
    });
  }, [ask, answer, latest]);
  useEffect(again, [again]);
  return { answer: answer.value, again };
}
