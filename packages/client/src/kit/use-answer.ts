import { useSignal } from "@preact/signals";
import { useCallback, useEffect } from "preact/hooks";
import type { Answer } from "../net/api.ts";

/** What was asked of the server: null while it has not answered. `again` asks anew. `ask` must stay the same function while the question does. */
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
