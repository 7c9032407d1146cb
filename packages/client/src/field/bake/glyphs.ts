import type { ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { HULLS } from "../hulls/all.ts";

export type Ctx = CanvasRenderingContext2D;

/** Begins a closed path through points. */
export function outline(ctx: Ctx, points: readonly (readonly [number, number])[]): void {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
}

/** The symbol of a class, in white. */
export function glyph(ctx: Ctx, cls: ShipClassId): void {
  const { line, solid } = HULLS[cls].glyph;
  ctx.lineWidth = 7;
  if (line) ctx.stroke(new Path2D(line));
  if (solid) ctx.fill(new Path2D(solid));
}
