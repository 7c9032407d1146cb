import type { WorkId } from "../approach/works.ts";
import type { Ending } from "../battle/state.ts";
import type { ActorId, ContactId, GoalId, ShadowId, ShipId, SquadronId, TorpedoId } from "../ships/ids.ts";
import type { Side, SystemName, WeaponId } from "../ships/types.ts";

/**
 * What a side may know of an event. `a` and `b` are ids in that side's own world: an own ship's id,
 * a contact's id, or -1 where the side does not know who. Positions only where the side sees the place.
 */
export type SeenEvent =
  | { kind: "shot"; a: ActorId; mount: number; b: ActorId; hit: boolean; facing: number; damage: number; weapon: WeaponId }
  | { kind: "intercept"; a: ActorId; mount: number; torpedo: TorpedoId; hit: boolean }
  | { kind: "launch"; a: ActorId; mount: number; torpedo: TorpedoId; weapon: WeaponId }
  | {
      kind: "torpedo-hit";
      a: ActorId;
      b: ActorId;
      torpedo: TorpedoId;
      facing: number;
      damage: number;
      weapon: WeaponId;
      x: number;
      y: number;
    }
  | { kind: "torpedo-spent"; torpedo: TorpedoId; x: number; y: number }
  | { kind: "shield-down"; a: ActorId; facing: number }
  | { kind: "system-down" | "system-up"; a: ActorId; system: SystemName }
  | { kind: "breach" | "sealed"; a: ActorId; facing: number }
  | { kind: "destroyed"; a: ActorId; b: ActorId; cause: "fire" | "torpedo" | "stress" | "venting"; x: number; y: number }
  | { kind: "withdrew" | "arrived" | "docked" | "undocked" | "jettison" | "scaffold-clear" | "broke" | "rallied" | "stress"; a: ActorId }
  | { kind: "call"; a: ActorId; b: ActorId }
  | { kind: "boarding"; a: ActorId; b: ActorId }
  | { kind: "captured"; a: ActorId }
  | { kind: "projected"; a: ActorId }
  | { kind: "contact" | "classified" | "confirmed" | "exposed" | "lost"; contact: GoalId }
  | { kind: "retreat"; side: Side }
  | { kind: "parted"; contact: GoalId }
  /**
   * Act one. The Alliance: `a` its squadron, `b` the ship hit. The rebels: `a` the contact, -1 where they hold none; `b` -1.
   */
  | { kind: "struck"; a: SquadronId | ContactId; b: ShipId }
  | { kind: "caught"; a: SquadronId | ContactId; lost: boolean }
  | { kind: "lying-off" | "joined"; a: SquadronId | ContactId }
  | { kind: "work-step" | "work-done" | "accident"; work: WorkId }
  | { kind: "shadow-gone"; a: ShadowId }
  | { kind: "arrival" }
  | { kind: "over"; winner: Side; ending: Ending };
