import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Expression, Speaker } from "../speakers.ts";
import type { SpeakerPortrait } from "./speaker-portrait.tsx";

/** Kept in an object, as a component put into a signal by itself would be called. */
type Brought = { readonly Portrait: typeof SpeakerPortrait } | null;

/**
 * A portrait that is fetched when it is first shown. Its place is kept, and stays
 * empty where it cannot be had: the name stands beside it.
 */
export function LatePortrait({ of, expression, size }: { of: Speaker; expression: Expression; size: number }) {
  const brought: Signal<Brought> = useSignal<Brought>(null);
  useEffect(() => {
    import("./speaker-portrait.tsx").then(
      ({ SpeakerPortrait: Portrait }) => {
        brought.value = { Portrait };
      },
      () => undefined,
    );
  }, [brought]);
  const Portrait = brought.value?.Portrait;
  if (Portrait) return <Portrait of={of} expression={expression} size={size} />;
  return <span class="speaker-portrait" style={{ display: "inline-block", width: `${size}px`, height: `${size}px` }} aria-hidden="true" />;
}
