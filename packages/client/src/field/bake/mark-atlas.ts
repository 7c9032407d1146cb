import { CLASS_IDS, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { type Board, board } from "./canvas.ts";
import { type Ctx, glyph, outline } from "./glyphs.ts";

/** px of a cell of the marks atlas; symbols are drawn white and tinted. */
export const MARK_CELL = 128;
const COLUMNS = 8;

/** Frames tell sides by shape: Terran a pointed shield, Alliance a diamond, unknown a broken ring. */
export type MarkFrame =
  | `terran-${ShipClassId}`
  | `alliance-${ShipClassId}`
  | "alliance-blip"
  | "terran-blip"
  | "ghost"
  | "waypoint"
  | "terran-side"
  | "alliance-side"
  | "pixel"
  | "helm";

const NAMES: readonly MarkFrame[] = [
  ...CLASS_IDS.map((c): MarkFrame => `terran-${c}`),
  "terran-blip",
  ...CLASS_IDS.map((c): MarkFrame => `alliance-${c}`),
  "alliance-blip",
  "ghost",
  "waypoint",
  "terran-side",
  "alliance-side",
  "pixel",
  "helm",
];
export const MARK_FRAMES: ReadonlyMap<MarkFrame, { x: number; y: number }> = new Map(
  NAMES.map((name, i) => [name, { x: (i % COLUMNS) * MARK_CELL, y: Math.floor(i / COLUMNS) * MARK_CELL }]),
);

/** Bakes the marks atlas: symbols and small signs, all white. */
export function bakeMarks(): HTMLCanvasElement {
  const sheet = board(MARK_CELL * COLUMNS, MARK_CELL * Math.ceil(NAMES.length / COLUMNS));
  for (const [name, at] of MARK_FRAMES) {
    sheet.ctx.save();
    sheet.ctx.translate(at.x + MARK_CELL / 2, at.y + MARK_CELL / 2);
    sheet.ctx.strokeStyle = "#ffffff";
    sheet.ctx.fillStyle = "#ffffff";
    sheet.ctx.lineJoin = "round";
    sheet.ctx.lineCap = "round";
    draw(sheet, name);
    sheet.ctx.restore();
  }
  return sheet.canvas;
}

function draw({ ctx }: Board, name: MarkFrame): void {
  const sided = /^(terran|alliance)-(.+)$/.exec(name);
  if (sided) {
    const [, side, what] = sided;
    if (what === "side") return sideSign(ctx, side === "terran");
    if (what === "blip") return blip(ctx, side === "terran");
    frame(ctx, side === "terran");
    return glyph(ctx, what as ShipClassId);
  }
  OTHERS[name]?.(ctx);
}

function frame(ctx: Ctx, terran: boolean): void {
  outline(
    ctx,
    terran
      ? [
          [0, -54],
          [44, -26],
          [44, 46],
          [-44, 46],
          [-44, -26],
        ]
      : [
          [0, -60],
          [60, 0],
          [0, 60],
          [-60, 0],
        ],
  );
  ctx.save();
  ctx.fillStyle = "#05070ddd";
  ctx.fill();
  ctx.restore();
  ctx.lineWidth = 7;
  ctx.stroke();
}

function blip(ctx: Ctx, terran: boolean): void {
  ctx.setLineDash([14, 12]);
  frame(ctx, terran);
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(0, 2, 11, 0, 2 * Math.PI);
  ctx.fill();
}

function sideSign(ctx: Ctx, terran: boolean): void {
  if (terran) {
    ctx.lineWidth = 18;
    ctx.beginPath();
    ctx.moveTo(-40, 24);
    ctx.lineTo(0, -20);
    ctx.lineTo(40, 24);
    return ctx.stroke();
  }
  outline(ctx, [
    [0, -40],
    [36, 0],
    [0, 40],
    [-36, 0],
  ]);
  ctx.fill();
}

const OTHERS: Partial<Record<MarkFrame, (ctx: Ctx) => void>> = {
  ghost: (ctx) => {
    ctx.font = "600 84px 'Barlow Semi Condensed', sans-serif";
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillText("?", 0, 6);
  },
  waypoint: (ctx) => {
    ctx.lineWidth = 12;
    outline(ctx, [
      [0, -40],
      [40, 0],
      [0, 40],
      [-40, 0],
    ]);
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(0, 0, 10, 0, 2 * Math.PI);
    ctx.fill();
  },
  pixel: (ctx) => ctx.fillRect(-60, -60, 120, 120),
  helm: (ctx) => {
    ctx.lineWidth = 8;
    ctx.beginPath();
    ctx.arc(0, 0, 30, 0, 2 * Math.PI);
    ctx.stroke();
    for (let i = 0; i < 6; i++) {
      ctx.rotate(Math.PI / 3);
      ctx.beginPath();
      ctx.moveTo(10, 0);
      ctx.lineTo(50, 0);
      ctx.stroke();
    }
  },
};
