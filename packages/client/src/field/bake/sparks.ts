import { createNoise2D } from "simplex-noise";
import { stream } from "../../kit/hash.ts";
import { type Board, board } from "./canvas.ts";

/** A place in the effects atlas, px. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Everything that glows, flies or bursts comes from one sheet, so that it draws in one batch. */
export const SPARKS = {
  glow: { x: 0, y: 0, w: 128, h: 128 },
  ring: { x: 128, y: 0, w: 256, h: 256 },
  arc: { x: 384, y: 0, w: 256, h: 256 },
  star: { x: 640, y: 0, w: 128, h: 128 },
  flare: { x: 768, y: 0, w: 256, h: 64 },
  capsule: { x: 768, y: 64, w: 128, h: 32 },
  plume: { x: 768, y: 96, w: 256, h: 64 },
  beam: { x: 900, y: 64, w: 16, h: 32 },
  dot: { x: 930, y: 64, w: 16, h: 16 },
  streak: { x: 0, y: 128, w: 64, h: 16 },
  shimmer: { x: 640, y: 128, w: 128, h: 128 },
  puff0: { x: 0, y: 256, w: 128, h: 128 },
  puff1: { x: 128, y: 256, w: 128, h: 128 },
  puff2: { x: 256, y: 256, w: 128, h: 128 },
  puff3: { x: 384, y: 256, w: 128, h: 128 },
  shard0: { x: 0, y: 160, w: 32, h: 32 },
  shard1: { x: 32, y: 160, w: 32, h: 32 },
  shard2: { x: 64, y: 160, w: 32, h: 32 },
  girder: { x: 0, y: 200, w: 96, h: 24 },
  cells: { x: 640, y: 256, w: 128, h: 128 },
  cell: { x: 768, y: 256, w: 32, h: 32 },
  scorch: { x: 512, y: 256, w: 64, h: 64 },
} as const satisfies Record<string, Cell>;
export type SparkFrame = keyof typeof SPARKS;

/** Not a power of two, so that no smaller copies are made of it, in which neighbouring cells would run into each other. */
export const SPARK_SHEET = { width: 1024, height: 400 };

/** Bakes the effects atlas. */
export function bakeSparks(): HTMLCanvasElement {
  const sheet = board(SPARK_SHEET.width, SPARK_SHEET.height);
  const shade = (name: SparkFrame, value: (u: number, v: number) => number) => shadeCell(sheet, SPARKS[name], value);
  shade("glow", (u, v) => falloff(Math.hypot(u, v), 2.6) * 0.9 + 0.5 * falloff(Math.hypot(u, v) * 2.4, 2));
  shade("dot", (u, v) => falloff(Math.hypot(u, v), 1.1));
  shade("ring", (u, v) => shockwave(Math.hypot(u, v)));
  shade("arc", shieldArc);
  shade("star", (u, v) => starAt(u, v));
  shade("flare", (u, v) => Math.exp(-(v * v) * 130) * falloff(Math.abs(u), 2.4) + 0.7 * Math.exp(-(u * u * 60 + v * v * 6)));
  shade("capsule", (u, v) => capsule(u, v));
  shade("plume", (u, v) => plume(u, v));
  shade("beam", (_, v) => Math.exp(-v * v * 7));
  shade("streak", (u, v) => falloff(Math.abs(u), 1.4) * Math.exp(-v * v * 7));
  shade("shimmer", (u, v) => falloff(Math.hypot(u, v), 1.2) * (0.35 + 0.65 * Math.max(0, Math.sin(u * 70)) ** 3));
  const noise = createNoise2D(stream(17));
  for (let i = 0; i < 4; i++) shade(`puff${i}` as SparkFrame, (u, v) => puff(noise, u, v, i * 9));
  shade("scorch", (u, v) => Math.min(1, 1.5 * falloff(Math.hypot(u, v), 1.3) * (0.62 + 0.5 * noise(u * 3, v * 3))));
  shade("cells", struckCells);
  shade("cell", (u, v) => hexagon(u, v));
  for (let i = 0; i < 3; i++) shard(sheet, SPARKS[`shard${i}` as SparkFrame], 40 + i);
  girder(sheet, SPARKS.girder);
  return sheet.canvas;
}

function shadeCell(sheet: Board, cell: Cell, value: (u: number, v: number) => number): void {
  const pixels = new Uint8ClampedArray(cell.w * cell.h * 4).fill(255);
  for (let y = 0; y < cell.h; y++) {
    for (let x = 0; x < cell.w; x++) {
      pixels[(y * cell.w + x) * 4 + 3] = 255 * value(((x + 0.5) / cell.w) * 2 - 1, ((y + 0.5) / cell.h) * 2 - 1);
    }
  }
  sheet.ctx.putImageData(new ImageData(pixels, cell.w), cell.x, cell.y);
}

const falloff = (r: number, power: number) => Math.max(0, 1 - r) ** power;

function shockwave(r: number): number {
  if (r > 1) return 0;
  const edge = Math.exp(-(((r - 0.92) / 0.02) ** 2));
  return Math.min(1, edge + 0.32 * Math.max(0, r - 0.45) ** 1.6 * (r < 0.92 ? 1 : 0));
}

function starAt(u: number, v: number): number {
  const r = Math.hypot(u, v);
  const spoke = (a: number) => Math.exp(-((u * Math.sin(a) - v * Math.cos(a)) ** 2) * 900);
  const long = (spoke(0) + spoke(Math.PI / 2)) * falloff(r, 1.6);
  const short = (spoke(Math.PI / 4) + spoke(-Math.PI / 4)) * falloff(r * 1.7, 1.6);
  return Math.min(1, long + 0.8 * short + 1.3 * falloff(r * 1.9, 3));
}

function capsule(u: number, v: number): number {
  const end = Math.max(0, Math.abs(u) - 0.7) / 0.3;
  return Math.min(1, 1.15 * Math.exp(-(v * v * 7 + end * end * 5)) * falloff(Math.abs(u), 0.35));
}

/** Bright at +x, where the nozzle is, thinning to -x. */
function plume(u: number, v: number): number {
  const along = (u + 1) / 2;
  const wide = 0.16 + 0.62 * along ** 0.7;
  const core = Math.exp(-((v / wide) ** 2) * 3.2);
  return Math.min(1, core * along ** 2.2 * (u > 0.94 ? (1 - u) / 0.06 : 1));
}

function puff(noise: (x: number, y: number) => number, u: number, v: number, salt: number): number {
  let sum = 0;
  let weight = 0.55;
  let pitch = 1.7;
  for (let octave = 0; octave < 4; octave++) {
    sum += weight * noise(u * pitch + salt, v * pitch - salt);
    weight *= 0.52;
    pitch *= 2.1;
  }
  const body = falloff(Math.hypot(u, v) * (1 - 0.22 * sum), 0.9);
  return Math.max(0, Math.min(1, body * (0.75 + 0.7 * sum) * 1.3));
}

/** A quarter of a shield bubble, centred on +x: a bright rim, hexagonal cells inside it, fading to both sides. */
function shieldArc(u: number, v: number): number {
  const r = Math.hypot(u, v);
  if (r > 1 || r < 0.3) return 0;
  const off = Math.abs(Math.atan2(v, u)) / (Math.PI / 3.1);
  if (off >= 1) return 0;
  const across = Math.cos((off * Math.PI) / 2) ** 1.3;
  const rim = Math.exp(-(((r - 0.93) / 0.035) ** 2));
  const skin = Math.max(0, (r - 0.42) / 0.5) ** 2.4 * (r < 0.95 ? 1 : Math.max(0, (1 - r) / 0.05));
  return Math.min(1, across * (rim * 0.9 + skin * (0.16 + 0.62 * hexEdge(u * 11, v * 11))));
}

/** A patch of shield about a blow: cells lit from the middle, in a ring that fades. */
function struckCells(u: number, v: number): number {
  const r = Math.hypot(u, v);
  const ring = Math.exp(-(((r - 0.72) / 0.13) ** 2)) * 0.5;
  return Math.min(1, falloff(r, 0.8) * (0.1 + 0.9 * hexEdge(u * 4.5, v * 4.5)) + falloff(r, 3) * 0.5 + ring * falloff(r, 0.5));
}

/** One cell broken out: a hexagon with a bright edge. */
function hexagon(u: number, v: number): number {
  const inside = Math.max(Math.abs(u), Math.abs(u) / 2 + (Math.abs(v) * Math.sqrt(3)) / 2) / 0.85;
  if (inside > 1) return 0;
  return 0.3 + 0.7 * Math.max(0, 1 - (1 - inside) / 0.3);
}

/** 1 on the edges of a lattice of hexagons, 0 inside them. */
function hexEdge(x: number, y: number): number {
  const nearest = (ox: number, oy: number) => {
    const px = x - ox;
    const py = y - oy;
    const rx = px - Math.round(px);
    const ry = py - Math.round(py / Math.sqrt(3)) * Math.sqrt(3);
    return { rx, ry, d: rx * rx + ry * ry };
  };
  const a = nearest(0, 0);
  const b = nearest(0.5, Math.sqrt(3) / 2);
  const c = a.d < b.d ? a : b;
  const ax = Math.abs(c.rx);
  const ay = Math.abs(c.ry);
  const inside = Math.max(ax, ax / 2 + (ay * Math.sqrt(3)) / 2);
  return Math.max(0, 1 - (0.5 - inside) / 0.1);
}

function shard(sheet: Board, cell: Cell, seed: number): void {
  const next = stream(seed);
  const { ctx } = sheet;
  ctx.save();
  ctx.translate(cell.x + cell.w / 2, cell.y + cell.h / 2);
  ctx.beginPath();
  for (let i = 0; i < 6; i++) {
    const a = ((i + next() * 0.7) / 6) * 2 * Math.PI;
    const r = (0.35 + 0.6 * next()) * (cell.w / 2 - 2);
    ctx.lineTo(Math.cos(a) * r, Math.sin(a) * r * 0.6);
  }
  ctx.closePath();
  const light = ctx.createLinearGradient(-12, -12, 12, 12);
  light.addColorStop(0, "#ffffff");
  light.addColorStop(0.5, "#8a8a8a");
  light.addColorStop(1, "#2c2c2c");
  ctx.fillStyle = light;
  ctx.fill();
  ctx.restore();
}

/** A length of lattice work, as the docking scaffold is made of. */
function girder(sheet: Board, cell: Cell): void {
  const { ctx } = sheet;
  ctx.save();
  ctx.translate(cell.x, cell.y);
  ctx.lineWidth = 2.4;
  ctx.strokeStyle = "#d8d2c4";
  const top = 4;
  const foot = cell.h - 4;
  ctx.beginPath();
  ctx.moveTo(2, top);
  ctx.lineTo(cell.w - 2, top);
  ctx.moveTo(2, foot);
  ctx.lineTo(cell.w - 2, foot);
  for (let x = 4; x + 14 < cell.w; x += 14) {
    ctx.moveTo(x, foot);
    ctx.lineTo(x + 7, top);
    ctx.lineTo(x + 14, foot);
  }
  ctx.stroke();
  ctx.restore();
}
