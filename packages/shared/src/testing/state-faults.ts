import {
  AT_ONCE_JADZIA,
  CHARGES,
  CHART_RADIUS,
  COURSE_LENGTH,
  MOST_SQUADRONS,
  RAIDER_SPEED,
  STALL,
  STRIKE_WAIT,
  SURPRISE,
} from "../approach/chart.ts";
import { livingShadows } from "../approach/rules/shadows.ts";
import type { Approach } from "../approach/state.ts";
import { TEAMS_AT_ONE, WORKS } from "../approach/works.ts";
import { shipsIn } from "../battle/counts.ts";
import { EVERY_DUTY } from "../battle/duties.ts";
import { ARENA_RADIUS } from "../battle/field.ts";
import { BY_HAND } from "../battle/rules/helm.ts";
import { type BattleSetup, type BattleState, MOUNT_STATES, type Ship } from "../battle/state.ts";
import { CLASSES } from "../ships/classes.ts";

/** What may never be true of a battle, whatever is ordered in it. */

/** Where in plain data a value is no finite number, if anywhere. */
export function noNumber(value: unknown, path = "state"): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (value === undefined || typeof value === "function") return path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = noNumber(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const between = (value: number, low: number, high: number) => value >= low - 1e-9 && value <= high + 1e-9;

/** What of a ship is out of its range; empty when all is well. */
function outOfRange(ship: Ship): string[] {
  const cls = CLASSES[ship.cls];
  const checks: Record<string, boolean> = {
    position: ship.status !== "active" || ship.x ** 2 + ship.y ** 2 <= (ARENA_RADIUS + 1) ** 2,
    heading: ship.heading > -180.001 && ship.heading <= 180,
    speed: between(ship.speed, 0, cls.speed * 1.5),
    turn: Math.abs(ship.turn) <= cls.turn * 1.3 * BY_HAND + 1e-9,
    hull: between(ship.hull, 0, cls.hull) && ship.hull > 0 === (ship.status !== "destroyed"),
    shields: ship.shields.every((charge, i) => between(charge, 0, cls.shields[i] as number)),
    energy: between(ship.energy, 0, cls.energy),
    systems: ship.systems.length === 5 && ship.systems.every((health) => between(health, 0, 1)),
    breaches: ship.breaches.every((severity) => between(severity, 0, 3)),
    power: Math.abs(ship.power.reduce((sum, share) => sum + share, 0) - 1) < 1e-9,
    core: between(ship.core, 0.2, cls.coreMax),
    stress: between(ship.stress, 0, 1.5),
    nerve: between(ship.nerve, 0, 1),
    captured: between(ship.captured, 0, 1),
    crew: ship.troops >= 0 && ship.garrison >= 0 && ship.boarders >= 0,
    duties: [ship.crew, ship.word].every((bits) => (bits & EVERY_DUTY) === bits),
    tasks: ship.tasks.length <= 12,
    mounts: ship.mounts.every((mount) => mount.why in MOUNT_STATES && mount.ready >= 0 && mount.shots >= 0 && mount.left >= -1),
    repair: new Set(ship.repair).size === 6,
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

/** What of a chart is out of its range; empty when all is well. */
function chartFaults(chart: Approach, setup: BattleSetup): string[] {
  const { squadrons, raider, shadows, works } = chart;
  const ships = squadrons.flatMap((squadron) => squadron.ships);
  const watches = [chart.terran, chart.alliance];
  const busy = works.reduce((sum, work) => sum + work.teams, 0);
  const checks: Record<string, boolean> = {
    "a ship in no squadron or in two":
      new Set(ships.map(({ id }) => id)).size === ships.length && ships.length === shipsIn(setup, "alliance"),
    squadrons: squadrons.length <= MOST_SQUADRONS && squadrons.every((each) => each.ships.length > 0),
    "squadron ids":
      squadrons.every(({ id }) => id < chart.nextSquadron) && new Set(squadrons.map(({ id }) => id)).size === squadrons.length,
    places: [...squadrons, ...shadows, raider].every(
      ({ x, y }) => between(x, -CHART_RADIUS, CHART_RADIUS) && between(y, -CHART_RADIUS, CHART_RADIUS),
    ),
    "chart headings": [...squadrons, ...shadows, raider].every(({ heading }) => heading > -180.001 && heading <= 180),
    courses: [...squadrons, ...shadows, raider].every(
      ({ course, speed }) => course.length <= COURSE_LENGTH && between(speed, 0, RAIDER_SPEED),
    ),
    strain: squadrons.every(({ strain, stalled }) => between(strain, 0, 1) && between(stalled, 0, STALL * SURPRISE)),
    "ships on the chart": ships.every(({ hull, lag }) => hull > 0 && hull <= 1 && lag >= 0),
    raider: between(raider.hull, 0, 1) && between(raider.wait, 0, STRIKE_WAIT) && between(raider.supposed, 0, 1),
    charges: between(chart.charges, 0, CHARGES) && livingShadows(chart).length <= AT_ONCE_JADZIA,
    teams: busy + chart.hurt <= setup.teams && works.every((work) => between(work.teams, 0, TEAMS_AT_ONE)),
    works: works.every(({ id, done }) => between(done, 0, WORKS[id].hours)),
    "chart tracks": watches.every(({ tracks, nextContact }) =>
      tracks.every((track) => between(track.scan, 0, 1) && track.id < nextContact),
    ),
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

/** What of a battle is out of its range, ship by ship; empty when all is well. */
export function faultsOf(state: BattleState): string[] {
  const faults = state.ships.flatMap((ship) => outOfRange(ship).map((what) => `${ship.name}: ${what}`));
  if (state.chart !== null) faults.push(...chartFaults(state.chart, state.setup));
  if (state.torpedoes.length > 48) faults.push("torpedoes");
  for (const own of [state.terran, state.alliance]) {
    if (new Set(own.tracks.map((track) => track.of)).size !== own.tracks.length) faults.push("two tracks of one thing");
    if (own.tracks.some((track) => !between(track.scan, 0, 1) || track.age < 0)) faults.push("tracks");
  }
  return faults;
}
