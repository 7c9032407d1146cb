import { effect } from "@preact/signals";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import { useEffect } from "preact/hooks";
import { mixer } from "./mixer.ts";
import type { Heard, Pace } from "./sounding.ts";

/** Fetches the sounds and makes them in idle moments: call it as soon as a battle is in sight. */
export function prepareSounds(): void {
  import("./sounding.ts").then(
    ({ makeAhead }) => makeAhead(),
    () => undefined,
  );
}

/** Controls click while `isOn`, from the player's first press on, when that is fetched. Gives what stops it. */
export function clickOutsideBattle(isOn: () => boolean): () => void {
  let stop: () => void = () => undefined;
  let left = false;
  const off = effect(() => {
    const { value } = mixer;
    if (!value) return;
    import("./menu-clicks.ts").then(
      ({ clickInMenus }) => {
        if (!left) stop = clickInMenus(value, isOn);
      },
      () => undefined,
    );
  });
  return () => {
    left = true;
    off();
    stop();
  };
}

/** The sounds of a battle and its captions, for as long as its screen is shown; fetched when they are first wanted. */
export function useSounds(sight: Heard, pace: Pace, onHurried?: (listener: (events: readonly SeenEvent[]) => void) => () => void): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    import("./sounding.ts").then(
      ({ soundBattle }) => {
        if (!left) stop = soundBattle(sight, pace, onHurried);
      },
      // Without its sounds a battle goes on all the same.
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [sight, pace, onHurried]);
}
