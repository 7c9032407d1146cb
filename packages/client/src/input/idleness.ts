import { signal } from "@preact/signals";
import { IDLE_CLAIM_S, IDLE_WARNING_S } from "@terok-nor/shared/wire/conduct.ts";

/** ms of the page's clock of the commander's last order, word or touch of the helm. */
export const lastDeed = signal(performance.now());

/** Notes that the commander is there. */
export function noteDeed(): void {
  lastDeed.value = performance.now();
}

/** s left until the other commander may claim the battle, once that is near enough to warn of; null before. `idle`: s without a deed. */
export function claimIn(idle: number): number | null {
  return idle < IDLE_WARNING_S ? null : Math.max(0, Math.ceil(IDLE_CLAIM_S - idle));
}
