import { useSignal } from "@preact/signals";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { useEffect } from "preact/hooks";
import type { Said } from "../../people/speech/conversation.ts";
import { conversationOn } from "../../people/speech/speech.ts";
import { peopleSpeak } from "../../settings/people-choice.ts";
import { murmurAlong } from "./murmur-along.ts";
import { SpeechLine } from "./speech-line.tsx";

/** s from the result's arrival until somebody speaks, and for which the words stay besides the time to read them. */
const PAUSE = 0.8;
const LINGER = 1.5;

/** What one of a player's own people has to say of how it ended. Nothing where the page came back to a result. */
export function LastWord({ link, side, won }: { link: object; side: Side; won: boolean }) {
  const said = useSignal<Said | null>(null);
  useEffect(() => {
    const word = peopleSpeak.peek() ? conversationOn(link).lastWord(side, won, performance.now() / 1000) : null;
    if (!word) return;
    const set = (now: Said | null) => () => {
      said.value = now;
    };
    const stopMurmuring = murmurAlong(said);
    const timers = [setTimeout(set(word), PAUSE * 1000), setTimeout(set(null), (PAUSE + word.until - word.from + LINGER) * 1000)];
    return () => {
      timers.forEach(clearTimeout);
      stopMurmuring();
    };
  }, [link, side, won, said]);
  return (
    <div class="speech-place speech-place-page" aria-live="polite">
      {said.value && <SpeechLine said={said.value} />}
    </div>
  );
}
