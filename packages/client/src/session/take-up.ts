import { effect, type Signal } from "@preact/signals";
import type { BattleLink } from "../net/link.ts";
import type { Lobby } from "../net/lobby.ts";

/** ms between two tries. A line that is only cut is back before the first. */
const TRY_EVERY = 3000;

/**
 * While the line of a battle is lost, tries to get the seat back by the account. After a restart of the server the old line
 * leads nowhere, but the server has taken the battle up again.
 * @returns stops it.
 */
export function takeUpLostBattles(link: Signal<BattleLink | null>, rejoin: Lobby["rejoin"]): () => void {
  return effect(() => {
    const lost = link.value;
    if (lost?.line.value.state !== "lost" || lost.room.peek().phase !== "battle") return;
    const timer = setInterval(async () => {
      const back = await rejoin(lost.room.peek().code).catch(() => null);
      if (back === null) return;
      if (link.peek() !== lost || lost.line.peek().state !== "lost") return back.abandon();
      lost.abandon();
      link.value = back;
    }, TRY_EVERY);
    return () => clearInterval(timer);
  });
}
