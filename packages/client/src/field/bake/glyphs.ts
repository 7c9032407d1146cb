import type { ShipClassId } from "@terok-nor/shared/ships/types.ts";

export type Ctx = CanvasRenderingContext2D;

/** Begins a closed path through points. */
export function outline(ctx: Ctx, points: readonly (readonly [number, number])[]): void {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
}

/** Signs for the classes, bow up: a ring for the station, a wedge, a fork, an ankh, spread wings. */
export function glyph(ctx: Ctx, cls: ShipClassId): void {
  ctx.lineWidth = 7;
  ctx.beginPath();
  if (cls === "terok-nor") {
    ctx.arc(0, 6, 24, 0, 2 * Math.PI);
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(0, 6, 8, 0, 2 * Math.PI);
    return ctx.fill();
  }
  if (cls === "defiant") {
    outline(ctx, [
      [0, -24],
      [26, 28],
      [0, 18],
      [-26, 28],
    ]);
    return ctx.fill();
  }
  if (cls === "raider") {
    ctx.moveTo(-14, -16);
    ctx.lineTo(-14, 12);
    ctx.lineTo(0, 30);
    ctx.lineTo(14, 12);
    ctx.lineTo(14, -16);
    return ctx.stroke();
  }
  if (cls === "galor") {
    ctx.arc(0, -14, 12, 0, 2 * Math.PI);
    ctx.moveTo(0, -2);
    ctx.lineTo(0, 32);
    ctx.moveTo(-24, 8);
    ctx.lineTo(24, 8);
    return ctx.stroke();
  }
  ctx.moveTo(-32, 8);
  ctx.quadraticCurveTo(-16, -14, 0, 10);
  ctx.quadraticCurveTo(16, -14, 32, 8);
  ctx.stroke();
  if (cls === "flagship") {
    ctx.beginPath();
    ctx.moveTo(0, -30);
    ctx.lineTo(0, 30);
    ctx.moveTo(-14, 28);
    ctx.lineTo(14, 28);
    ctx.stroke();
  }
}
