import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Aftermath } from "@terok-nor/shared/wire/conduct.ts";
import type { BattleResult } from "@terok-nor/shared/wire/result.ts";
import type { BattleLink } from "../net/link.ts";
import type { Screen } from "./screen.ts";

/** s for which the field is still shown after the battle was decided: a great ship has burnt out by then. */
export const LAST_LOOK_S = 6;

/** The field's last moments, between the end of a battle and what it came to. */
export interface LastLook {
  readonly isOn: ReadonlySignal<boolean>;
  /** The player has seen enough. */
  end(): void;
}

/**
 * Looks on for a while at a battle that this page saw end by what happened in it.
 * @param known where the player is by what the server says.
 */
export function createLastLook(known: ReadonlySignal<Screen>, link: ReadonlySignal<BattleLink | null>): LastLook {
  const isOn = signal(false);
  let before = known.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    isOn.value = false;
  };
  effect(() => {
    const now = known.value;
    const { result = null, aftermath = null } = link.peek()?.room.peek() ?? {};
    end();
    if (before === "battle" && now === "result" && wasFoughtOut(result, aftermath)) {
      isOn.value = true;
      timer = setTimeout(end, LAST_LOOK_S * 1000);
    }
    before = now;
  });
  return { isOn, end };
}

/** Whether a battle ended on the field by what happened there, and not by a word, or on the way. */
function wasFoughtOut(result: BattleResult | null, aftermath: Aftermath | null): boolean {
  const met = result !== null && (result.approach === null || result.approach.arrivedAt >= 0);
  return met && result.ending !== "resigned" && (aftermath === null || aftermath.decision === "fought");
}
