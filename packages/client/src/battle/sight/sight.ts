import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import type { BattleLink } from "../../net/link.ts";
import type { Talk } from "../talk/talk.ts";
import type { Eye, Hand } from "./hand-and-eye.ts";
import type { Mind } from "./mind.ts";
import type { SeenLink } from "./seen-link.ts";

/** What a battle's panels work with, for commanders and for those who only look on. */
export interface Sight {
  readonly link: SeenLink;
  /** The link to send requests by; null for those who only look on. */
  readonly post: BattleLink | null;
  /** What the two commanders say; null for those who only look on. */
  readonly talk: Talk | null;
  readonly mind: Mind;
  /** The picture, renewed often enough to read and no more: 7 times a second. */
  readonly picture: ReadonlySignal<Picture | null>;
  readonly eye: Signal<Eye | null>;
  readonly hand: Hand;
  /** Others fight, and nobody here gives orders. */
  readonly watching: boolean;
  /** Own ship flown by hand, or -1. */
  readonly helm: ReadonlySignal<number>;
  /** Sends an order; a refusal is shown in words. */
  give(order: Order): Promise<boolean>;
  /** Whoever looks on sees the battle through other eyes; a commander has only their own. */
  seeOtherSide(): void;
  dispose(): void;
}

/** What everything on a commander's screen works with. */
export interface Bridge extends Sight {
  readonly link: BattleLink;
  readonly talk: Talk;
}

/** What the drawn field works with. */
export type DrawnSight = Pick<Sight, "link" | "hand" | "mind" | "talk">;

/** Draws the battle into an element, filling it, and reports the pointer to the hand in world terms (u). */
export type MountBattle = (parent: HTMLElement, sight: DrawnSight) => { readonly eye: Eye; destroy(): void };
