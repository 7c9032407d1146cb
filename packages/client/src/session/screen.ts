import type { BattleLink } from "../net/link.ts";

/** page: whatever the address asks for that is no battle of one's own. */
export type Screen = "resuming" | "landing" | "seeking" | "page" | "lobby" | "battle" | "result" | "gone";

/** Where a player is who has no battle. */
interface Elsewhere {
  /** On the way back into a battle after a reload. */
  readonly resuming: boolean;
  readonly seeking: boolean;
  /** At an address that has a page of its own. */
  readonly reading: boolean;
}

/** Where the player is by what the server says of their battle; without one, by what they are about. */
export function screenOf(link: BattleLink | null, { resuming, seeking, reading }: Elsewhere): Screen {
  if (!link) {
    if (resuming) return "resuming";
    if (reading) return "page";
    return seeking ? "seeking" : "landing";
  }
  const { phase, result, aftermath } = link.room.value;
  if (phase === "result" && (result || aftermath)) return "result";
  if (link.line.value.state === "ended") return "gone";
  return phase === "battle" || phase === "result" ? "battle" : "lobby";
}
