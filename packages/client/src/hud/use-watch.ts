import { useEffect, useMemo } from "preact/hooks";
import type { Sight } from "../input/bridge.ts";
import { listenToKeys } from "../input/keyboard.ts";
import { watchPointerKind } from "../input/pointer-kind.ts";
import { newestPlace } from "./alerts.ts";
import { type Watch, watchEvents } from "./watch-events.ts";

/** What every screen with the field under it has: what happens there in words, and the keys, for as long as it is shown. */
export function useWatch(bridge: Sight): Watch {
  const watch = useMemo(() => watchEvents(bridge), [bridge]);
  useEffect(() => {
    const stopKeys = listenToKeys(bridge, () => {
      const at = newestPlace(watch.alerts.peek());
      if (at) bridge.eye.peek()?.lookAt(at.x, at.y);
    });
    const stopPointer = watchPointerKind();
    return () => {
      stopKeys();
      stopPointer();
      watch.stop();
    };
  }, [bridge, watch]);
  return watch;
}
