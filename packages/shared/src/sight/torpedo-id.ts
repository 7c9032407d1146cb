import type { TorpedoRef } from "../battle/events.ts";
import type { Side } from "../ships/types.ts";

/**
 * The number a side knows a torpedo by: its own are even, in the order it launched them, the enemy's odd, in the order it
 * sensed them. So no number tells how many were launched out of sight. -1: the side does not know of it.
 */
export function torpedoIdFor(torpedo: TorpedoRef, side: Side): number {
  if (torpedo.side === side) return torpedo.id * 2;
  return torpedo.seenAs < 0 ? -1 : torpedo.seenAs * 2 + 1;
}
