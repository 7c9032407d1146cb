import type { ReadonlySignal } from "@preact/signals";
import type { Alert } from "../../battle/alerts/alert.ts";
import type { Sight } from "../../battle/sight/sight.ts";

export interface SceneProps {
  readonly sight: Sight;
  /** Whether a battle that is watched goes on about as fast as it was fought; null: it is fought here. */
  readonly lively: ReadonlySignal<boolean> | null;
}

export interface SpeechProps extends SceneProps {
  readonly alerts: ReadonlySignal<readonly Alert[]>;
}
