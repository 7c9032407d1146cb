import type { TorpedoRef } from "../battle/events.ts";
import type { Side } from "../ships/types.ts";

/**
 * The number a side knows a torpedo by; -1: it does not know of it. Its own have even numbers in the order of their launch,
 * the enemy's odd ones in the order it sensed them: so no number tells how many were launched out of sight.
 */
export function torpedoIdFor(torpedo: TorpedoRef, side: Side): number {
  if (torpedo.side === side) return torpedo.id * 2;
  return torpedo.seenAs < 0 ? -1 : torpedo.seenAs * 2 + 1;
}
