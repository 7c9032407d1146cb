import type { ApproachEvent } from "../approach/events.ts";
import type { ShipId, ThingId, TorpedoId } from "../ships/ids.ts";
import type { Side, SystemName, WeaponId } from "../ships/types.ts";
import type { Ending } from "./state.ts";

export interface TorpedoRef {
  readonly side: Side;
  readonly id: TorpedoId;
  readonly seenAs: TorpedoId;
}

/**
 * What happened in a tick, in its secret form: true numbers of both sides' ships, true positions. It never reaches
 * a player: sight/seen-event.ts turns it into what a side may know of it. `a` did or suffered it; `b` is the other
 * party, -1 nobody. A torpedo is named by its side, its number there, and the other side's number for it (-1: unseen).
 */
export type BattleEvent =
  | { kind: "shot"; a: ShipId; mount: number; b: ThingId; hit: boolean; facing: number; damage: number; weapon: WeaponId }
  /** A point-defence shot at a torpedo. */
  | { kind: "intercept"; a: ShipId; mount: number; torpedo: TorpedoRef; hit: boolean }
  | { kind: "launch"; a: ShipId; mount: number; torpedo: TorpedoRef; weapon: WeaponId }
  | {
      kind: "torpedo-hit";
      a: ShipId;
      b: ThingId;
      torpedo: TorpedoRef;
      facing: number;
      damage: number;
      weapon: WeaponId;
      x: number;
      y: number;
    }
  | { kind: "torpedo-spent"; torpedo: TorpedoRef; x: number; y: number }
  | { kind: "shield-down"; a: ShipId; facing: number }
  | { kind: "system-down" | "system-up"; a: ShipId; system: SystemName }
  | { kind: "breach" | "sealed"; a: ShipId; facing: number }
  | { kind: "destroyed"; a: ShipId; b: ThingId; cause: "fire" | "torpedo" | "stress" | "venting"; x: number; y: number }
  | { kind: "withdrew" | "arrived" | "docked" | "undocked" | "jettison" | "scaffold-clear" | "broke" | "rallied" | "stress"; a: ShipId }
  | { kind: "call"; a: ShipId; b: ThingId }
  | { kind: "boarding"; a: ShipId; b: ThingId }
  | { kind: "captured"; a: ShipId }
  | { kind: "projected"; a: ShipId; b: ThingId }
  | ApproachEvent
  | { kind: "retreat"; side: Side }
  | { kind: "over"; winner: Side; ending: Ending };

export type EventKind = BattleEvent["kind"];
