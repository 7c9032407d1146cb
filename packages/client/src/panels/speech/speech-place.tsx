import { useSignal } from "@preact/signals";
import { type ComponentType, createElement } from "preact";
import { useEffect } from "preact/hooks";
import { peopleSpeak } from "../../settings/people-choice.ts";
import type { SpeechProps } from "./speech-props.ts";

/** Where the people of the story speak, unless they are not to. What they need is fetched then, or nobody speaks. */
export function SpeechPlace(props: SpeechProps) {
  const strip = useSignal<{ readonly part: ComponentType<SpeechProps> } | null>(null);
  const on = peopleSpeak.value;
  useEffect(() => {
    if (!on || strip.peek()) return;
    import("./speech-strip.tsx").then(
      ({ SpeechStrip }) => {
        strip.value = { part: SpeechStrip };
      },
      () => undefined,
    );
  }, [on, strip]);
  return on && strip.value ? createElement(strip.value.part, props) : null;
}
