import { weightOf } from "@terok-nor/shared/aftermath/notable.ts";
import type { LogEntry } from "@terok-nor/shared/aftermath/story.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import type { Given, Odds, Turn } from "./analysis.ts";
import type { Moved } from "./odds.ts";
import { partOf } from "./parts.ts";
import type { Past } from "./past.ts";
import type { Stretch } from "./stretches.ts";

/** Events and orders of a moment that are told at most, and s before it from which orders are. */
const EVENTS = 6;
const ORDERS = 12;
const BEFORE_S = 10;

/**
 * A moment with what is known of it before anything else has been weighed. Where its odds prove not to have moved at
 * all, it hurt the side that it seemed to.
 */
export function turnOf(
  past: Past,
  log: readonly LogEntry[],
  { from, to, moved: seemed }: Stretch,
  before: Odds,
  after: Odds,
  { moved, low, high }: Moved,
): Turn {
  const hurt: Side = (moved || seemed) < 0 ? "terran" : "alliance";
  const done = past.entries.filter(({ side, tick }) => side === hurt && tick >= from - BEFORE_S * past.setup.hz && tick < to);
  return {
    from,
    to,
    before,
    after,
    moved,
    low,
    high,
    told: low > 0 || high < 0,
    hurt,
    events: eventsIn(log, from, to),
    ordered: done
      .flatMap((entry): Given[] => ("order" in entry ? [{ tick: entry.tick, order: entry.order, part: partOf(entry) }] : []))
      .slice(-ORDERS),
    wanted: [],
    byHand: done.some((entry) => "helm" in entry),
    better: null,
  };
}

function eventsIn(log: readonly LogEntry[], from: number, to: number): LogEntry[] {
  return log
    .filter(({ tick }) => tick > from && tick <= to)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.tick - b.tick)
    .slice(0, EVENTS);
}
