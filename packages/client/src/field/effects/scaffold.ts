import { SPARKS } from "../bake/sparks.ts";
import { onHull } from "../draw/geometry.ts";
import { type Actor, random, type Stage } from "./stage.ts";

/** Girders of the docking scaffold about a ship, in its radii: middle forward and starboard, turn in °, length. */
const GIRDERS: readonly (readonly [number, number, number, number])[] = [
  [0.1, -1.25, 0, 2.7],
  [0.1, 1.25, 0, 2.7],
  [1.35, 0, 90, 2.4],
  [-1.2, 0, 90, 2.5],
  [0.55, 0, 90, 2.5],
  [-0.45, 0, 90, 2.5],
  [0.7, -1.0, 42, 1],
  [0.7, 1.0, -42, 1],
];
const STEEL = 0xa8a294;

/** Draws the scaffold around a ship for as long as `holds`; play it once. */
export function scaffold(stage: Stage, ship: Actor, holds: () => boolean): void {
  const images = GIRDERS.map(() => stage.solid.lease("girder").setTint(STEEL));
  const lamps = [0, 1, 2, 3].map(() => stage.glow.lease("glow").setTint(0xff9a50));
  let time = 0;
  stage.play((dt) => {
    time += dt;
    if (!holds()) {
      for (const image of images) stage.solid.release(image);
      for (const lamp of lamps) stage.glow.release(lamp);
      return false;
    }
    GIRDERS.forEach(([forward, side, turn, length], i) => {
      const at = onHull(ship.at, ship.radius, forward, side);
      const scale = (length * ship.radius) / SPARKS.girder.w;
      images[i]
        ?.setPosition(at.x, at.y)
        .setRotation(((ship.at.heading + turn) * Math.PI) / 180)
        .setScale(scale, scale * 0.7)
        .setAlpha(0.95);
    });
    lamps.forEach((lamp, i) => {
      const at = onHull(ship.at, ship.radius, i < 2 ? 1.35 : -1.2, i % 2 ? 1.25 : -1.25);
      lamp
        .setPosition(at.x, at.y)
        .setScale((ship.radius * 0.5) / SPARKS.glow.h)
        .setAlpha(0.35 + 0.65 * Math.max(0, Math.sin(time * 3 + i)));
    });
    return true;
  });
}

/** The scaffold blown off: girders tumble away from the ship. */
export function jettison(stage: Stage, ship: Actor): void {
  for (const [forward, side, turn, length] of GIRDERS) {
    const at = onHull(ship.at, ship.radius, forward, side);
    const dx = at.x - ship.at.x;
    const dy = at.y - ship.at.y;
    const push = random(0.8, 2);
    stage.solid.spawn({
      frame: "girder",
      x: at.x,
      y: at.y,
      vx: dx * push,
      vy: dy * push,
      drag: 0.12,
      life: random(5, 8),
      size: length * ship.radius * 0.18,
      stretch: 1.4,
      angle: ((ship.at.heading + turn) * Math.PI) / 180,
      spin: random(-2, 2),
      colour: STEEL,
      cooled: 0x4a4740,
    });
    stage.glow.spawn({ frame: "glow", x: at.x, y: at.y, life: random(0.25, 0.5), size: 12, grown: 4, colour: 0xffc070 });
  }
}
