import type { Side } from "../ships/types.ts";

/** What a battle was, told when it is over: true, whoever knew of it while it ran. */

/** Kinds of entries of the battle's log. Appending is safe; archived battles name them. */
export const LOG_KINDS = [
  "sighted",
  "proved",
  "exposed",
  "projected",
  "chased",
  "struck",
  "caught",
  "work-done",
  "accident",
  "arrived",
  "clear-of-scaffold",
  "shield-down",
  "system-down",
  "breach",
  "stress",
  "destroyed",
  "withdrew",
  "broke",
  "rallied",
  "call",
  "boarding",
  "captured",
  "retreat",
  "over",
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** One thing that happened. */
export interface LogEntry {
  readonly tick: number;
  readonly kind: LogKind;
  /** Whose doing it was; of what befell somebody, whom it befell. */
  readonly side: Side;
  /** Name of the ship ("bird-3") it is about; null: the side as a whole. */
  readonly ship: string | null;
  /** Name of the other ship in it, or of the work, system or ending; null where there is none. */
  readonly other: string | null;
  /** u on the field, where there is a place. */
  readonly at: readonly [x: number, y: number] | null;
}

/** Sums of damage one ship did to another. */
export interface Blow {
  readonly from: string;
  readonly to: string;
  readonly damage: number;
  readonly hits: number;
}

/** A battle's course in equal steps, all lists of one length. */
export interface Curves {
  /** Ticks from one step to the next; the first is at tick 0. */
  readonly every: number;
  /** Share of each side's hulls that is left, the station not counted, and of the station's. */
  readonly terran: readonly number[];
  readonly alliance: readonly number[];
  readonly station: readonly number[];
  /** The rebels' chance to win at a glance, from what each side knows, 0 to 1. */
  readonly odds: readonly number[];
}

export interface Story {
  /** In the order of time. */
  readonly log: readonly LogEntry[];
  readonly blows: readonly Blow[];
  readonly curves: Curves;
  /** It went as history went: the rebels held, three or more Birds lost, the flagship fled damaged. */
  readonly historic: boolean;
}

/** Of a battle nobody chronicled. */
export const NO_STORY: Story = {
  log: [],
  blows: [],
  curves: { every: 100, terran: [], alliance: [], station: [], odds: [] },
  historic: false,
};
