import { random, type Stage } from "./stage.ts";

/** A ship dropping out of warp or leaving: streaks drawn out along her heading, a flash, a ring, and a wake that fades. */
export function warpFlash(stage: Stage, x: number, y: number, heading: number, radius: number): void {
  const angle = (heading * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const least = Math.max(1, 6 / (radius * stage.zoom()));
  const behind = (far: number, aside: number) => ({
    x: x - c * radius * far - s * radius * aside,
    y: y - s * radius * far + c * radius * aside,
  });
  stage.light(x, y, 0xbfdcff, radius * 4 + 160, 1);
  // The stretch: a band of light that draws together into her.
  stage.glow.spawn({
    frame: "streak",
    ...behind(6, 0),
    vx: c * radius * 9,
    vy: s * radius * 9,
    drag: 3,
    life: 0.9,
    size: radius * 1.3 * least,
    grown: radius * 0.1,
    stretch: 5,
    angle,
    colour: 0xe6f2ff,
    cooled: 0x4a7cff,
  });
  for (let i = stage.some(9); i > 0; i--) {
    stage.glow.spawn({
      frame: "streak",
      ...behind(random(0.5, 7), random(-0.9, 0.9)),
      vx: c * radius * random(3, 8),
      vy: s * radius * random(3, 8),
      drag: 2.2,
      life: random(0.5, 1.1),
      delay: random(0, 0.12),
      size: radius * random(0.06, 0.16) * least,
      grown: radius * 0.03,
      stretch: 9,
      angle,
      colour: 0xcfe4ff,
      cooled: 0x3a5ce0,
    });
  }
  // The wake: what is left of the way she came.
  for (let i = 0; i < 5; i++) {
    stage.glow.spawn({
      frame: `puff${i % 4}` as "puff0",
      ...behind(1.2 + i * 1.5, random(-0.3, 0.3)),
      life: random(1.4, 2.4),
      delay: i * 0.03,
      size: radius * 0.9,
      grown: radius * 2.2,
      spin: random(-0.5, 0.5),
      colour: 0x9cc4ff,
      cooled: 0x10204a,
      alpha: 0.22,
    });
  }
  stage.glow.spawn({ frame: "ring", x, y, life: 0.8, size: radius, grown: radius * 6 * least, colour: 0x9fc8ff, alpha: 0.6 });
  if (stage.calm()) return;
  stage.glow.spawn({ frame: "glow", x, y, life: 0.3, size: radius * 5 * least, grown: radius * 2, colour: 0xffffff });
  stage.glow.spawn({ frame: "flare", x, y, life: 0.55, size: radius * 5 * least, grown: radius, stretch: 1.4, angle, colour: 0xe6f2ff });
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
