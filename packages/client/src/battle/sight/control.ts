import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { TaskKind } from "@terok-nor/shared/battle/state.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";

/**
 * What the scene (canvas) and the HUD (DOM) share about the player's hand: one writer each, many readers.
 * Ids are those of the player's own world (own ships below 100, contacts 100 and up).
 */

/** Own ships selected. */
export const selected: Signal<ReadonlySet<number>> = signal(new Set<number>());
/** Own ship or contact under the pointer or focused in the target list; -1 none. */
export const hovered = signal(-1);
/** An order waiting for its place or target ("A" pressed: the next click is an attack-move), or a place to show the other commander; null: contextual. */
export const pending: Signal<TaskKind | "shadow" | "recall" | "ping" | null> = signal(null);
/** u: radius the next orbit order will carry; the wheel changes it while an orbit is pending or orbiting ships are selected. */
export const orbitRadius = signal(110);
/** Low effects, no shake, no flashes: set from the system's preference and the settings. */
export const calm = signal(false);

/** A place one commander shows the other: u on the field, or on the chart; `at` ms of the page's clock when it came. */
export interface Ping {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly at: number;
}
/** ms for which a ping is marked. */
export const PING_MS = 5000;
/** Places shown a moment ago; written by what listens to the talk. */
export const pings: Signal<readonly Ping[]> = signal([]);

/** CSS px of the window covered by panels at each edge: what the eye centres and frames, it centres and frames in the rest. */
export interface Inset {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** Set by the HUD from its real layout. */
export const inset: Signal<Inset> = signal({ left: 0, right: 0, top: 0, bottom: 0 });

export interface WorldPoint {
  readonly x: number;
  readonly y: number;
  /** Own ship or contact there, or -1. */
  readonly entity: number;
  /** Shift (or the queue toggle on touch) held. */
  readonly add: boolean;
  /** Ctrl (or Cmd) held. */
  readonly ctrl: boolean;
  /** Alt held: the place is shown to the other commander. */
  readonly alt?: boolean;
}

/** What the pointer means; implemented in battle/hand, called by the battle scene and the minimap. */
export interface Hand {
  /** Left click or tap. */
  primary(at: WorldPoint): void;
  /** Right click, or tap on ground/enemy with ships selected on touch. */
  secondary(at: WorldPoint): void;
  doublePrimary(at: WorldPoint): void;
  /** Drag box: own ships inside it. */
  box(ids: readonly number[], add: boolean): void;
  /** Wheel over the field; true if the hand used it (orbit radius) and the camera must not zoom. */
  wheel(delta: number): boolean;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What the HUD may ask of the camera; implemented by the battle scene. */
export interface Eye {
  /** Centre on a world point in the uncovered part of the window, gliding unless calm. */
  lookAt(x: number, y: number): void;
  /** Keep an own ship in the middle of the uncovered part; -1 lets go. */
  follow(id: number): void;
  zoom(factor: number): void;
  /** Frame all own ships and contacts in the uncovered part. */
  frameAll(): void;
  /** For this frame: glides, slower than by hand, to where all these discs (u) are in the uncovered part. */
  direct(discs: readonly Disc[]): void;
  /** Whether the field has been drawn at least once; until then what it is drawn with is still being made. */
  readonly drawn: ReadonlySignal<boolean>;
  /** The visible world rectangle, for the minimap. */
  readonly view: Signal<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }>;
  bookmark(): { x: number; y: number; zoom: number };
  restore(mark: { x: number; y: number; zoom: number }): void;
}
