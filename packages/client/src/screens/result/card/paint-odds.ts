import "../../../i18n/later.ts";
import { t } from "../../../i18n/t.ts";
import type { CardFacts } from "./card-facts.ts";
import { letters } from "./lettering.ts";

type Pen = CanvasRenderingContext2D;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the battle leaned: the rebels' part of the chances below the curve, the fleet's above, each loss at its moment. */
export function paintOdds(pen: Pen, { odds, losses, length }: CardFacts, box: Box): void {
  if (odds.length < 2) return;
  const curve = odds.map((value, i) => [box.x + (box.width * i) / (odds.length - 1), box.y + box.height * (1 - value)] as const);
  pen.save();
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, 6);
  pen.clip();
  pen.fillStyle = "rgba(95,198,106,0.3)";
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.beginPath();
  pen.moveTo(box.x, box.y + box.height);
  for (const [x, y] of curve) pen.lineTo(x, y);
  pen.lineTo(box.x + box.width, box.y + box.height);
  pen.closePath();
  // What lies under the curve is the rebels' alone.
  pen.globalCompositeOperation = "destination-out";
  pen.fillStyle = "#000";
  pen.fill();
  pen.globalCompositeOperation = "source-over";
  pen.fillStyle = "#04070d";
  pen.fill();
  pen.fillStyle = "rgba(244,172,62,0.42)";
  pen.fill();
  pen.beginPath();
  curve.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.strokeStyle = "#fbe3b4";
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.stroke();
  pen.restore();
  for (const { at, side } of losses) paintLoss(pen, box.x + box.width * at, box, side === "terran");
  letters(pen, 18, "#9fb0c6", 400);
  pen.fillText(t("graphs.odds"), box.x, box.y + box.height + 26);
  pen.textAlign = "right";
  pen.fillText(length, box.x + box.width, box.y + box.height + 26);
  pen.textAlign = "left";
}

/** A burst where a ship was lost: of the fleet's on the upper edge, of the rebels' on the lower. */
function paintLoss(pen: Pen, x: number, box: Box, terran: boolean): void {
  const y = terran ? box.y + box.height : box.y;
  pen.beginPath();
  for (let i = 0; i < 16; i++) {
    const reach = i % 2 === 0 ? 11 : 4.5;
    const turn = (i / 16) * Math.PI * 2;
    pen.lineTo(x + Math.cos(turn) * reach, y + Math.sin(turn) * reach);
  }
  pen.closePath();
  pen.fillStyle = terran ? "#f4ac3e" : "#5fc66a";
  pen.strokeStyle = "#04070d";
  pen.lineWidth = 3;
  pen.lineJoin = "round";
  pen.stroke();
  pen.fill();
}
