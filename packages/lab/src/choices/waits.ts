import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import { longestGap, type Wait } from "./gap.ts";
import type { Kind, Look } from "./look.ts";
import type { Act } from "./ways.ts";

/** Odds of the weaker side under which a battle is decided, if it stays so. */
const DECIDED = 0.05;

/** A look of one side; s from the beginning of the battle. */
export interface Looked extends Look {
  readonly act: Act;
  readonly at: number;
}

/** An order that a captain gave of its own accord; s from the beginning of the battle. */
export interface Ordered {
  readonly at: number;
  readonly by: IntentionName;
}

/** A way that mattered, or that came nearest to it, and the points by which it changed the side's odds. */
export interface Weighed {
  readonly way: string;
  readonly kind: Kind;
  readonly points: number;
}

/** How long a side waited in one act of a battle. */
export interface SideWaits {
  /** Without a choice that matters. */
  readonly choice: Wait;
  /** The same if plans of one idea that are worse than the captain's way are no choice. */
  readonly sound: Wait;
  /** Without a choice that matters, before the battle is decided. */
  readonly open: Wait;
  /** Without a new order from the captain. */
  readonly order: Wait;
  readonly looks: number;
  /** What mattered, once for each look that found something. */
  readonly found: readonly Weighed[];
  /** Of the longest stretch without a choice: the most telling of what was not proved, and what the captain ordered. */
  readonly nearest: Weighed | null;
  readonly doing: readonly IntentionName[];
  /** Whether it lasts to the end of the act. */
  readonly last: boolean;
}

/** A side's waits in an act from s to s, by its looks in it; orders may be of the whole battle. */
export function waitsIn(looks: readonly Looked[], orders: readonly Ordered[], from: number, to: number): SideWaits {
  const gap = (moments: readonly { readonly at: number }[], until = to): Wait =>
    longestGap(
      moments.map(({ at }) => at - from),
      until - from,
    );
  const decided = looks[looks.findLastIndex(({ odds }) => odds >= DECIDED && odds <= 1 - DECIDED) + 1];
  const telling = looks.filter(({ found }) => found !== null);
  const choice = gap(telling);
  const within = ({ at }: { readonly at: number }): boolean => at - from >= choice.begun && at - from < choice.begun + choice.lasted;
  const near = looks.filter((look) => within(look) && look.found === null).flatMap(({ nearest }) => weighed(nearest));
  return {
    choice,
    sound: gap(telling.filter(({ found }) => found?.kind !== "loss")),
    open: gap(telling, decided?.at),
    order: gap(orders),
    looks: looks.length,
    found: telling.flatMap(({ found }) => weighed(found)),
    nearest: near.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0] ?? null,
    doing: [...new Set(orders.filter(within).map(({ by }) => by))],
    last: telling.every(({ at }) => at - from <= choice.begun),
  };
}

function weighed(told: Look["found"]): Weighed[] {
  return told === null ? [] : [{ way: told.way.way, kind: told.kind, points: told.points }];
}
