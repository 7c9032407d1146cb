import type { Sight } from "../bridge.ts";
import { pending } from "../sight/control.ts";
import { talkOpen } from "../talk/hearing.ts";
import { partnerOf } from "../talk/talk-lines.ts";

/** Whether there is a person on the other side to talk with. */
export const canTalk = ({ post }: Pick<Sight, "post">): boolean => post !== null && partnerOf(post.room.peek(), post.side.peek()) !== null;

/** Opens the talk, or asks for a place of the field to show. False where there is nobody to talk with. */
export function talkKeys(bridge: Pick<Sight, "post">, action: "talk" | "ping"): boolean {
  if (!canTalk(bridge)) return false;
  if (action === "talk") talkOpen.value = true;
  else pending.value = pending.peek() === "ping" ? null : "ping";
  return true;
}
