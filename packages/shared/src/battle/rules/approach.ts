import { ENDURANCE, FLANK, HOUR, HOUR_IN_BATTLE, LYING_OFF } from "../../approach/chart.ts";
import { isThere, mainSquadron, outBy, paceOf, wayHome } from "../../approach/lookups.ts";
import type { Approach, Squadron } from "../../approach/state.ts";
import { tickApproach } from "../../approach/tick.ts";
import { readinessOf, type WorkId } from "../../approach/works.ts";
import { wrap } from "../../math/angle.ts";
import { bearing } from "../../math/trig.ts";
import type { BattleEvent } from "../events.ts";
import { classOf } from "../field.ts";
import { knowTheStation, makeReady, placeRebels, placeSquadron, RAIDER_SHIP } from "../opening.ts";
import type { BattleState, Ship } from "../state.ts";
import { endBattle } from "./victory.ts";

/** Takes act one on by `beat` s; when the main squadron is there, act two begins with all that came of it. */
export function approachStation(state: BattleState, beat: number, out: BattleEvent[]): void {
  const { chart, setup } = state;
  if (chart === null || beat === 0) return;
  const there = tickApproach(chart, { hours: beat / HOUR, tick: state.tick, chance: setup.chance }, out);
  if (out.some((event) => event.kind === "struck" || event.kind === "caught")) bearDamage(state, chart);
  if (there) beginAssault(state, chart, out);
  else if (chart.hour >= ENDURANCE) endBattle(state, "terran", "siege-lifted", out);
}

/** What ships suffer on the chart they have suffered, however the approach ends. */
function bearDamage(state: BattleState, { squadrons, raider }: Approach): void {
  for (const { id, hull } of squadrons.flatMap(({ ships }) => ships)) setHull(state.ships[id] as Ship, hull);
  const ship = state.ships[RAIDER_SHIP] as Ship;
  setHull(ship, raider.hull);
  if (raider.hull > 0 || ship.status === "destroyed") return;
  ship.status = "destroyed";
  state.alliance.gone.push(ship.id);
}

function setHull(ship: Ship, fraction: number): void {
  ship.hull = fraction * classOf(ship).hull;
}

function beginAssault(state: BattleState, chart: Approach, out: BattleEvent[]): void {
  state.phase = "assault";
  state.assaultAt = state.tick;
  const done = Object.fromEntries(chart.works.map((work) => [work.id, work.done])) as Record<WorkId, number>;
  state.readiness = readinessOf(done);
  makeReady(state);
  bearDamage(state, chart);
  const main = mainSquadron(chart);
  placeRebels(state, bearingOf(main));
  bringHome(state, chart);
  for (const squadron of chart.squadrons) bringIn(state, squadron);
  state.alliance.nextContact = chart.alliance.nextContact;
  state.terran.nextContact = chart.terran.nextContact;
  knowTheStation(state);
  out.push({ kind: "arrival" });
}

/** ° from the station. */
function bearingOf(squadron: Squadron): number {
  return wrap(bearing(squadron.y, squadron.x));
}

/** The raider: at the station, under way to it from where it is, or lost. */
function bringHome(state: BattleState, { raider }: Approach): void {
  const ship = state.ships[RAIDER_SHIP] as Ship;
  if (ship.status === "destroyed") return;
  ship.status = isThere(raider) ? "active" : "away";
  if (ship.status === "active") return;
  state.raiderDue = wayHome(raider) * HOUR_IN_BATTLE;
  // Without Bashir nobody chooses the vector: it comes on the bearing on which it is.
  if (!state.setup.commanders.bashir) state.raiderVector = (bearing(raider.y, raider.x) + 360) % 360;
}

/** The ships of a squadron, worn as the way has left them: those that are there at once, the others as they come up. */
function bringIn(state: BattleState, squadron: Squadron): void {
  const from = bearingOf(squadron);
  const away = isThere(squadron) ? 0 : squadron.stalled + (outBy(squadron) - LYING_OFF) / paceOf({ ...squadron, sweep: false, scans: -1 });
  const now: Ship[] = [];
  for (const crew of squadron.ships) {
    const ship = state.ships[crew.id] as Ship;
    wear(ship, squadron.strain);
    const due = (away + crew.lag / FLANK[crew.cls]) * HOUR_IN_BATTLE;
    if (due < AT_ONCE) now.push(ship);
    else state.arrivals.push({ ship: ship.id, bearing: from, due });
  }
  placeSquadron(now, from);
}

/** s: who is so little behind arrives with the others. */
const AT_ONCE = 1;

function wear(ship: Ship, strain: number): void {
  ship.energy *= 1 - strain;
  ship.shields.forEach((charge, i) => {
    ship.shields[i] = charge * (1 - strain);
  });
}

/** Those who come late arrive at their own edge. */
export function bringLate(state: BattleState, dt: number, out: BattleEvent[]): void {
  if (state.arrivals.length === 0) return;
  const kept = state.arrivals.filter((arrival) => {
    arrival.due -= dt;
    return arrival.due > 0;
  });
  if (kept.length === state.arrivals.length) return;
  const came = state.arrivals.filter((arrival) => arrival.due <= 0);
  state.arrivals = kept;
  for (const from of new Set(came.map((arrival) => arrival.bearing))) {
    const ships = came.filter((arrival) => arrival.bearing === from).map((arrival) => state.ships[arrival.ship] as Ship);
    placeSquadron(ships, from);
    for (const ship of ships) out.push({ kind: "arrived", a: ship.id });
  }
}
