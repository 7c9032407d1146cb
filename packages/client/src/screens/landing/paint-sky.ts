import { paintStation } from "./paint-station.ts";

type Pen = CanvasRenderingContext2D;

/** The same sky on every visit: a small congruential stream (Numerical Recipes), for decoration only. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function paintSky(canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const density = Math.min(2, window.devicePixelRatio || 1);
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  canvas.width = width * density;
  canvas.height = height * density;
  pen.scale(density, density);
  pen.fillStyle = "#04070d";
  pen.fillRect(0, 0, width, height);
  paintNebula(pen, width, height);
  paintStars(pen, width, height);
  const reach = Math.max(width, height * 1.5);
  paintPlanet(pen, width * 0.93, height + reach * 0.37, reach * 0.62);
  paintStation(pen, width * 0.82, height * 0.16, Math.min(width * 0.13, height * 0.19));
}

function glow(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  const fade = pen.createRadialGradient(x, y, 0, x, y, radius);
  fade.addColorStop(0, colour);
  fade.addColorStop(1, "rgba(0,0,0,0)");
  pen.fillStyle = fade;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

function paintNebula(pen: Pen, width: number, height: number): void {
  const chance = stream(41);
  pen.globalCompositeOperation = "lighter";
  for (let i = 0; i < 46; i++) {
    const along = chance();
    const x = width * (along * 1.3 - 0.15);
    const y = height * (0.62 - 0.5 * along + (chance() - 0.5) * 0.55);
    const warm = chance() > 0.7;
    const strength = 0.018 + chance() * 0.03;
    glow(pen, x, y, height * (0.15 + chance() * 0.35), warm ? `rgba(150,84,40,${strength})` : `rgba(32,78,140,${strength})`);
  }
  pen.globalCompositeOperation = "source-over";
}

/** Brightness falls off exponentially, as in a real sky: many faint, few bright. */
function paintStars(pen: Pen, width: number, height: number): void {
  const chance = stream(7);
  const count = Math.round((width * height) / 900);
  for (let i = 0; i < count; i++) {
    const bright = -Math.log(1 - chance() * 0.999) / 6.9;
    const x = chance() * width;
    const y = chance() * height;
    const hue = chance();
    const tint = hue > 0.85 ? "255,214,170" : hue < 0.2 ? "170,200,255" : "226,234,250";
    const size = 0.35 + bright * 1.25;
    pen.fillStyle = `rgba(${tint},${0.12 + bright * 0.88})`;
    pen.beginPath();
    pen.arc(x, y, size, 0, 7);
    pen.fill();
    if (bright > 0.72) glow(pen, x, y, size * 7, `rgba(${tint},0.14)`);
  }
}

/** Bajor's limb, lit from the upper left, with a thin air rim. */
function paintPlanet(pen: Pen, x: number, y: number, radius: number): void {
  const air = pen.createRadialGradient(x, y, radius * 0.985, x, y, radius * 1.07);
  air.addColorStop(0, "rgba(120,190,255,0.55)");
  air.addColorStop(0.25, "rgba(80,150,235,0.2)");
  air.addColorStop(1, "rgba(40,90,180,0)");
  pen.fillStyle = air;
  pen.beginPath();
  pen.arc(x, y, radius * 1.07, 0, 7);
  pen.fill();
  pen.save();
  pen.beginPath();
  pen.arc(x, y, radius, 0, 7);
  pen.clip();
  const ground = pen.createRadialGradient(
    x - radius * 0.5,
    y - radius * 0.8,
    radius * 0.05,
    x - radius * 0.25,
    y - radius * 0.4,
    radius * 1.1,
  );
  ground.addColorStop(0, "#9fc0b4");
  ground.addColorStop(0.22, "#5f8b95");
  ground.addColorStop(0.48, "#27506b");
  ground.addColorStop(0.75, "#0d2237");
  ground.addColorStop(1, "#050c16");
  pen.fillStyle = ground;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  paintGround(pen, x, y, radius);
  const night = pen.createLinearGradient(x - radius * 0.62, y - radius * 0.8, x + radius * 0.3, y - radius * 0.1);
  night.addColorStop(0, "rgba(3,6,12,0)");
  night.addColorStop(0.55, "rgba(3,6,12,0.5)");
  night.addColorStop(1, "rgba(3,6,12,0.94)");
  pen.fillStyle = night;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  pen.restore();
}

/** Land and cloud, flattened towards the limb as on a sphere. */
function paintGround(pen: Pen, x: number, y: number, radius: number): void {
  const chance = stream(19);
  for (let i = 0; i < 150; i++) {
    const turn = Math.PI * (1.02 + chance() * 0.75);
    const depth = 0.66 + chance() * 0.335;
    const flat = Math.sqrt(Math.max(0.004, 1 - depth * depth));
    const cloud = i > 64;
    pen.save();
    pen.translate(x + Math.cos(turn) * depth * radius, y + Math.sin(turn) * depth * radius);
    pen.rotate(turn + Math.PI / 2);
    const reach = radius * (cloud ? 0.02 + chance() * 0.07 : 0.03 + chance() * 0.06);
    pen.scale(1, flat * (cloud ? 0.28 : 0.8));
    glow(pen, 0, 0, reach, cloud ? `rgba(235,244,250,${0.1 + chance() * 0.2})` : `rgba(146,124,74,${0.14 + chance() * 0.2})`);
    pen.restore();
  }
}
