import { MENDING } from "../chart.ts";
import { isThere } from "../lookups.ts";
import type { Approach } from "../state.ts";
import type { Step } from "../step.ts";

/** A raider that came home hurt is mended at the station while the fleet is still on its way. */
export function mendRaider({ raider }: Approach, { hours }: Step): void {
  if (raider.hull > 0 && isThere(raider)) raider.hull = Math.min(1, raider.hull + MENDING * hours);
}
