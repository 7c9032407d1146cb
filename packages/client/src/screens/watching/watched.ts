import type { ReadonlySignal } from "@preact/signals";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Participant } from "@terok-nor/shared/wire/api.ts";
import type { Intents } from "@terok-nor/shared/wire/intent.ts";
import type { View } from "@terok-nor/shared/wire/watch-state.ts";
import type { SeenLink } from "../../battle/sight/seen-link.ts";
import type { Ending } from "./endings.ts";

/** The rebels' odds (0 to 1) so far, in equal steps of so many s of battle from its beginning. */
export interface Odds {
  readonly every: number;
  readonly values: readonly number[];
}

/** A battle others fight or have fought, looked at through one pair of eyes or the other, or through both. */
export interface Watched extends SeenLink {
  readonly view: ReadonlySignal<View>;
  /** Looks through these eyes from now on. */
  show(view: View): void;
  readonly participants: ReadonlySignal<readonly Participant[]>;
  readonly odds: ReadonlySignal<Odds>;
  /** What two captains intend who fight one another; null where people fight, and in a replay. */
  readonly intents: ReadonlySignal<Intents | null>;
  /** Events are worth playing: it runs forwards, about as fast as it was fought. */
  readonly lively: ReadonlySignal<boolean>;
  /** Times as fast as it was fought; 0 while it stands still. */
  readonly flow: ReadonlySignal<number>;
  /** Tells what happens while it runs on too fast for everything to be played; gives what stops that. */
  readonly onHurried: (listener: (events: readonly SeenEvent[]) => void) => () => void;
  /** Who is lost when, where that is known: in a replay. */
  readonly endings: readonly Ending[];
}

export const NO_ODDS: Odds = { every: 5, values: [] };

/** The odds at a moment (s of battle); null where none are known. */
export function oddsAt({ every, values }: Odds, seconds: number): number | null {
  if (values.length === 0) return null;
  const at = Math.max(0, seconds / every);
  const step = Math.min(values.length - 1, Math.floor(at));
  const from = values[step] as number;
  const to = values[step + 1] ?? from;
  return from + (to - from) * Math.min(1, at - step);
}
