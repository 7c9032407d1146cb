import { random, type Stage } from "./stage.ts";

const FIRE = 0xffc46a;
const EMBER = 0xff5a1e;
const COLD = 0x3a0c04;

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
  for (let i = 0; i < 11; i++) {
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
