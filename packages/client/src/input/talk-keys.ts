import { pending } from "../battle/control.ts";
import { talkOpen } from "../talk/hearing.ts";
import { partnerOf } from "../talk/talk-lines.ts";
import type { Bridge } from "./bridge.ts";

/** Whether there is a person on the other side to talk with. */
export const canTalk = ({ link, watching }: Bridge): boolean => !watching && partnerOf(link.room.peek(), link.side.peek()) !== null;

/** Opens the talk, or asks for a place of the field to show. False where there is nobody to talk with. */
export function talkKeys(bridge: Bridge, action: "talk" | "ping"): boolean {
  if (!canTalk(bridge)) return false;
  if (action === "talk") talkOpen.value = true;
  else pending.value = pending.peek() === "ping" ? null : "ping";
  return true;
}
