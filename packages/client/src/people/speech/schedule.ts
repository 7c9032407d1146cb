import type { Side } from "@terok-nor/shared/ships/types.ts";
import { ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import { type Moment, type MomentKind, rowOf } from "../moments/moment.ts";

/** What waits to be spoken of, and what was. Times on the viewer's clock in s, moments in ticks. */
export interface Schedule {
  readonly waiting: readonly Moment[];
  /** Ticks at which each kind was last spoken of, by side and kind. */
  readonly spoken: ReadonlyMap<string, number>;
  /** s at which the last line ended, and who said it. */
  readonly quietSince: number;
  readonly lastSide: Side | null;
}

export const EMPTY: Schedule = { waiting: [], spoken: new Map(), quietSince: Number.NEGATIVE_INFINITY, lastSide: null };

/** s of silence before the next line, by the rank of what it is about. */
const SILENCE = [10, 8, 6, 4, 2.5, 1.2] as const;

const keyOf = (side: Side, kind: MomentKind): string => `${side}:${kind}`;

const isStale = ({ kind, tick }: Moment, now: number): boolean => now - tick > rowOf(kind).lasts * ROOM_HZ;

function isRested({ spoken }: Schedule, { side, kind }: Moment, now: number): boolean {
  const last = spoken.get(keyOf(side, kind));
  return last === undefined || now - last > rowOf(kind).rest * ROOM_HZ;
}

/** Takes in what has come about; drops what it is too late to speak of. @param now tick */
export function withMoments(schedule: Schedule, fresh: readonly Moment[], now: number): Schedule {
  // Of equal moments only the newest is worth a word.
  const newest = new Map([...schedule.waiting, ...fresh].map((moment) => [`${moment.side}:${moment.kind}:${moment.ship}`, moment]));
  const waiting = [...newest.values()].filter((moment) => !isStale(moment, now) && isRested(schedule, moment, now));
  return { ...schedule, waiting };
}

/**
 * What may be spoken of now, the most pressing first; of equal ones those of the side that spoke less recently, then the
 * newest. @param now s on the viewer's clock
 */
export function due({ waiting, quietSince, lastSide }: Schedule, now: number): readonly Moment[] {
  const silence = now - quietSince;
  return waiting
    .filter(({ kind }) => silence >= (SILENCE[rowOf(kind).rank] ?? 0))
    .sort(
      (a, b) => rowOf(b.kind).rank - rowOf(a.kind).rank || Number(a.side === lastSide) - Number(b.side === lastSide) || b.tick - a.tick,
    );
}

/** Notes that somebody speaks of a moment, until `until` (s). What else waits of the same kind is told with it. */
export function withSpoken(schedule: Schedule, { side, kind }: Moment, tick: number, until: number): Schedule {
  return {
    waiting: schedule.waiting.filter((one) => one.kind !== kind),
    spoken: new Map(schedule.spoken).set(keyOf(side, kind), tick),
    quietSince: until,
    lastSide: side,
  };
}
