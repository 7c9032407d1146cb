import type { IntentionName } from "@terok-nor/commander/mind/intention-names.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Intent } from "@terok-nor/shared/wire/intent.ts";
import { DEBRIEF_LINES, REASONS_KEPT, ROOM_HZ } from "@terok-nor/shared/wire/limits.ts";
import type { DebriefLine } from "@terok-nor/shared/wire/result.ts";
import type { CaptainLevel } from "@terok-nor/shared/wire/tables.ts";
import type { Weighed } from "@terok-nor/shared/wire/weighed.ts";

/** Why a captain gave an order that was carried out, with the names of things as it knew them. */
export interface NotedReason {
  readonly tick: number;
  readonly side: Side;
  readonly level: CaptainLevel;
  readonly intention: string;
  /** Own ship, or -1. */
  readonly ship: number;
  /** Contact, or -1. */
  readonly target: number;
  readonly shipName: string | null;
  readonly targetName: string | null;
  /** What it weighed, where a strategist goes another way. */
  readonly weighed?: Weighed;
}

/** Done besides what a ship is mainly about. For an audience it never takes the place of that. */
const HOUSEKEEPING: ReadonlySet<string> = new Set<IntentionName>([
  "brace-facing",
  "first-repairs",
  "rush-repair",
  "set-power",
  "steady-the-core",
  "fly-by-hand",
]);
/** Ticks for which an intention must rest before a ship that takes it up again is told of anew. */
const REST = 20 * ROOM_HZ;

/** The reasons of a battle's captains: secret while it runs, except to whoever watches without a side. */
export class Reasons {
  readonly #running: Readonly<Record<Side, Map<number, NotedReason>>> = { terran: new Map(), alliance: new Map() };
  readonly #changes: Record<Side, number> = { terran: 0, alliance: 0 };
  /** Tick at which each intention of each ship was last heard of. */
  readonly #heard = new Map<string, number>();
  #kept: NotedReason[] = [];

  /** Notes a reason; the same intention of the same ship, again and again, is one. */
  note(reason: NotedReason): void {
    this.#run(reason);
    const key = `${reason.side} ${reason.ship} ${reason.intention}`;
    const heard = this.#heard.get(key);
    this.#heard.set(key, reason.tick);
    if (heard !== undefined && reason.tick - heard < REST && reason.weighed === undefined) return;
    this.#kept.push(reason);
    if (this.#kept.length > REASONS_KEPT) this.#kept = mostTelling(this.#kept, REASONS_KEPT / 2);
  }

  #run(reason: NotedReason): void {
    const running = this.#running[reason.side];
    const now = running.get(reason.ship);
    if (now !== undefined) {
      if (now.intention === reason.intention && now.target === reason.target && reason.weighed === undefined) return;
      if (HOUSEKEEPING.has(reason.intention) && !HOUSEKEEPING.has(now.intention)) return;
    }
    running.set(reason.ship, reason);
    this.#changes[reason.side] += 1;
  }

  /** Grows whenever a side's running intentions change. */
  changes(side: Side): number {
    return this.#changes[side];
  }

  /** What a side's captain intends now, the latest first. */
  running(side: Side): Intent[] {
    const latest = [...this.#running[side].values()].sort((a, b) => b.tick - a.tick);
    return latest.map(({ intention, ship, target, tick, weighed }) => ({
      intention,
      ship,
      target,
      at: tick / ROOM_HZ,
      ...(weighed && { weighed }),
    }));
  }

  /** All that was kept, in the order of time. */
  get kept(): readonly NotedReason[] {
    return this.#kept;
  }

  /** What both sides may read once the battle is over. */
  debrief(): DebriefLine[] {
    return mostTelling(this.#kept, DEBRIEF_LINES).map(({ tick, side, intention, shipName, targetName, weighed }) => ({
      at: Math.round(tick / ROOM_HZ),
      side,
      intention,
      ship: shipName,
      target: targetName,
      ...(weighed && { weighed }),
    }));
  }
}

/** Ticks within which ships that take up the same intention do so together. */
const TOGETHER = 10 * ROOM_HZ;
/** Places by which the others fall behind the first of them. */
const FOLLOWERS = 3;

/**
 * Picks at most so many of the reasons, as different as possible: one of each intention before a second of any, and
 * one of several ships that take it up together.
 */
export function mostTelling(reasons: readonly NotedReason[], most: number): NotedReason[] {
  const told = new Map<string, { times: number; tick: number }>();
  const ranked = reasons.map(({ side, intention, tick }, at) => {
    const last = told.get(`${side} ${intention}`);
    const together = last !== undefined && tick - last.tick < TOGETHER;
    const times = last === undefined ? 0 : last.times + (together ? 0 : 1);
    told.set(`${side} ${intention}`, { times, tick: together ? last.tick : tick });
    return { at, rank: times + (together ? FOLLOWERS : 0) };
  });
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at);
  const kept = new Set(ranked.slice(0, most).map(({ at }) => at));
  return reasons.filter((_, at) => kept.has(at));
}
