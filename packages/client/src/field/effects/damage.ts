import { hash } from "../../kit/hash.ts";
import { facingBearing, onHull, type Point } from "../draw/geometry.ts";
import { mix } from "../draw/palette.ts";
import { random, type Stage } from "./stage.ts";

interface Hurt {
  readonly id: number;
  readonly at: { readonly x: number; readonly y: number; readonly heading: number; readonly speed: number };
  readonly radius: number;
  readonly hull: number;
  readonly breaches: readonly number[];
  /** Of the core, 0 to 1.5; 0 where it is not known. */
  readonly stress: number;
  /** Where parts were torn off, radii forward and starboard. */
  readonly stumps: readonly Point[];
}

/** u/s */
interface Way {
  readonly vx: number;
  readonly vy: number;
}

/** s between two calls of `leak`. */
export const LEAK = 0.09;

/** Hull above which nothing but breaches shows. */
const FAILING = 0.55;

/** Hull under which fires burn, and how many at the worst. */
const BURNS = 0.4;
const FIRES = 4;
/** How often in a call a torn joint does. */
const STUMP_BURNS = 0.35;
/** Stress from which the core is seen to glow through the hull. */
const GLOWS = 0.4;
/** CSS px: from however far, the core's glow is no smaller. */
const LEAST_CORE = 16;

/** What a hurt ship loses: gas and flame from each breach, sparks and smoke from a failing hull. */
export function leak(stage: Stage, ship: Hurt): void {
  ship.breaches.forEach((severity, facing) => {
    if (severity > 0) vent(stage, ship, facing, severity);
  });
  for (const stump of ship.stumps) if (Math.random() < STUMP_BURNS) flare(stage, ship, stump);
  if (ship.stress > GLOWS) coreGlow(stage, ship);
  if (ship.hull < BURNS) fires(stage, ship);
  if (ship.hull > FAILING || Math.random() > (0.62 - ship.hull) * 1.3) return;
  const spot = onHull(ship.at, ship.radius, random(-0.6, 0.6), random(-0.45, 0.45));
  smoke(stage, ship, spot);
  sparks(stage, ship, spot);
}

/** What is left of a torn joint gives off sparks and a lick of flame. */
function flare(stage: Stage, ship: Hurt, stump: Point): void {
  const spot = onHull(ship.at, ship.radius, stump.x, stump.y);
  flame(stage, spot, velocityOf(ship), ship.radius * 0.6, 0.6);
  if (Math.random() < 0.3) sparks(stage, ship, spot);
}

/** Fires stay where they broke out, and there are more of them the less hull is left. */
function fires(stage: Stage, ship: Hurt): void {
  const way = velocityOf(ship);
  const count = Math.ceil(FIRES * (1 - ship.hull / BURNS));
  for (let i = 0; i < count; i++) {
    if (Math.random() > 0.5) continue;
    const spot = onHull(ship.at, ship.radius, hash(ship.id, i, 3) - 0.5, (hash(ship.id, i, 4) - 0.5) * 0.7);
    flame(stage, spot, way, ship.radius, 0.7);
  }
}

/** The overdriven core shines out of her, redder and paler by turns, the more the nearer she is to coming apart. */
function coreGlow(stage: Stage, ship: Hurt): void {
  const { vx, vy } = velocityOf(ship);
  const strength = Math.min(1, (ship.stress - GLOWS) / (1 - GLOWS));
  const size = Math.max(ship.radius * (0.9 + 1.3 * strength), (LEAST_CORE * (1 + strength)) / stage.zoom()) * random(0.85, 1.1);
  const at = onHull(ship.at, ship.radius, -0.25, 0);
  const colour = mix(0xff8a30, 0xffe6c0, strength * Math.random());
  stage.glow.spawn({ frame: "glow", ...at, vx, vy, life: 0.3, size, grown: size * 0.7, colour, alpha: 0.25 + 0.4 * strength, rise: 0.3 });
}

function velocityOf({ at }: Hurt): Way {
  const rad = (at.heading * Math.PI) / 180;
  return { vx: Math.cos(rad) * at.speed, vy: Math.sin(rad) * at.speed };
}

function vent(stage: Stage, ship: Hurt, facing: number, severity: number): void {
  const { vx, vy } = velocityOf(ship);
  const bearing = facingBearing(facing, ship.breaches.length) + random(-12, 12);
  const out = ((ship.at.heading + bearing) * Math.PI) / 180;
  const from = onHull(ship.at, ship.radius * 0.62, Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180));
  const speed = ship.radius * random(0.5, 0.9) + 12;
  const gas = { x: from.x, y: from.y, vx: vx * 0.8 + Math.cos(out) * speed, vy: vy * 0.8 + Math.sin(out) * speed, drag: 0.9, angle: out };
  stage.glow.spawn({
    ...gas,
    frame: "puff0",
    life: random(0.7, 1.3),
    size: 2 + ship.radius * 0.07 * severity,
    grown: 5 + ship.radius * 0.28 * severity,
    spin: random(-2, 2),
    colour: 0xffb070,
    cooled: 0x27405e,
    alpha: 0.34,
  });
  if (Math.random() < 0.5)
    stage.glow.spawn({ ...gas, frame: "dot", life: random(0.4, 0.9), size: 1.6, grown: 0.5, colour: 0xffe0b0, cooled: 0xff5a20 });
}

function smoke(stage: Stage, ship: Hurt, spot: Point): void {
  const { vx, vy } = velocityOf(ship);
  stage.solid.spawn({
    frame: "puff2",
    ...spot,
    vx: vx * 0.35,
    vy: vy * 0.35,
    life: random(1.2, 2.2),
    size: ship.radius * 0.2,
    grown: ship.radius * 0.75,
    spin: random(-1, 1),
    colour: 0x3a3430,
    cooled: 0x0e0d0d,
    alpha: 0.5,
    rise: 0.2,
  });
}

function sparks(stage: Stage, ship: Hurt, spot: Point): void {
  const { vx, vy } = velocityOf(ship);
  stage.glow.spawn({ frame: "glow", ...spot, vx, vy, life: 0.3, size: 3 + ship.radius * 0.16, grown: 1, colour: 0xff8a3a });
  for (let i = 0; i < 3; i++) {
    const a = random(0, 6.28);
    stage.glow.spawn({
      frame: "streak",
      ...spot,
      vx: vx + Math.cos(a) * 30,
      vy: vy + Math.sin(a) * 30,
      drag: 2,
      life: random(0.25, 0.6),
      size: 0.9,
      grown: 0.2,
      stretch: 1.6,
      angle: a,
      colour: 0xfff0c0,
      cooled: 0xff6a20,
    });
  }
}

/** A piece of a wreck burns on: a lick of flame and smoke, less and less. `strength`: 1 to 0. */
export function smoulder(stage: Stage, piece: Point, way: Way, radius: number, strength: number): void {
  const reach = radius * 0.16;
  const at = { x: piece.x + random(-reach, reach), y: piece.y + random(-reach, reach), vx: way.vx, vy: way.vy };
  flame(stage, at, way, radius, strength);
  stage.solid.spawn({
    ...at,
    frame: "puff2",
    life: random(2, 4),
    size: radius * 0.12,
    grown: radius * 0.6,
    spin: random(-0.6, 0.6),
    colour: 0x2c2624,
    cooled: 0x0a0a0c,
    alpha: 0.4,
    rise: 0.25,
  });
}

/** A lick of flame. */
function flame(stage: Stage, at: Point, { vx, vy }: Way, radius: number, strength: number): void {
  stage.glow.spawn({
    x: at.x,
    y: at.y,
    vx,
    vy,
    frame: "puff1",
    life: random(0.5, 1.1),
    size: 1 + radius * 0.06,
    grown: 2 + radius * 0.22 * strength,
    spin: random(-2, 2),
    colour: 0xffc070,
    mid: 0xff6a1e,
    cooled: 0x2a0703,
    alpha: 0.55 * strength + 0.1,
  });
}
