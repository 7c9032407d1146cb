import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Whole s since a moment of performance.now(), told anew every second. */
export function useSecondsSince(since: number): number {
  const passed = () => Math.max(0, Math.floor((performance.now() - since) / 1000));
  const seconds = useSignal(passed());
  useEffect(() => {
    seconds.value = passed();
    const timer = setInterval(() => {
      seconds.value = passed();
    }, 1000);
    return () => clearInterval(timer);
  }, [since]);
  return seconds.value;
}
