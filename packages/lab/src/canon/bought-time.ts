import { ahead, STATION } from "@terok-nor/commander/approach/chart-view.ts";
import { directionTo, distanceBetween } from "@terok-nor/commander/mind/place.ts";
import { mainSquadron } from "@terok-nor/shared/approach/lookups.ts";
import { livingShadows } from "@terok-nor/shared/approach/rules/shadows.ts";
import type { Approach } from "@terok-nor/shared/approach/state.ts";
import { TEAMS_AT_ONE, WORKS } from "@terok-nor/shared/approach/works.ts";
import { createBattle, setupOf } from "@terok-nor/shared/battle/create.ts";
import { giveOrder } from "@terok-nor/shared/battle/give-order.ts";
import { choicesFor } from "@terok-nor/shared/battle/matched.ts";
import type { Order } from "@terok-nor/shared/battle/orders/order.ts";
import type { BattleState } from "@terok-nor/shared/battle/state.ts";
import { tick } from "@terok-nor/shared/battle/tick.ts";
import { RAIDER } from "@terok-nor/shared/ships/ids.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { type CanonRow, canonRow } from "./row.ts";

const SEEDS = 40;
/** Steps a second: one for each beat of the chart. */
const HZ = 5;
/** Few enough not to run out of work, however late the fleet. */
const TEAMS = 5;
/**
 * u abeam of the main squadron at which the raider keeps, u from it
 * from which it projects shadows, and u outwards to where they lead.
 */
const ABEAM = 2;
const IN_SIGHT = 2.4;
const LED = 3;
/** Charges of six that are kept: who went after all of them would never come. */
const KEPT = 3;

interface Approached {
  readonly arrived: number;
  /** Team-hours of work done in all. */
  readonly work: number;
}

/** C8: a main squadron that goes after shadows arrives an hour later at least, and the hours are worked. */
export function shadowsBuyTime(): CanonRow[] {
  const delays: number[] = [];
  let gained = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const ignored = approach(seed * 7919, false);
    const chased = approach(seed * 7919, true);
    delays.push(chased.arrived - ignored.arrived);
    gained += chased.work - ignored.work;
  }
  const delay = delays.reduce((sum, each) => sum + each, 0);
  return [
    canonRow({
      id: "C8",
      what: "h by which a main squadron that goes after every shadow is later than one that ignores them, the least of all",
      measure: Math.min(...delays),
      low: 1,
      samples: SEEDS,
    }),
    canonRow({
      id: "C8-work",
      what: "team-hours of work gained, over that delay times the teams at work",
      measure: gained / (delay * TEAMS),
      low: 0.98,
      high: 1.02,
      samples: SEEDS,
    }),
  ];
}

/**
 * The approach by a script: the raider casts shadows that lead away,
 * the main squadron goes after them or not, every team has work.
 */
function approach(seed: number, chases: boolean): Approached {
  const state = createBattle({ ...setupOf(choicesFor("full", 3), seed, seed), hz: HZ, teams: TEAMS });
  const chart = state.chart as Approach;
  const order = (side: Side, given: Order): unknown => giveOrder(state, side, given, []);
  while (state.phase === "approach") {
    for (const { id, done, teams } of chart.works)
      if (done < WORKS[id].hours && teams < TEAMS_AT_ONE) order("terran", { kind: "team", from: null, to: id });
    cast(state, chart, order);
    if (chases) goAfter(chart, order);
    tick(state, []);
  }
  return { arrived: chart.arrivedAt, work: chart.works.reduce((sum, { done }) => sum + done, 0) };
}

type Give = (side: Side, order: Order) => unknown;

/**
 * Keeps the raider abeam of the main squadron and sends a shadow
 * off, back to where the fleet came from, whenever none is about.
 */
function cast(state: BattleState, chart: Approach, order: Give): void {
  const main = mainSquadron(chart);
  const { raider } = chart;
  const out = directionTo(STATION, main);
  if (state.tick % HZ === 0) order("terran", { kind: "course", of: 0, points: [ahead(main, out + 90, ABEAM)], queue: false });
  if (chart.charges <= KEPT || livingShadows(chart).length > 0 || distanceBetween(main, raider) > IN_SIGHT) return;
  order("terran", { kind: "project", points: [ahead(raider, out, LED)] });
}

/** After the nearest shadow, and on to the station when there is none. */
function goAfter(chart: Approach, order: Give): void {
  const main = mainSquadron(chart);
  const seen = chart.alliance.tracks.filter((track) => track.seen && track.of !== RAIDER);
  const nearest = seen.sort((a, b) => distanceBetween(a, main) - distanceBetween(b, main))[0];
  if (nearest !== undefined) order("alliance", { kind: "chase", of: main.id, target: nearest.id });
  else if (main.course.length === 0) order("alliance", { kind: "course", of: main.id, points: [{ x: 0, y: 0 }], queue: false });
}
