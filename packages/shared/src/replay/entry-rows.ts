import { orderSchema } from "../battle/orders/order.ts";
import { SIDES } from "../ships/types.ts";
import type { Entry } from "./record.ts";

/** Entries as a file holds them: ticks since the entry before, index of the side, then the order or the hand on the helm. */
export type EntryRow =
  | readonly [since: number, side: number, order: unknown]
  | readonly [since: number, side: number, turn: number, throttle: number];

export function rowsOf(entries: readonly Entry[]): EntryRow[] {
  let last = 0;
  return entries.map((entry) => {
    const since = entry.tick - last;
    last = entry.tick;
    const side = SIDES.indexOf(entry.side);
    return "order" in entry ? [since, side, entry.order] : [since, side, ...entry.helm];
  });
}

/** The other way; null if anything among them is not an entry of a battle of so many ticks. */
export function entriesOf(rows: readonly unknown[], ticks: number): Entry[] | null {
  const entries: Entry[] = [];
  let tick = 0;
  for (const row of rows) {
    if (!Array.isArray(row)) return null;
    const [since, index, ...what]: unknown[] = row;
    if (typeof since !== "number" || !Number.isInteger(since) || since < 0) return null;
    tick += since;
    const entry = tick > ticks ? null : entryOf(tick, index, what);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

function entryOf(tick: number, index: unknown, what: readonly unknown[]): Entry | null {
  const side = typeof index === "number" ? SIDES[index] : undefined;
  if (side === undefined) return null;
  if (what.length === 2) {
    const [turn, throttle] = what;
    const within = isWithin(turn, -1) && isWithin(throttle, 0);
    return within ? { tick, side, helm: [turn, throttle] } : null;
  }
  const order = orderSchema.safeParse(what[0]);
  return what.length === 1 && order.success ? { tick, side, order: order.data } : null;
}

function isWithin(value: unknown, low: number): value is number {
  return typeof value === "number" && value >= low && value <= 1;
}
