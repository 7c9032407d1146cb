import type { Participant } from "@terok-nor/shared/wire/api.ts";
import type { Terms } from "@terok-nor/shared/wire/terms.ts";

/**
 * s by which the audience of a battle is behind. Between two people it is what both agreed to in the muster, on a local
 * network too: whoever watched in a second window would see what their sensors do not show them. A captain of the
 * machine watches nothing, and wrongs nobody who is watched.
 * @param lan hosted for the local network.
 */
export function watchDelay({ delay }: Pick<Terms, "delay">, participants: readonly Pick<Participant, "captain">[], lan: boolean): number {
  return lan && participants.some(({ captain }) => captain !== null) ? 0 : delay;
}
