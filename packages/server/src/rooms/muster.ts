import { MODES } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { otherSide, SIDES } from "@terok-nor/shared/ships/types.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { type CaptainLevel, NONE, ROOM_PHASES, type RoomPhase, wordAt } from "@terok-nor/shared/wire/tables.ts";
import { captainOf, clearReady, seatCaptain, seatOf, sideOf, swapSides, vacate } from "./seats.ts";

/** What people agree on before a battle, as changes of the room's shared fields. */

export function phaseOf(state: RoomState): RoomPhase {
  return ROOM_PHASES[state.phase] ?? "muster";
}

export function setPhase(state: RoomState, phase: RoomPhase): void {
  state.phase = ROOM_PHASES.indexOf(phase);
}

export function choicesOf(state: RoomState): LobbyChoices {
  const { galors, birds, overhaul, batteries, raiderAway, distance } = state;
  return {
    mode: wordAt(MODES, state.mode, "full"),
    galors,
    birds,
    overhaul: Math.round(overhaul * 100) / 100,
    batteries,
    raiderAway,
    distance,
  };
}

export function setChoices(state: RoomState, choices: LobbyChoices): void {
  state.mode = MODES.indexOf(choices.mode);
  state.galors = choices.galors;
  state.birds = choices.birds;
  state.overhaul = choices.overhaul;
  state.batteries = choices.batteries;
  state.raiderAway = choices.raiderAway;
  state.distance = choices.distance;
}

/** Changes the opening, which either may; both must then agree to it anew. */
export function choose(state: RoomState, choices: Partial<LobbyChoices>): Reply {
  if (phaseOf(state) !== "muster") return refuse("wrong-phase");
  setChoices(state, { ...choicesOf(state), ...choices });
  clearReady(state);
  return DONE;
}

/** Takes a side. If the other player has it, the two change places, unless that player is ready to fight on it. */
export function takeSide(state: RoomState, seat: number, side: Side): Reply {
  if (phaseOf(state) !== "muster") return refuse("wrong-phase");
  if (sideOf(state, seat) === side) return DONE;
  const opposite = 1 - seat;
  if (sideOf(state, opposite) === side) {
    if (seatOf(state, opposite).ready && captainOf(state, opposite) === null) return refuse("side-taken");
    swapSides(state);
  } else seatOf(state, seat).side = SIDES.indexOf(side);
  clearReady(state);
  return DONE;
}

/** The host seats a captain of a level in the other seat, or with null dismisses the one that sits there. */
export function callCaptain(state: RoomState, seat: number, level: CaptainLevel | null): Reply {
  if (phaseOf(state) !== "muster") return refuse("wrong-phase");
  if (state.host !== seat) return refuse("not-host");
  const opposite = 1 - seat;
  const side = sideOf(state, seat);
  if (side === null) return refuse("no-seat");
  if (sideOf(state, opposite) !== null && captainOf(state, opposite) === null) return refuse("seat-taken");
  if (level === null) vacate(state, opposite);
  else seatCaptain(state, opposite, level, otherSide(side));
  return DONE;
}

/** Says one is ready, or no longer. In the countdown, a second thought stops it. */
export function setReady(state: RoomState, seat: number, ready: boolean): Reply {
  const phase = phaseOf(state);
  if (phase !== "muster" && phase !== "countdown") return refuse("wrong-phase");
  seatOf(state, seat).ready = ready;
  if (!ready) stopCountdown(state);
  return DONE;
}

/** Back to the muster, if the countdown was running. */
export function stopCountdown(state: RoomState): void {
  if (phaseOf(state) !== "countdown") return;
  setPhase(state, "muster");
  state.countdown = 0;
}

/** Nothing is left of the pause. */
export function clearPause(state: RoomState): void {
  state.paused = false;
  state.pausedBy = NONE;
  state.missing = NONE;
  state.pauseLeft = 0;
}
