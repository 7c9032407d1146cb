import { useSignal } from "@preact/signals";
import { type ComponentType, createElement } from "preact";
import { useEffect } from "preact/hooks";
import { peopleSpeak } from "../../settings/people-choice.ts";
import type { SceneProps, SpeechProps } from "./speech-props.ts";

/** Where the people of the story speak. */
export const SpeechPlace = whilePeopleSpeak<SpeechProps>(() => import("./speech-strip.tsx").then(({ SpeechStrip }) => SpeechStrip));

/** Where short scenes are played. */
export const ScenePlace = whilePeopleSpeak<SceneProps>(() => import("./scene-overlay.tsx").then(({ SceneOverlay }) => SceneOverlay));

/** A part that is fetched unless people are asked not to speak; without it they are silent. */
function whilePeopleSpeak<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return (props) => {
    const fetched = useSignal<{ readonly part: ComponentType<Props> } | null>(null);
    const on = peopleSpeak.value;
    useEffect(() => {
      if (!on || fetched.peek()) return;
      load().then(
        (part) => {
          fetched.value = { part };
        },
        () => undefined,
      );
    }, [on, fetched]);
    return on && fetched.value ? createElement(fetched.value.part, props) : null;
  };
}
