import type { ReadonlySignal, Signal } from "@preact/signals";
import type { EntityId, ShipId } from "@terok-nor/shared/ships/ids.ts";

/** A point of the field as the pointer means it, u. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
  /** Own ship or contact there, or -1. */
  readonly entity: EntityId;
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
  box(ids: readonly ShipId[], add: boolean): void;
  /** So many CSS px scrolled over the field; true if the hand used it (orbit radius) and the camera must not zoom. */
  wheel(scrolled: number): boolean;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Who moves the camera: the fight it stays with, a hand, or the ship or contact it follows. */
export type Held = "fight" | "hand" | EntityId;

/** A view to come back to: its middle (u), how close (CSS px per u), and who held it. */
export interface Bookmark {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly held: Held;
}

/** What the HUD may ask of the camera; implemented by the battle scene. */
export interface Eye {
  readonly held: ReadonlySignal<Held>;
  /** Centre on a world point in the uncovered part of the window, gliding unless calm. */
  lookAt(x: number, y: number): void;
  /** Keep a ship or contact in the middle of the uncovered part; -1 lets go, and is what it was before. */
  follow(id: EntityId): void;
  /** Stay with the fight: the ships one commands, and whoever is near them. */
  followFight(): void;
  zoom(factor: number): void;
  /** Frame all own ships and contacts in the uncovered part. */
  frameAll(): void;
  /**
   * For this frame: on its way, slower than by hand, to where all these discs (u) are in the uncovered part.
   * `pace`: times as fast as usual; 0 stands still, Infinity is there at once.
   */
  direct(discs: readonly Disc[], pace?: number): void;
  /** Whether the field has been drawn at least once; until then what it is drawn with is still being made. */
  readonly drawn: ReadonlySignal<boolean>;
  /** The visible world rectangle, for the minimap. */
  readonly view: Signal<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }>;
  /** Has each frame taken as soon as it is drawn: later the browser may have let go of it. @returns what ends that */
  onFrame(take: (field: HTMLCanvasElement) => void): () => void;
  bookmark(): Bookmark;
  /** The hand goes back to a view it kept. */
  restore(mark: Omit<Bookmark, "held">): void;
  /** After a scene has directed it: back to whom or what held it when the mark was made. */
  giveBack(mark: Bookmark): void;
}
