import type { Sight } from "../sight/sight.ts";
import { canTalk } from "../talk/talk.ts";

/** Opens the talk, or asks for a place of the field to show. False where there is nobody to talk with. */
export function talkKeys({ talk, mind }: Pick<Sight, "talk" | "mind">, action: "talk" | "ping"): boolean {
  if (!canTalk(talk)) return false;
  if (action === "talk") talk.open.value = true;
  else mind.pending.value = mind.pending.peek() === "ping" ? null : "ping";
  return true;
}
