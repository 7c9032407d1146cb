import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import { SPARKS } from "../bake/sparks.ts";
import { facingBearing, type Point } from "../draw/geometry.ts";
import { mix, SIDE_COLOURS } from "../draw/palette.ts";
import { bubbleOf } from "./bubble.ts";
import { type Actor, random, type Stage } from "./stage.ts";

const FLASH_LIFE = 0.7;
/** u: radius of the patch of shield that the strongest blow lights. */
const MOST_PATCH = 44;

const facingsOf = (actor: Actor): number => (actor.cls ? CLASSES[actor.cls].shields.length : 4);
const coloursOf = (actor: Actor) => SIDE_COLOURS[actor.cls ? CLASSES[actor.cls].side : "terran"];

/** Lights the struck facing and the place of the blow, in the colour of the charge left. `weight`: 0 to 1. */
export function shieldFlash(stage: Stage, at: Actor, facing: number, point: Point, weight: number): void {
  const charge = at.charge(facing);
  const palette = coloursOf(at);
  const colour = mix(palette.shieldLow, palette.shield, Math.min(1, charge * 1.3));
  const arc = stage.glow.lease("arc").setTint(colour);
  const spot = stage.glow.lease("glow").setTint(mix(colour, 0xffffff, 0.35));
  const cells = stage.glow.lease("cells").setTint(mix(colour, 0xffffff, 0.2));
  const heading = (at.at.heading * Math.PI) / 180;
  const local = { x: point.x - at.at.x, y: point.y - at.at.y };
  const angle = Math.atan2(local.y, local.x) - heading;
  const reach = Math.hypot(local.x, local.y);
  const quiet = stage.calm() ? 0.45 : 1;
  let age = 0;
  stage.play((dt) => {
    age += dt;
    const t = age / FLASH_LIFE;
    if (t >= 1) {
      stage.glow.release(arc);
      stage.glow.release(spot);
      stage.glow.release(cells);
      return false;
    }
    const fade = (1 - t) ** 2 * quiet;
    const now = (at.at.heading * Math.PI) / 180;
    placeArc(arc, at, facing);
    arc.setAlpha(Math.min(1, fade * (0.35 + 0.65 * weight) * (0.55 + 0.45 * charge)));
    const size = at.radius * (0.35 + 0.3 * weight) * (1 + 0.9 * t) + 3;
    const place = { x: at.at.x + Math.cos(now + angle) * reach, y: at.at.y + Math.sin(now + angle) * reach };
    // The patch lies in the shield: seen from above it is narrow across, and spreads along it.
    const patch = Math.min(MOST_PATCH, at.radius * (0.5 + 0.5 * weight) + 9) * (0.7 + 0.6 * t) * 2;
    cells
      .setPosition(at.at.x + (place.x - at.at.x) * 0.9, at.at.y + (place.y - at.at.y) * 0.9)
      .setRotation(now + angle)
      .setScale((patch * 0.42) / SPARKS.cells.w, patch / SPARKS.cells.h)
      .setAlpha(Math.min(1, fade * (0.6 + 0.6 * weight)));
    spot
      .setPosition(place.x, place.y)
      .setScale((size * (stage.bloom() ? 2.4 : 1.3)) / SPARKS.glow.h)
      .setAlpha(Math.min(1, fade * 1.2));
    return true;
  });
}

/** Lays the quarter arc over a facing: for port and starboard the ellipse's axes change places with the turn. */
function placeArc(arc: ReturnType<Stage["glow"]["lease"]>, at: Actor, facing: number): void {
  const facings = facingsOf(at);
  const bearing = facingBearing(facing, facings);
  const [long, wide] = bubbleOf(at);
  const across = facings === 4 && Math.abs(bearing) === 90;
  const narrow = facings === 6 ? 0.72 : 1;
  const [along, over] = across ? [wide, long] : [long, wide];
  arc
    .setPosition(at.at.x, at.at.y)
    .setRotation(((at.at.heading + bearing) * Math.PI) / 180)
    .setScale((along * 2.08) / SPARKS.arc.w, (over * 2.08 * narrow) / SPARKS.arc.h);
}

/** A facing that collapses breaks into splinters of light. */
export function shieldShatters(stage: Stage, at: Actor, facing: number): void {
  const [a, b] = bubbleOf(at);
  const middle = facingBearing(facing, facingsOf(at));
  const colour = coloursOf(at).shieldLow;
  const spread = 360 / facingsOf(at);
  for (let i = stage.some(22); i > 0; i--) {
    const bearing = ((at.at.heading + middle + random(-0.5, 0.5) * spread) * Math.PI) / 180;
    const turn = bearing - (at.at.heading * Math.PI) / 180;
    const r = 1 / Math.sqrt((Math.cos(turn) / a) ** 2 + (Math.sin(turn) / b) ** 2);
    const speed = at.radius * random(0.4, 1.5);
    stage.glow.spawn({
      frame: i % 3 === 0 ? "streak" : "cell",
      x: at.at.x + Math.cos(bearing) * r,
      y: at.at.y + Math.sin(bearing) * r,
      vx: Math.cos(bearing) * speed,
      vy: Math.sin(bearing) * speed,
      drag: 1.4,
      life: random(0.6, 1.3),
      size: i % 3 === 0 ? 1 + at.radius * 0.06 : 2.4 + at.radius * random(0.05, 0.14),
      grown: i % 3 === 0 ? 0.3 : 1.2,
      stretch: i % 3 === 0 ? 1.6 : 0.8,
      angle: bearing + random(0.9, 2.2),
      spin: random(-3, 3),
      colour,
      cooled: 0x304060,
    });
  }
  const arc = stage.glow.lease("arc").setTint(colour);
  let age = 0;
  stage.play((dt) => {
    age += dt;
    if (age >= 0.9) {
      stage.glow.release(arc);
      return false;
    }
    placeArc(arc, at, facing);
    const flicker = stage.calm() ? 0.5 : 0.4 + 0.6 * Math.random();
    arc.setAlpha((1 - age / 0.9) * flicker);
    return true;
  });
}
