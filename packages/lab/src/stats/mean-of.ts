import { mean } from "simple-statistics";

/** The mean of a figure over some things; NaN of none, where the library throws. */
export function meanOf<T>(things: readonly T[], of: (thing: T) => number): number {
  return things.length === 0 ? Number.NaN : mean(things.map(of));
}
