import { random, type Stage } from "./stage.ts";

const HOT = 0xfff3d6;
const FIRE = 0xffa63c;
const EMBER = 0xe8430e;
const COLD = 0x2a0703;

interface Blast {
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
  /** u: radius of what bursts. */
  readonly size: number;
}

/** A burst on or in a ship, in layers: flash, shock ring, fireball, embers, debris that keeps the ship's way, smoke. */
export function blast(stage: Stage, b: Blast, big: boolean): void {
  const { size } = b;
  const at = { x: b.x, y: b.y, vx: b.vx, vy: b.vy };
  stage.light(b.x, b.y, FIRE, size * 14 + 40, Math.min(1.2, 0.35 + size / 20));
  flash(stage, b, big);
  stage.glow.spawn({
    ...at,
    frame: "ring",
    life: big ? 1.3 : 0.6,
    size: size * 0.8,
    grown: size * (big ? 9 : 5.5),
    colour: 0xffe0b0,
    cooled: 0x5a76e0,
    alpha: big ? 0.6 : 0.28,
  });
  const clouds = stage.some(big ? 12 : 6);
  for (let i = 0; i < clouds; i++) cloud(stage, b, i, 1);
  debris(stage, b, stage.some(big ? 24 : 7));
}

function flash(stage: Stage, { x, y, vx, vy, size }: Blast, big: boolean): void {
  if (stage.calm()) return;
  const at = { x, y, vx, vy };
  stage.glow.spawn({ ...at, frame: "glow", life: 0.16, size: size * 3.4, grown: size * 2, colour: 0xffffff });
  stage.glow.spawn({ ...at, frame: "glow", life: 0.34, size: size * 8, grown: size * 4, colour: HOT, cooled: FIRE, alpha: 0.8 });
  if (big)
    stage.glow.spawn({ ...at, frame: "flare", life: 0.5, size: size * 3.2, grown: size, stretch: 2.3, colour: 0xcfe4ff, alpha: 0.9 });
}

/** One cloud of a fireball: white, then yellow, then red, and smoke that outlives the fire in it. */
function cloud(stage: Stage, b: Blast, i: number, slow: number, spread = 0.7): void {
  const s = b.size;
  const a = random(0, 2 * Math.PI);
  const r = random(0, s * spread);
  const speed = (s * random(0.2, 1.5)) / slow;
  const puff = {
    frame: `puff${i % 4}` as "puff0",
    x: b.x + Math.cos(a) * r,
    y: b.y + Math.sin(a) * r,
    vx: b.vx * 0.8 + Math.cos(a) * speed,
    vy: b.vy * 0.8 + Math.sin(a) * speed,
    drag: 1.4 / slow,
    angle: a,
    spin: random(-1.2, 1.2) / slow,
    delay: random(0, 0.12) * slow,
  };
  if (i % 2 === 0)
    stage.solid.spawn({
      ...puff,
      life: random(1.6, 2.8) * slow,
      size: s * random(0.8, 1.3),
      grown: s * random(2.2, 3.2),
      colour: 0x3a2f2a,
      cooled: 0x07080b,
      alpha: 0.5,
      rise: 0.25,
    });
  stage.glow.spawn({
    ...puff,
    life: random(0.55, 1.3) * slow,
    size: s * random(0.6, 1.3),
    grown: s * random(1.3, 2.6),
    colour: HOT,
    mid: FIRE,
    cooled: i % 3 === 0 ? COLD : EMBER,
    alpha: slow > 1.5 ? 0.42 : 0.7,
    rise: 0.05,
  });
}

function debris(stage: Stage, b: Blast, count: number): void {
  for (let i = 0; i < count; i++) {
    const a = random(0, 2 * Math.PI);
    const speed = 6 + b.size * random(0.5, 3.2);
    const fly = { x: b.x, y: b.y, vx: b.vx + Math.cos(a) * speed, vy: b.vy + Math.sin(a) * speed };
    stage.solid.spawn({
      ...fly,
      frame: `shard${i % 3}` as "shard0",
      drag: 0.18,
      life: random(2.5, 6),
      size: 0.8 + b.size * random(0.07, 0.22),
      angle: a,
      spin: random(-6, 6),
      colour: 0xd8a070,
      mid: 0x6d665e,
      cooled: 0x1d1b1a,
    });
    if (i % 2 === 0)
      stage.glow.spawn({
        ...fly,
        frame: "streak",
        drag: 0.9,
        life: random(0.6, 1.6),
        size: 0.6 + b.size * 0.09,
        grown: 0.2,
        stretch: 2.2,
        angle: a,
        colour: 0xffe2a0,
        cooled: EMBER,
      });
  }
}

/** The end of a ship `size` u in radius: everything at once, and for a capital a second ring and fire that rolls on. */
export function finalBlast(stage: Stage, b: Blast, capital: boolean): void {
  const { size: s } = b;
  const at = { x: b.x, y: b.y, vx: b.vx, vy: b.vy };
  stage.light(b.x, b.y, HOT, s * 12 + 120, 1.6);
  if (!stage.calm()) {
    stage.glow.spawn({ ...at, frame: "glow", life: capital ? 0.3 : 0.14, size: s * 4.5, grown: s * 3, colour: 0xffffff });
    stage.glow.spawn({
      ...at,
      frame: "glow",
      life: capital ? 0.9 : 0.4,
      size: s * 12,
      grown: s * 6,
      colour: HOT,
      cooled: EMBER,
      alpha: 0.85,
    });
    stage.glow.spawn({ ...at, frame: "flare", life: capital ? 1 : 0.4, size: s * 3.4, grown: s * 0.6, stretch: 2.8, colour: 0xd8e8ff });
  }
  ring(stage, at, s, capital);
  const clouds = stage.some(capital ? 18 + s / 5 : 10);
  const fire = { ...b, size: capital ? s * 0.62 : s * 0.75 };
  for (let i = 0; i < clouds; i++) cloud(stage, fire, i, capital ? 2.1 : 1.3, capital ? 1.7 : 0.7);
  debris(stage, { ...b, size: s * 0.6 }, stage.some(capital ? 46 : 16));
  if (capital) ember(stage, at, s);
}

type At = Omit<Blast, "size">;

function ring(stage: Stage, at: At, s: number, capital: boolean): void {
  stage.glow.spawn({
    ...at,
    frame: "ring",
    life: capital ? 1.9 : 0.55,
    size: s,
    grown: s * (capital ? 11 : 7),
    colour: 0xfff0d8,
    mid: 0xffb46a,
    cooled: 0x4a62d0,
    alpha: 0.75,
  });
  if (!capital) return;
  stage.glow.spawn({
    ...at,
    frame: "ring",
    life: 2.8,
    delay: 0.18,
    size: s * 0.6,
    grown: s * 6,
    stretch: 1.5,
    angle: random(-0.6, 0.6),
    colour: 0xbcd2ff,
    cooled: 0x203880,
    alpha: 0.3,
  });
}

/** The heart of the wreck glows on for some seconds. */
function ember(stage: Stage, at: At, s: number): void {
  stage.glow.spawn({ ...at, frame: "glow", life: 5, size: s * 3.6, grown: s * 1.6, colour: FIRE, mid: EMBER, cooled: COLD, alpha: 0.8 });
}
