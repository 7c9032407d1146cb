import { useEffect, useMemo } from "preact/hooks";
import { newestPlace } from "../battle/alerts/alerts.ts";
import { type EventFeed, feedEvents } from "../battle/alerts/event-feed.ts";
import { listenToKeys } from "../battle/hand/keyboard.ts";
import { watchPointerKind } from "../battle/hand/pointer-kind.ts";
import type { Sight } from "../battle/sight/sight.ts";

/** What every screen with the field under it has: what happens there in words, and the keys, for as long as it is shown. */
export function useEventFeed(bridge: Sight): EventFeed {
  const watch = useMemo(() => feedEvents(bridge), [bridge]);
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
