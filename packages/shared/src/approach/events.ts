import type { ContactId, ShadowId, ShipId, SquadronId } from "../ships/ids.ts";
import type { Side } from "../ships/types.ts";
import type { WorkId } from "./works.ts";

/**
 * What happened on the chart, in its secret form; sight/seen-event.ts turns
 * it into what a side may know of it. Contacts are those of the side named.
 */
export type ApproachEvent =
  | { kind: "contact" | "classified" | "confirmed" | "exposed" | "lost"; side: Side; contact: ContactId }
  /** What seemed one contact are two: nothing that was learnt of it holds any more. */
  | { kind: "parted"; side: Side; contact: ContactId }
  /** The raider struck a squadron and hit this ship of it. */
  | { kind: "struck"; squadron: SquadronId; ship: ShipId }
  /** A squadron caught the raider; `lost`: and destroyed it. */
  | { kind: "caught"; squadron: SquadronId; lost: boolean }
  /** A squadron lies off the station and waits; two are one now. */
  | { kind: "lying-off" | "joined"; squadron: SquadronId }
  /** A piece of work is finished; or all of it. */
  | { kind: "work-step" | "work-done" | "accident"; work: WorkId }
  /** A warp shadow's time or way is over. */
  | { kind: "shadow-gone"; shadow: ShadowId }
  /** The main squadron is there: the battle begins. */
  | { kind: "arrival" };

/** Where events are told: a list of them, or one that takes others too. */
export interface Log {
  push(event: ApproachEvent): unknown;
}
