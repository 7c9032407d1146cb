import type { ApproachEvent } from "../approach/events.ts";
import type { Side, SystemName, WeaponId } from "../ships/types.ts";
import type { Ending } from "./state.ts";

export interface TorpedoRef {
  readonly side: Side;
  readonly id: number;
  readonly seenAs: number;
}

/**
 * What happened in a tick. Secret form: ship ids of both sides, true positions. It never reaches a player;
 * sight/seen-event.ts turns it into what a side may know of it. `a` and `b` are things (ships or warp shadows), or
 * -1. A torpedo is named by its side, its number there, and the number the other side knows it by (-1: unseen).
 */
export type BattleEvent =
  | { kind: "shot"; a: number; mount: number; b: number; hit: boolean; facing: number; damage: number; weapon: WeaponId }
  /** A point-defence shot at a torpedo. */
  | { kind: "intercept"; a: number; mount: number; torpedo: TorpedoRef; hit: boolean }
  | { kind: "launch"; a: number; mount: number; torpedo: TorpedoRef; weapon: WeaponId }
  | {
      kind: "torpedo-hit";
      a: number;
      b: number;
      torpedo: TorpedoRef;
      facing: number;
      damage: number;
      weapon: WeaponId;
      x: number;
      y: number;
    }
  | { kind: "torpedo-spent"; torpedo: TorpedoRef; x: number; y: number }
  | { kind: "shield-down"; a: number; facing: number }
  | { kind: "system-down" | "system-up"; a: number; system: SystemName }
  | { kind: "breach" | "sealed"; a: number; facing: number }
  | { kind: "destroyed"; a: number; b: number; cause: "fire" | "torpedo" | "stress" | "venting"; x: number; y: number }
  | { kind: "withdrew" | "arrived" | "docked" | "undocked" | "jettison" | "scaffold-clear" | "broke" | "rallied" | "stress"; a: number }
  | { kind: "call"; a: number; b: number }
  | { kind: "boarding"; a: number; b: number }
  | { kind: "captured"; a: number }
  | { kind: "projected"; a: number; b: number }
  | ApproachEvent
  | { kind: "retreat"; side: Side }
  | { kind: "over"; winner: Side; ending: Ending };

export type EventKind = BattleEvent["kind"];
