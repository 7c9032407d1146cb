import { createWorld } from "@terok-nor/server/testing/two-worlds.ts";
import { steerByHand } from "@terok-nor/shared/battle/give-order.ts";
import type { BattleRecord, Entry } from "@terok-nor/shared/replay/record.ts";
import { SIDES } from "@terok-nor/shared/ships/types.ts";
import { type BenchRow, round } from "./row.ts";

const MINUTE = 60;

interface Traffic {
  /** Bytes each side was sent in each s. */
  readonly perSecond: Readonly<Record<(typeof SIDES)[number], number[]>>;
  readonly ticks: number;
  readonly messages: number;
  readonly bytes: number;
  /** s at which the assault began. */
  readonly assaultAt: number;
  /** ms spent on pictures and encoding, both sides. */
  readonly encoding: number;
}

/** Bytes on the wire, as the room encodes them, and what encoding costs. */
export function benchWire(records: readonly BattleRecord[]): BenchRow[] {
  const runs = records.map(traffic);
  const busiest = Math.max(...runs.flatMap((run) => SIDES.map((side) => busiestMinute(run.perSecond[side]))));
  const sum = (of: (run: Traffic) => number): number => runs.reduce((all, run) => all + of(run), 0);
  return [
    {
      metric: "bytes per message to a player (patches and events)",
      value: round(sum((run) => run.bytes) / sum((run) => run.messages)),
      unit: "B",
      goal: "",
    },
    { metric: "bytes per second per player, busiest minute", value: round(busiest), unit: "B/s", goal: "<= 2000" },
    {
      metric: "pictures and encoding per tick, both players",
      value: round((sum((run) => run.encoding) * 1000) / sum((run) => run.ticks)),
      unit: "us",
      goal: "",
    },
  ];
}

/** Bytes on the wire in act one, of records of full battles. */
export function benchChartWire(records: readonly BattleRecord[]): BenchRow[] {
  const approaches = records.map(traffic).flatMap(({ perSecond, assaultAt }) => SIDES.map((side) => perSecond[side].slice(0, assaultAt)));
  return [
    {
      metric: "bytes per second per player, busiest minute of act one",
      value: round(Math.max(...approaches.map(busiestMinute))),
      unit: "B/s",
      goal: "<= 2000",
    },
  ];
}

/** Plays a record through the room's own encoding. */
function traffic(record: BattleRecord): Traffic {
  const world = createWorld(record.setup);
  const perSecond = { terran: [] as number[], alliance: [] as number[] };
  let next = 0;
  let encoding = 0;
  let messages = 0;
  let bytes = 0;
  for (const side of SIDES) world.sent[side].length = 0;
  while (world.state.phase !== "aftermath") {
    for (let entry = record.entries[next]; entry !== undefined && entry.tick <= world.state.tick; entry = record.entries[++next])
      apply(world, entry);
    let ticked = 0;
    world.run(1, undefined, () => {
      ticked = performance.now();
    });
    encoding += performance.now() - ticked;
    const second = Math.floor(world.state.tick / record.setup.hz);
    for (const side of SIDES) {
      const sent = world.sent[side].splice(0);
      const size = sent.reduce((all, each) => all + each.length, 0);
      perSecond[side][second] = (perSecond[side][second] ?? 0) + size;
      messages += sent.length;
      bytes += size;
    }
  }
  const assaultAt = Math.floor(world.state.assaultAt / record.setup.hz);
  return { perSecond, assaultAt, ticks: world.state.tick, messages, bytes, encoding };
}

function apply(world: ReturnType<typeof createWorld>, entry: Entry): void {
  if ("order" in entry) world.order(entry.side, entry.order);
  else steerByHand(world.state, entry.side, entry.helm[0], entry.helm[1]);
}

function busiestMinute(perSecond: readonly number[]): number {
  let most = 0;
  for (let from = 0; from + MINUTE <= perSecond.length; from++) {
    let bytes = 0;
    for (let i = from; i < from + MINUTE; i++) bytes += perSecond[i] ?? 0;
    most = Math.max(most, bytes / MINUTE);
  }
  return most;
}
