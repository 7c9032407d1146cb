import { random, type Stage } from "./stage.ts";

const EMBER = 0xff5a1e;

/** Sparks and a scorch of light where a shot goes into bare hull. */
export function hullHit(stage: Stage, x: number, y: number, colour: number, size: number, vx: number, vy: number): void {
  stage.glow.spawn({ frame: "glow", x, y, vx, vy, life: 0.22, size: size * 1.5, grown: size * 2.4, colour: 0xfff0d0, cooled: EMBER });
  stage.glow.spawn({ frame: "glow", x, y, vx, vy, life: 0.4, size: size * 0.9, grown: size * 1.6, colour, alpha: 0.8 });
  for (let i = 0; i < 7; i++) {
    const a = random(0, 2 * Math.PI);
    const speed = random(16, 62);
    stage.glow.spawn({
      frame: "streak",
      x,
      y,
      vx: vx + Math.cos(a) * speed,
      vy: vy + Math.sin(a) * speed,
      drag: 2.2,
      life: random(0.3, 0.75),
      size: size * 0.2,
      grown: 0.2,
      stretch: 1.4,
      angle: a,
      colour: 0xffe2a0,
      cooled: EMBER,
    });
  }
  stage.solid.spawn({
    frame: "puff1",
    x,
    y,
    vx: vx * 0.6,
    vy: vy * 0.6,
    life: 1.1,
    size,
    grown: size * 2.6,
    spin: random(-1, 1),
    colour: 0x4a4038,
    cooled: 0x14110f,
    alpha: 0.55,
    rise: 0.15,
  });
}
