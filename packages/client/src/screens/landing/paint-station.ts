import { paintScaffold } from "./paint-scaffold.ts";

type Pen = CanvasRenderingContext2D;

const METAL = "#2c3138";
const DARK = "#0d1116";
const RIM = "rgba(255,196,120,0.75)";

/** Terok Nor from the side, `half` px from the middle to the edge of the docking ring: core, two rings, six pylons. */
export function paintStation(pen: Pen, x: number, y: number, half: number): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(-0.06);
  pen.scale(half, half);
  for (const side of [-1, 0.34]) pylons(pen, side, true);
  ring(pen, 1, 0.2, 0.055, -1);
  spokes(pen);
  core(pen);
  ring(pen, 0.46, 0.095, 0.06, 0);
  ring(pen, 1, 0.2, 0.055, 1);
  for (const side of [1, -0.42]) pylons(pen, side, false);
  dock(pen);
  pen.restore();
}

/** An arm from the near side of the ring, and what is being built at its end. */
function dock(pen: Pen): void {
  pen.strokeStyle = "#6f6455";
  pen.lineWidth = 0.018;
  pen.beginPath();
  pen.moveTo(0.34, 0.22);
  pen.lineTo(0.42, 0.34);
  pen.moveTo(0.5, 0.21);
  pen.lineTo(0.5, 0.34);
  pen.stroke();
  paintScaffold(pen, 0.5, 0.43, 0.185);
}

/** An ellipse band; half -1 draws the far part, 1 the near part, 0 both. */
function ring(pen: Pen, rx: number, ry: number, thick: number, half: -1 | 0 | 1): void {
  const from = half === 1 ? 0 : Math.PI;
  const to = half === 0 ? Math.PI * 3 : from + Math.PI;
  pen.beginPath();
  pen.ellipse(0, 0, rx, ry, 0, from, to);
  pen.ellipse(0, thick, rx, ry, 0, to, from, true);
  pen.closePath();
  const metal = pen.createLinearGradient(-rx, 0, rx, 0);
  metal.addColorStop(0, "#8a7a66");
  metal.addColorStop(0.3, half === -1 ? "#2a2b2d" : "#4b4742");
  metal.addColorStop(0.75, METAL);
  metal.addColorStop(1, DARK);
  pen.fillStyle = metal;
  pen.fill();
  pen.beginPath();
  pen.ellipse(0, 0, rx, ry, 0, from, to);
  pen.lineWidth = 0.008;
  pen.strokeStyle = half === -1 ? "rgba(255,196,120,0.25)" : RIM;
  pen.stroke();
  if (half !== -1) windows(pen, rx, ry, thick * 0.55);
}

function windows(pen: Pen, rx: number, ry: number, drop: number): void {
  const count = Math.round(rx * 46);
  for (let i = 0; i < count; i++) {
    if (i % 5 === 2 || i % 7 === 3) continue;
    const turn = 0.12 + (Math.PI - 0.24) * (i / (count - 1));
    pen.fillStyle = i % 4 === 0 ? "rgba(255,226,170,0.95)" : "rgba(250,170,80,0.75)";
    pen.fillRect(Math.cos(turn) * rx - 0.004, Math.sin(turn) * ry + drop - 0.004, 0.009, 0.009);
  }
}

function spokes(pen: Pen): void {
  pen.strokeStyle = "#37373a";
  pen.lineWidth = 0.035;
  for (const end of [-0.98, -0.55, 0.55, 0.98]) {
    pen.beginPath();
    pen.moveTo(end * 0.4, 0.03);
    pen.lineTo(end, 0.03 + (Math.abs(end) < 0.9 ? 0.165 : 0));
    pen.stroke();
  }
}

function core(pen: Pen): void {
  const metal = pen.createLinearGradient(-0.2, 0, 0.2, 0);
  metal.addColorStop(0, "#9c8a70");
  metal.addColorStop(0.35, "#56504a");
  metal.addColorStop(1, "#14181d");
  pen.fillStyle = metal;
  pen.beginPath();
  pen.moveTo(-0.07, -0.3);
  pen.bezierCurveTo(-0.1, -0.18, -0.22, -0.12, -0.24, 0);
  pen.bezierCurveTo(-0.22, 0.14, -0.1, 0.2, -0.08, 0.36);
  pen.lineTo(-0.03, 0.47);
  pen.lineTo(0.03, 0.47);
  pen.lineTo(0.08, 0.36);
  pen.bezierCurveTo(0.1, 0.2, 0.22, 0.14, 0.24, 0);
  pen.bezierCurveTo(0.22, -0.12, 0.1, -0.18, 0.07, -0.3);
  pen.closePath();
  pen.fill();
  pen.strokeStyle = "#8a7a66";
  pen.lineWidth = 0.006;
  for (const [px, top] of [
    [0, -0.52],
    [-0.05, -0.4],
    [0.05, -0.42],
  ] as const) {
    pen.beginPath();
    pen.moveTo(px, -0.28);
    pen.lineTo(px, top);
    pen.stroke();
  }
  pen.fillStyle = "rgba(255,120,60,0.9)";
  pen.fillRect(-0.03, 0.43, 0.06, 0.02);
  pen.fillStyle = "rgba(255,214,150,0.9)";
  for (let i = -3; i <= 3; i++) pen.fillRect(i * 0.045 - 0.008, -0.05 - (3 - Math.abs(i)) * 0.012, 0.014, 0.007);
}

/** An upper and a lower pylon rising from the ring at `at` (-1 to 1 across), both curving in over the core. */
function pylons(pen: Pen, at: number, far: boolean): void {
  for (const up of [-1, 1]) {
    const rootY = (far ? -1 : 1) * 0.2 * Math.sqrt(Math.max(0, 1 - at * at)) + 0.02;
    const tipX = at * 0.5;
    const tipY = rootY * 0.4 + up * (far ? 0.66 : 0.74);
    pen.beginPath();
    pen.moveTo(at * 0.99 - 0.066, rootY);
    pen.bezierCurveTo(at * 1.08 - 0.06, rootY + up * 0.36, at * 0.9 - 0.04, tipY * 0.84, tipX, tipY);
    pen.bezierCurveTo(at * 0.74 + 0.03, tipY * 0.8, at * 0.92 + 0.05, rootY + up * 0.28, at * 0.99 + 0.066, rootY);
    const metal = pen.createLinearGradient(at - 0.14, up * 0.1, at + 0.16, up * 0.3);
    metal.addColorStop(0, far ? "#3a3936" : "#a08c6f");
    metal.addColorStop(0.45, far ? "#1f2226" : "#57504a");
    metal.addColorStop(1, far ? "#121519" : "#22252a");
    pen.fillStyle = metal;
    pen.fill();
    pen.lineWidth = 0.007;
    pen.strokeStyle = far ? "rgba(255,196,120,0.18)" : RIM;
    pen.stroke();
    if (!far) portholes(pen, at, rootY, up, tipY);
  }
}

/** Lit decks up a pylon, and the light at its tip. */
function portholes(pen: Pen, at: number, rootY: number, up: number, tipY: number): void {
  pen.fillStyle = "rgba(255,205,130,0.8)";
  for (let i = 1; i <= 5; i++) {
    const y = rootY + up * i * 0.055;
    pen.fillRect(at * 0.998 - 0.01, y, 0.02, 0.007);
  }
  pen.fillStyle = "rgba(255,120,70,0.95)";
  pen.fillRect(at * 0.59 - 0.007, tipY * 0.9, 0.014, 0.014);
}
