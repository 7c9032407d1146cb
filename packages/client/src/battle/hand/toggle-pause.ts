import { told } from "../sight/mind.ts";
import type { Sight } from "../sight/sight.ts";

/** Calls a pause, or ends it; what may not be is said in words. */
export function togglePause({ post, mind }: Sight): void {
  if (post !== null) told(mind, post.pause(post.room.peek().pause === null));
}
