import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** px before it comes into the window at which a part is made ready. */
const AHEAD = 200;

/** Whether a part of a long page is in the window or near it: what is costly waits for that. */
export function useSeen<T extends HTMLElement>(): { readonly ref: { current: T | null }; readonly seen: Signal<boolean> } {
  const ref = useRef<T>(null);
  const seen = useSignal(false);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        seen.value = entry?.isIntersecting ?? false;
      },
      { rootMargin: `${AHEAD}px` },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [seen]);
  return { ref, seen };
}
