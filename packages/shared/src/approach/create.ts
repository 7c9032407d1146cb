import { wrap } from "../math/angle.ts";
import { ROLL, roll } from "../math/chance.ts";
import { cos, sin } from "../math/trig.ts";
import type { SquadronId } from "../ships/ids.ts";
import { CHARGES, LYING_OFF } from "./chart.ts";
import type { Approach, ApproachSetup, ChartKnowledge, Squadron, SquadronShip, Work } from "./state.ts";
import { WORK_IDS, WORKS, type WorkId } from "./works.ts";

/** What Jennifer Sisko's recruitment of Sisko is worth: the overhaul of the dampers was begun before. Team-hours. */
const HEAD_START = 2;
/** ° between the bearings from which the main squadron and each of the wings set out. */
const WING_ANGLE = 14;

/** ° from the station on which the fleet sets out: shown to both, so it comes from the seed that is shown to both. */
export function fleetBearing(seed: number): number {
  return roll(seed, 0, ROLL.shot, 0, 0) * 360;
}

/**
 * The chart at its beginning. The main squadron (flagship, cruisers) is `distance` hours of cruise out, with
 * two wings of Birds on its beams, all bound for the station. The raider is at the station; no team has work.
 * @param ships every ship of the fleet with its number in the battle and the share of its hull it has.
 * @param firstContact number of each side's first contact.
 */
export function createApproach(setup: ApproachSetup, ships: readonly Omit<SquadronShip, "lag">[], firstContact: number): Approach {
  const from = fleetBearing(setup.seed);
  const fleet = ships.map((ship) => ({ ...ship, lag: 0 }));
  const birds = fleet.filter((ship) => ship.cls === "bird");
  const half = Math.ceil(birds.length / 2);
  const squadrons = [
    squadronOf(
      0,
      fleet.filter((ship) => ship.cls !== "bird"),
      from,
      setup.distance,
    ),
    squadronOf(1, birds.slice(0, half), from - WING_ANGLE, setup.distance),
    squadronOf(2, birds.slice(half), from + WING_ANGLE, setup.distance),
  ];
  return {
    hour: 0,
    arrivedAt: -1,
    squadrons,
    nextSquadron: squadrons.length,
    raider: { x: 0, y: 0, heading: 0, speed: 0, course: [], chase: -1, hull: 1, wait: 0, supposed: 0 },
    shadows: [],
    nextShadow: 0,
    charges: CHARGES,
    works: WORK_IDS.map((id) => workOf(id, setup)),
    sisko: null,
    obrien: setup.commanders.obrien,
    hurt: 0,
    hurtFor: 0,
    // Everybody saw the fleet set out: the rebels begin with marks of where that was.
    terran: { tracks: squadrons.map((squadron) => markAtStart(squadron, firstContact)), nextContact: firstContact + squadrons.length },
    alliance: { tracks: [], nextContact: firstContact } satisfies ChartKnowledge,
    story: [],
  };
}

function squadronOf(id: SquadronId, ships: SquadronShip[], from: number, distance: number): Squadron {
  const out = distance + LYING_OFF;
  return {
    id,
    ships,
    x: cos(from) * out,
    y: sin(from) * out,
    heading: wrap(from + 180),
    speed: 1,
    course: [{ x: 0, y: 0 }],
    chase: -1,
    join: -1,
    pace: "cruise",
    sweep: false,
    strain: 0,
    stalled: 0,
    scans: -1,
  };
}

function markAtStart({ id, ships, x, y, heading, speed }: Squadron, firstContact: number): ChartKnowledge["tracks"][number] {
  const classes = ships.map((ship) => ship.cls);
  return { id: firstContact + id, of: id, classes, scan: 0, seen: false, age: 0, x, y, heading, speed };
}

function workOf(id: WorkId, setup: ApproachSetup): Work {
  return { id, done: startOf(id, setup), teams: 0 };
}

/** Team-hours that were done at an item before the approach begins. */
function startOf(id: WorkId, setup: ApproachSetup): number {
  const { hours, steps, start } = WORKS[id];
  if (setup.carried !== null) return setup.carried.works[id];
  if (id === "dampers") return Math.min(hours, setup.overhaul * hours + (setup.commanders.jennifer ? HEAD_START : 0));
  if (id === "batteries") return (setup.batteries / steps) * hours;
  return start * hours;
}

/** Team-hours done at every item before anybody works in the approach. */
export function worksAtStart(setup: ApproachSetup): Record<WorkId, number> {
  return Object.fromEntries(WORK_IDS.map((id) => [id, startOf(id, setup)])) as Record<WorkId, number>;
}

/** What may be expected of the works, in team-hours, when all teams have been spread evenly over them for so many hours. */
export function worksAfter(setup: ApproachSetup, hours: number): Record<WorkId, number> {
  const done = worksAtStart(setup);
  const left = (id: WorkId): number => WORKS[id].hours - done[id];
  const all = WORK_IDS.reduce((sum, id) => sum + left(id), 0);
  const share = Math.min(1, (setup.teams * hours) / all);
  for (const id of WORK_IDS) done[id] += left(id) * share;
  return done;
}
