import { random, type Stage } from "./stage.ts";

/** A ship dropping out of warp or leaving: a stretched flash along its heading and a ring. */
export function warpFlash(stage: Stage, x: number, y: number, heading: number, radius: number): void {
  const angle = (heading * Math.PI) / 180;
  const back = { x: x - Math.cos(angle) * radius * 6, y: y - Math.sin(angle) * radius * 6 };
  stage.glow.spawn({
    frame: "streak",
    ...back,
    life: 0.9,
    size: radius * 1.2,
    grown: radius * 0.1,
    stretch: 5,
    angle,
    colour: 0xcfe6ff,
    cooled: 0x4a7cff,
  });
  stage.glow.spawn({ frame: "ring", x, y, life: 0.8, size: radius, grown: radius * 6, colour: 0x9fc8ff, alpha: 0.6 });
  if (!stage.calm())
    stage.glow.spawn({ frame: "flare", x, y, life: 0.55, size: radius * 5, grown: radius, stretch: 1.4, angle, colour: 0xe6f2ff });
}

/** Troops beamed across: columns of shimmer over the ship they land on. */
export function transport(stage: Stage, x: number, y: number, radius: number, colour: number): void {
  for (let i = 0; i < 14; i++) {
    const a = random(0, 2 * Math.PI);
    const r = radius * Math.sqrt(Math.random()) * 0.8;
    stage.glow.spawn({
      frame: "shimmer",
      x: x + Math.cos(a) * r,
      y: y + Math.sin(a) * r,
      life: random(0.9, 1.5),
      delay: random(0, 0.9),
      size: random(7, 13),
      stretch: 0.5,
      colour,
      cooled: 0xffffff,
      rise: 0.4,
      alpha: 0.9,
    });
  }
}
