import type { Side } from "../../ships/types.ts";
import type { BattleEvent } from "../events.ts";
import type { BattleState, Ending, Ship } from "../state.ts";
import { SIEGE_TIME } from "../times.ts";

/** The rebels win by holding the station; the Alliance by capturing or destroying it. */
export function decide(state: BattleState, out: BattleEvent[]): void {
  const station = state.ships[0] as Ship;
  if (station.status === "destroyed") return endBattle(state, "alliance", "station-destroyed", out);
  if (station.captured >= 1) return endBattle(state, "alliance", "station-captured", out);
  const flagship = state.ships.find((ship) => ship.cls === "flagship");
  if (state.alliance.retreating && flagship?.status === "withdrawn") return endBattle(state, "terran", "full-retreat", out);
  if (!state.ships.some((ship) => ship.side === "alliance" && (ship.status === "active" || ship.status === "away"))) {
    const fled = state.ships.some((ship) => ship.side === "alliance" && ship.status === "withdrawn");
    return endBattle(state, "terran", fled ? "fleet-withdrew" : "fleet-destroyed", out);
  }
  if (state.tick - state.assaultAt >= SIEGE_TIME * state.setup.hz) endBattle(state, "terran", "siege-lifted", out);
}

/** Closes the battle; nothing moves after this. */
export function endBattle(state: BattleState, winner: Side, ending: Ending, out: BattleEvent[]): void {
  state.phase = "aftermath";
  state.winner = winner;
  state.ending = ending;
  out.push({ kind: "over", winner, ending });
}
