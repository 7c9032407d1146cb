import type { BattleLink } from "../net/link.ts";
import { prepareHost, startHost } from "./hosting/start-host.ts";
import type { Opening } from "./messages.ts";
import { noteOwnBattle } from "./own-seat.ts";
import { SoloLink } from "./solo-link.ts";

export { prepareHost };

/** Begins a battle against a captain, in this page. */
export function beginAlone(wish: Pick<Opening, "side" | "name" | "level" | "choices">): BattleLink {
  return SoloLink.begin(wish, startHost());
}

/** Back into the battle this tab was in; null where it is not kept any more. */
export async function resumeAlone(id: string): Promise<BattleLink | null> {
  const host = startHost();
  const link = await SoloLink.resume(id, host);
  if (link === null) {
    host.terminate();
    noteOwnBattle(null);
  }
  return link;
}
