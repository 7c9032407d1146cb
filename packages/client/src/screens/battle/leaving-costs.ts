import type { BattleLink } from "../../net/link.ts";

/**
 * Whether whoever closes the page now leaves a battle that another person fights too. Captains mind no wait. A page that
 * has to be loaded anew, as the server is of another version, should be.
 */
export function leavingCosts({ room, side, line, trouble }: Pick<BattleLink, "room" | "side" | "line" | "trouble">): boolean {
  const { phase, result, seats } = room.peek();
  const isRunning = phase === "battle" && result === null && line.peek().state !== "ended";
  const isStale = trouble.peek()?.kind === "version";
  return isRunning && !isStale && seats.some((seat) => seat.side !== side.peek() && seat.captain === null);
}
