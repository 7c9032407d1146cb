import type { ContactId, ShipId } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import type { Weighed } from "./weighed.ts";

/** What a captain means to do with a ship now, by the numbers of its own side. */
export interface Intent {
  readonly intention: string;
  /** Own ship, or -1: the side as a whole. */
  readonly ship: ShipId;
  /** Contact it is aimed at, or -1. */
  readonly target: ContactId;
  /** s of battle since when. */
  readonly at: number;
  /** What it weighed, where a strategist goes another way. */
  readonly weighed?: Weighed;
}

/** What two captains intend who fight one another, each the latest first. */
export type Intents = Readonly<Record<Side, readonly Intent[]>>;
