import { useSignal } from "@preact/signals";
import { TRIAL_S } from "@terok-nor/shared/wire/conduct.ts";
import { useEffect } from "preact/hooks";
import { tabStore } from "../../../kit/storage.ts";

const KEPT = "trial";

/** When this tab first heard of the trial, ms of the wall clock: a reload does not begin it anew. */
function heardOf(match: string, until: number): number {
  const trial = `${match} ${until}`;
  const [known, at] = (tabStore.get(KEPT) ?? "").split("|");
  if (known === trial && Number(at) > 0) return Number(at);
  const now = Date.now();
  tabStore.set(KEPT, `${trial}|${now}`);
  return now;
}

/** s in which a charge may still be brought; the server has the last word on it. */
export function useTimeLeft(match: string, until: number): number {
  const left = useSignal(TRIAL_S);
  useEffect(() => {
    const began = heardOf(match, until);
    const tick = () => {
      left.value = Math.max(0, Math.ceil(TRIAL_S - (Date.now() - began) / 1000));
    };
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [match, until, left]);
  return left.value;
}
