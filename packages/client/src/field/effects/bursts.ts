import { random, type Stage } from "./stage.ts";

const FIRE = 0xffc46a;
const EMBER = 0xff5a1e;
const COLD = 0x3a0c04;

interface Blast {
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
  /** u: radius of what bursts. */
  readonly size: number;
  readonly delay?: number;
}

/** One explosion: flash, shock ring, fireball, embers, debris that keeps the ship's momentum, smoke. */
export function blast(stage: Stage, b: Blast, big: boolean): void {
  const delay = b.delay ?? 0;
  const at = { x: b.x, y: b.y, vx: b.vx, vy: b.vy, delay };
  const s = b.size;
  if (!stage.calm()) {
    stage.glow.spawn({ ...at, frame: "glow", life: 0.28, size: s * 8, grown: s * 4.4, colour: 0xfff4e0, cooled: 0xffb060, alpha: 0.95 });
    if (big)
      stage.glow.spawn({ ...at, frame: "flare", life: 0.5, size: s * 3.2, grown: s * 1.2, stretch: 2.3, colour: 0xbfe0ff, alpha: 0.8 });
  }
  stage.glow.spawn({
    ...at,
    frame: "ring",
    life: big ? 1.3 : 0.75,
    size: s * 0.8,
    grown: s * (big ? 9 : 6),
    colour: 0xffe0b0,
    cooled: 0x6a86ff,
    alpha: 0.7,
  });
  fireball(stage, b, delay);
  debris(stage, b, delay, big ? 26 : 10);
}

function fireball(stage: Stage, b: Blast, delay: number): void {
  const s = b.size;
  for (let i = 0; i < 11; i++) fieryPuff(stage, b, delay, i);
  stage.glow.spawn({
    frame: "glow",
    x: b.x,
    y: b.y,
    vx: b.vx * 0.7,
    vy: b.vy * 0.7,
    life: 1.5,
    delay,
    size: s * 3.4,
    grown: s * 1.4,
    colour: 0xffb45a,
    cooled: COLD,
    alpha: 0.9,
  });
}

/** One cloud of a fireball: smoke that outlives the fire in it. */
function fieryPuff(stage: Stage, b: Blast, delay: number, i: number): void {
  const s = b.size;
  const a = random(0, 2 * Math.PI);
  const r = random(0, s * 0.7);
  const puff = {
    frame: `puff${i % 4}` as "puff0",
    x: b.x + Math.cos(a) * r,
    y: b.y + Math.sin(a) * r,
    vx: b.vx * 0.7 + Math.cos(a) * s * random(0.2, 1.3),
    vy: b.vy * 0.7 + Math.sin(a) * s * random(0.2, 1.3),
    drag: 1.6,
    angle: a,
    spin: random(-1.4, 1.4),
    delay: delay + random(0, 0.12),
  };
  stage.solid.spawn({
    ...puff,
    life: random(1.4, 2.4),
    size: s * random(0.8, 1.4),
    grown: s * random(2.2, 3.4),
    colour: 0x2e2a2c,
    cooled: 0x08090d,
    alpha: 0.42,
    rise: 0.22,
  });
  stage.glow.spawn({
    ...puff,
    life: random(0.5, 1.25),
    size: s * random(0.9, 1.5),
    grown: s * random(1.8, 2.7),
    colour: FIRE,
    cooled: i % 3 === 0 ? COLD : EMBER,
    alpha: 0.85,
    rise: 0.06,
  });
}

function debris(stage: Stage, b: Blast, delay: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const a = random(0, 2 * Math.PI);
    const speed = b.size * random(0.8, 4);
    const fly = { x: b.x, y: b.y, vx: b.vx + Math.cos(a) * speed, vy: b.vy + Math.sin(a) * speed, delay };
    stage.solid.spawn({
      ...fly,
      frame: `shard${i % 3}` as "shard0",
      drag: 0.25,
      life: random(2, 4.5),
      size: b.size * random(0.12, 0.36),
      angle: a,
      spin: random(-7, 7),
      colour: 0xb9b2a6,
      cooled: 0x2a2622,
    });
    if (i % 2 === 0)
      stage.glow.spawn({
        ...fly,
        frame: "streak",
        drag: 1.1,
        life: random(0.5, 1.3),
        size: b.size * 0.16,
        grown: 0.2,
        stretch: 1.8,
        angle: a,
        colour: 0xffd890,
        cooled: EMBER,
      });
  }
}

/** The end of a ship: one blast for the small, a chain of about 3 s over the hull for the large. */
export function shipDies(stage: Stage, x: number, y: number, vx: number, vy: number, radius: number): void {
  const big = radius >= 28;
  const links = big ? Math.round(5 + radius / 12) : 0;
  for (let i = 0; i < links; i++) {
    const a = random(0, 2 * Math.PI);
    const r = radius * random(0.15, 0.8);
    const delay = (i / links) * 2.6;
    blast(
      stage,
      { x: x + vx * delay + Math.cos(a) * r, y: y + vy * delay + Math.sin(a) * r, vx, vy, size: radius * random(0.16, 0.3), delay },
      false,
    );
  }
  const last = big ? 2.7 : 0;
  blast(stage, { x: x + vx * last, y: y + vy * last, vx, vy, size: radius * (big ? 0.85 : 1.15), delay: last }, true);
  let wait = last;
  stage.knock(x, y, big ? 0.4 : 0.55);
  if (!big) return;
  stage.play((dt) => {
    wait -= dt;
    if (wait > 0) return true;
    stage.knock(x, y, 1);
    return false;
  });
}
