import { bearing } from "../../math/trig.ts";
import { FLANK, LYING_OFF, RAIDER_SPEED, STRAIN } from "../chart.ts";
import type { Log } from "../events.ts";
import { apart, chartTrack, isThere, outBy, paceOf, squadronById } from "../lookups.ts";
import type { Approach, Mover, Point, Squadron } from "../state.ts";
import type { Step } from "../step.ts";

/** Everything goes on its way: squadrons, the raider, and the shadows exactly as the raider would. */
export function followCourses(approach: Approach, step: Step, out: Log): void {
  for (const squadron of approach.squadrons) steerSquadron(approach, squadron, step, out);
  steerRaider(approach, step);
  for (const shadow of approach.shadows) alongCourse(shadow, RAIDER_SPEED * step.hours, step.hours);
}

function steerSquadron(approach: Approach, squadron: Squadron, { hours }: Step, out: Log): void {
  const wasThere = isThere(squadron);
  if (squadron.stalled > 0) {
    squadron.stalled = Math.max(0, squadron.stalled - hours);
    squadron.speed = 0;
    return;
  }
  const way = paceOf(squadron) * hours;
  const goal = goalOf(approach, squadron);
  if (goal !== null) toward(squadron, goal, way, hours);
  else alongCourse(squadron, way, hours);
  if (squadron.speed > 0) squadron.strain = Math.min(1, squadron.strain + STRAIN[squadron.pace] * hours);
  keepUp(squadron, hours);
  if (outBy(squadron) < LYING_OFF) lieOff(squadron, !wasThere, out);
}

/** Nobody goes nearer than where squadrons lie off: there the battle is. */
function lieOff(squadron: Squadron, arrives: boolean, out: Log): void {
  const off = outBy(squadron);
  const back = off < 1e-9 ? 0 : LYING_OFF / off;
  squadron.x = back === 0 ? LYING_OFF : squadron.x * back;
  squadron.y *= back;
  squadron.speed = 0;
  squadron.course = [];
  if (arrives) out.push({ kind: "lying-off", squadron: squadron.id });
}

/** What a squadron goes after instead of its course: a contact where it was last known to be, or another squadron. */
function goalOf(approach: Approach, squadron: Squadron): Point | null {
  if (squadron.join >= 0) return squadronById(approach, squadron.join);
  if (squadron.chase < 0) return null;
  return chartTrack(approach.alliance, squadron.chase);
}

/** Ships slower than the head of their squadron fall behind it; when it cruises or waits they come up again. */
function keepUp({ ships, speed }: Squadron, hours: number): void {
  for (const ship of ships) ship.lag = Math.max(0, ship.lag + (speed - FLANK[ship.cls]) * hours);
}

function steerRaider(approach: Approach, { hours }: Step): void {
  const { raider } = approach;
  raider.wait = Math.max(0, raider.wait - hours);
  if (raider.hull <= 0) return;
  const prey = raider.chase < 0 ? null : chartTrack(approach.terran, raider.chase);
  const way = RAIDER_SPEED * hours;
  if (prey === null) alongCourse(raider, way, hours);
  else toward(raider, prey, way, hours);
}

/** Straight to a place, by at most `way` u. */
function toward(mover: Mover, goal: Point, way: number, hours: number): void {
  const { x, y } = mover;
  const off = apart(mover, goal);
  const share = off <= way ? 1 : way / off;
  mover.x += (goal.x - x) * share;
  mover.y += (goal.y - y) * share;
  if (off > 1e-9) mover.heading = bearing(goal.y - y, goal.x - x);
  mover.speed = (off * share) / hours;
}

/**
 * Along the course, from place to place, by at most `way` u; what
 * is reached is taken off it. Without a course it lies still.
 */
function alongCourse(mover: Mover, way: number, hours: number): void {
  let left = way;
  while (left > 1e-9) {
    const next = mover.course[0];
    if (next === undefined) break;
    const off = apart(mover, next);
    toward(mover, next, left, hours);
    if (off <= left) mover.course.shift();
    left -= Math.min(off, left);
  }
  mover.speed = (way - left) / hours;
}
