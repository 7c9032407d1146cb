import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Field } from "../tournament/options.ts";

/** Something a side does or leaves: the same battles are played with it and without. */
export interface Deed {
  readonly what: string;
  readonly side: Side;
  /** What differs from the field of the battles with it, and without it. */
  readonly with: Partial<Field>;
  readonly without: Partial<Field>;
  /** Only the battles that the side loses without it are looked at. */
  readonly ofLost?: boolean;
}

/** Things a captain does that are left undone together. */
export function deedOf(side: Side, intentions: readonly IntentionName[]): Deed {
  return { what: intentions.join("+"), side, with: {}, without: { without: { [side]: intentions } } };
}

/** What crews do unasked and a captain may do by hand. */
export const CHORES: Readonly<Record<Side, readonly IntentionName[]>> = {
  terran: ["brace-facing", "first-repairs", "steady-the-core", "lay-batteries"],
  alliance: ["brace-facing", "first-repairs", "set-power", "turn-guns", "spare-cripples"],
};

/** A chore done by hand on top of what the crews do of it. */
export function choreByHand(side: Side, chore: IntentionName): Deed {
  return { what: `${chore} by hand`, side, with: { byHand: { [side]: [chore] } }, without: {} };
}

/** The whole fleet leaves as soon as it is there, against the battles it fights and loses. */
export const UNFOUGHT_RETREAT: Deed = {
  what: "unfought-retreat",
  side: "alliance",
  with: { ploy: { alliance: "retreat-at-once" } },
  without: {},
  ofLost: true,
};
