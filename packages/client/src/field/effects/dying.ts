import { onHull, type Point } from "../draw/geometry.ts";
import { blast, finalBlast } from "./bursts.ts";
import { random, type Stage } from "./stage.ts";

/** A ship whose hull is gone and that still holds together. */
export interface Dying {
  readonly radius: number;
  /** Middles of the pieces she will break into, radii forward and starboard: all of them on the hull. */
  readonly spots: readonly Point[];
  readonly at: { x: number; y: number; heading: number; readonly turn: number };
  /** u/s */
  vx: number;
  vy: number;
  /** s since she was lost, and s she holds together. */
  age: number;
  readonly lasts: number;
  /** s until the next burst inside her. */
  nextBurst: number;
}

/** u: from this radius on a ship is a capital, which dies slowly. */
const CAPITAL = 25;

/** s from the loss of a ship to her break-up: the small pop, a cruiser takes two seconds, the great three and more. */
export function lastsOf(radius: number): number {
  if (radius < CAPITAL) return radius < 15 ? 0.9 : 0.12;
  return Math.min(3.6, 1.35 + radius / 38);
}

/** What goes on in her until she breaks: bursts along the hull, ever faster and larger, and jets of burning air. */
export function dieOn(stage: Stage, ship: Dying, dt: number): void {
  const { radius, lasts } = ship;
  const t = Math.min(1, ship.age / lasts);
  ship.nextBurst -= dt;
  if (ship.nextBurst <= 0) {
    ship.nextBurst = random(0.5, 1) * (radius >= CAPITAL ? (0.34 - 0.22 * t) * Math.min(1, 50 / radius) : 0.16);
    const at = somewhere(ship);
    blast(stage, { ...at, vx: ship.vx, vy: ship.vy, size: radius * random(0.1, 0.17) * (1 + 0.8 * t) + 1 }, false);
    if (radius >= CAPITAL) stage.knock(at.x, at.y, 0.1 + 0.15 * t);
  }
  if (radius >= CAPITAL && Math.random() < dt * (10 + 34 * t)) jet(stage, ship);
}

function somewhere({ at, radius, spots }: Dying): Point {
  const spot = spots[Math.floor(Math.random() * spots.length)] ?? { x: 0, y: 0 };
  return onHull(at, radius, spot.x + random(-0.16, 0.16), spot.y + random(-0.16, 0.16));
}

function jet(stage: Stage, ship: Dying): void {
  const spot = ship.spots[Math.floor(Math.random() * ship.spots.length)] ?? { x: 0, y: 0 };
  const from = onHull(ship.at, ship.radius, spot.x, spot.y);
  const out = Math.atan2(from.y - ship.at.y, from.x - ship.at.x) + random(-0.35, 0.35);
  const speed = ship.radius * random(0.7, 1.7);
  const fly = { ...from, vx: ship.vx + Math.cos(out) * speed, vy: ship.vy + Math.sin(out) * speed, drag: 0.8, angle: out };
  stage.glow.spawn({
    ...fly,
    frame: "puff3",
    life: random(0.5, 1),
    size: ship.radius * 0.1,
    grown: ship.radius * 0.42,
    spin: random(-2, 2),
    colour: 0xffe2a8,
    mid: 0xff7a2a,
    cooled: 0x3a0c04,
    alpha: 0.6,
  });
  stage.glow.spawn({
    ...fly,
    frame: "streak",
    life: random(0.4, 0.9),
    size: 1 + ship.radius * 0.03,
    grown: 0.3,
    stretch: 2.2,
    colour: 0xfff0c8,
    cooled: 0xff5a1e,
  });
}

/** She breaks: the great burst. */
export function breakUp(stage: Stage, { at, vx, vy, radius }: Dying): void {
  // What burns is held back with the wreck, else she would fly on out of her own fire.
  finalBlast(stage, { x: at.x, y: at.y, vx: vx * 0.5, vy: vy * 0.5, size: radius }, radius >= CAPITAL);
  stage.knock(at.x, at.y, radius >= CAPITAL ? 1 : 0.5);
}
