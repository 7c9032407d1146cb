import { choicesFor, type GalorCount } from "@terok-nor/shared/battle/matched.ts";
import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { LobbyChoices, Reply } from "@terok-nor/shared/wire/requests.ts";
import type { RoomState } from "@terok-nor/shared/wire/room-state.ts";
import { wordAt } from "@terok-nor/shared/wire/tables.ts";
import { DELAYS, PAUSES, RATED_DELAY, SERIES, type Terms } from "@terok-nor/shared/wire/terms.ts";
import { newSeed } from "../gate/codes.ts";
import { choicesOf, phaseOf } from "./muster.ts";
import { clearReady, SEATS, seatOf } from "./seats.ts";

/** Under which terms people fight, as changes of the room's shared fields. */

export function termsOf(state: RoomState): Terms {
  return {
    rated: state.rated,
    series: wordAt(SERIES, state.series, "one"),
    pauses: PAUSES.find((each) => each === state.pauses) ?? 0,
    delay: DELAYS.find((each) => each === state.watchDelay) ?? RATED_DELAY,
    seed: state.askedSeed ? state.seed : null,
  };
}

/** Writes terms; an audience of a rated battle is behind by as much as the rules of rating say. */
export function setTerms(state: RoomState, terms: Terms): void {
  state.rated = terms.rated;
  state.series = SERIES.indexOf(terms.series);
  state.pauses = terms.pauses;
  state.watchDelay = terms.rated ? RATED_DELAY : terms.delay;
  const drawAnew = terms.seed === null && state.askedSeed;
  state.askedSeed = terms.seed !== null;
  if (terms.seed !== null) state.seed = terms.seed;
  else if (drawAnew) state.seed = newSeed();
}

/** Changes the terms, which either may; both must then agree to them anew. */
export function changeTerms(state: RoomState, some: Partial<Terms>): Reply {
  if (phaseOf(state) !== "muster") return refuse("wrong-phase");
  const terms = { ...termsOf(state), ...some };
  if (terms.rated && !mayBeRated(state)) return refuse("terms-rated");
  setTerms(state, terms);
  clearReady(state);
  return DONE;
}

/** Whether nothing speaks against rating a battle: fleets that are matched, and accounts in all seats that are taken. */
export function mayBeRated(state: RoomState): boolean {
  return isMatched(choicesOf(state)) && SEATS.every((seat) => seatOf(state, seat).name === "" || seatOf(state, seat).player !== "");
}

function isMatched(choices: LobbyChoices): boolean {
  const matched = choicesFor(choices.mode, choices.galors as GalorCount);
  return (Object.keys(matched) as (keyof LobbyChoices)[]).every((key) => matched[key] === choices[key]);
}
