import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import type { Motion } from "@terok-nor/shared/sight/picture.ts";
import type { MotePool } from "./motes.ts";

/** What an effect may ask about a ship or contact on the field. */
export interface Actor {
  readonly id: number;
  readonly cls: ShipClassId | null;
  readonly radius: number;
  readonly own: boolean;
  /** Fraction of the facing's charge as far as this side knows it; 1 where it does not. */
  charge(facing: number): number;
  /** Leaves a burn on its hull at (forward, starboard) radii from its middle, `size` radii across. */
  scorch(forward: number, starboard: number, size: number): void;
  /** Where it is drawn in this frame. */
  readonly at: Motion;
}

/** Drawing that goes on for some frames; dt in s. False when it is over and has given back what it leased. */
export type Effect = (dt: number) => boolean;

/** Where effects are played: pools to draw with, ships to hang on to. */
export interface Stage {
  /** Light: drawn adding. */
  readonly glow: MotePool;
  /** Matter: smoke and debris. */
  readonly solid: MotePool;
  actor(id: number): Actor | null;
  play(effect: Effect): void;
  /** A knock to the camera at a world point, strength 0 to 1. */
  knock(x: number, y: number, strength: number): void;
  /** Calm viewers get no flashes. */
  calm(): boolean;
  /** CSS px per u: what must be seen from afar is drawn no thinner than so many of them. */
  zoom(): number;
  /** Whether light spills about what shines; the least picture leaves that out. */
  bloom(): boolean;
  /** How many of `count` sprites the picture's quality affords, at least one. */
  some(count: number): number;
  /** A flash at a world point lights the hulls within `reach` u on the side that looks at it; strength about 1. */
  light(x: number, y: number, colour: number, reach: number, strength: number): void;
}

export const random = (from: number, to: number): number => from + (to - from) * Math.random();
export const coin = (): -1 | 1 => (Math.random() < 0.5 ? -1 : 1);
