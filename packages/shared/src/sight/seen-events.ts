import type { WorkId } from "../approach/works.ts";
import type { Ending } from "../battle/state.ts";
import type { Side, SystemName, WeaponId } from "../ships/types.ts";

/**
 * What a side may know of an event. `a` and `b` are ids in that side's own world: an own ship's id (below 100),
 * a contact's id (100 and up), or -1 where the side does not know who. Positions only where the side sees the place.
 */
export type SeenEvent =
  | { kind: "shot"; a: number; mount: number; b: number; hit: boolean; facing: number; damage: number; weapon: WeaponId }
  | { kind: "intercept"; a: number; mount: number; torpedo: number; hit: boolean }
  | { kind: "launch"; a: number; mount: number; torpedo: number; weapon: WeaponId }
  | { kind: "torpedo-hit"; a: number; b: number; torpedo: number; facing: number; damage: number; weapon: WeaponId; x: number; y: number }
  | { kind: "torpedo-spent"; torpedo: number; x: number; y: number }
  | { kind: "shield-down"; a: number; facing: number }
  | { kind: "system-down" | "system-up"; a: number; system: SystemName }
  | { kind: "breach" | "sealed"; a: number; facing: number }
  | { kind: "destroyed"; a: number; b: number; cause: "fire" | "torpedo" | "stress" | "venting"; x: number; y: number }
  | { kind: "withdrew" | "arrived" | "docked" | "undocked" | "jettison" | "scaffold-clear" | "broke" | "rallied" | "stress"; a: number }
  | { kind: "call"; a: number; b: number }
  | { kind: "boarding"; a: number; b: number }
  | { kind: "captured"; a: number }
  | { kind: "projected"; a: number }
  | { kind: "contact" | "classified" | "confirmed" | "exposed" | "lost"; contact: number }
  | { kind: "retreat"; side: Side }
  | { kind: "parted"; contact: number }
  /**
   * Act one. The Alliance: `a` its squadron, `b` the ship hit. The rebels: `a` the contact, -1 where they hold none; `b` -1.
   */
  | { kind: "struck"; a: number; b: number }
  | { kind: "caught"; a: number; lost: boolean }
  | { kind: "lying-off" | "joined"; a: number }
  | { kind: "work-step" | "work-done" | "accident"; work: WorkId }
  | { kind: "shadow-gone"; a: number }
  | { kind: "arrival" }
  | { kind: "over"; winner: Side; ending: Ending };
