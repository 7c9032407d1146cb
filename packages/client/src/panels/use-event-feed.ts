import { useEffect, useMemo } from "preact/hooks";
import { newestPlace } from "../battle/alerts/alerts.ts";
import { feedEvents } from "../battle/alerts/event-feed.ts";
import type { EventFeed } from "../battle/alerts/feed.ts";
import { listenToKeys } from "../battle/hand/keyboard.ts";
import { followPointerKind } from "../battle/hand/pointer-kind.ts";
import type { Sight } from "../battle/sight/sight.ts";

/** What every screen with the field under it has: what happens there in words, and the keys, for as long as it is shown. */
export function useEventFeed(bridge: Sight): EventFeed {
  const feed = useMemo(() => feedEvents(bridge), [bridge]);
  useEffect(() => {
    const stopKeys = listenToKeys(bridge, () => {
      const at = newestPlace(feed.alerts.peek());
      if (at) bridge.eye.peek()?.lookAt(at.x, at.y);
    });
    const stopPointer = followPointerKind();
    return () => {
      stopKeys();
      stopPointer();
      feed.stop();
    };
  }, [bridge, feed]);
  return feed;
}
