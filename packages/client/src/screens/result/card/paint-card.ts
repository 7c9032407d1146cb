import "../../../i18n/later.ts";
import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";
import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { hullPicture } from "../../../field/bake/hull-picture.ts";
import { HULLS } from "../../../field/hulls/all.ts";
import { t } from "../../../i18n/t.ts";
import { paintSky } from "../../landing/paint-sky.ts";
import type { CardFacts } from "./card-facts.ts";
import { letters, lettersReady, line, wrapped } from "./lettering.ts";
import { paintOdds } from "./paint-odds.ts";

type Pen = CanvasRenderingContext2D;

/** px: what pages that show a link's picture ask for. */
export const CARD = { width: 1200, height: 630 } as const;
/** px from the edge. */
const EDGE = 56;
/** px of the sky above what is shown of it. */
const ABOVE = 330;

export const INK: Readonly<Record<Side, string>> = { terran: "#f4ac3e", alliance: "#5fc66a" };
const TEXT = "#e6eef8";
const SOFT = "#9fb0c6";
/** The ship that stands for a side. */
const HERO: Readonly<Record<Side, ShipClassId>> = { terran: "defiant", alliance: "flagship" };

/** The picture of a result, to be shared. */
export async function paintCard(facts: CardFacts): Promise<Blob> {
  await lettersReady();
  const canvas = document.createElement("canvas");
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas to draw on");
  await paintGround(pen, facts.winner);
  paintHeroes(pen, facts.winner);
  paintWords(pen, facts);
  paintMargin(pen, facts);
  paintFates(pen, facts);
  paintOdds(pen, facts, { x: EDGE, y: 500, width: CARD.width - EDGE * 2, height: 74 });
  paintFoot(pen);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("the canvas gave no picture"))), "image/png"),
  );
}

/** The night over Bajor, darker where words stand, in the winner's light. */
async function paintGround(pen: Pen, winner: Side | null): Promise<void> {
  const sky = document.createElement("canvas");
  // The sky is painted to the size a canvas has on the page; the upper part, with a station of its own, is left out.
  const height = CARD.height + ABOVE;
  sky.style.cssText = `position:fixed;visibility:hidden;width:${CARD.width}px;height:${height}px`;
  document.body.append(sky);
  await new Promise<void>((whole) => paintSky(sky, null, whole));
  sky.remove();
  pen.drawImage(sky, 0, -ABOVE, CARD.width, height);
  const shade = pen.createLinearGradient(0, 0, CARD.width * 0.75, 0);
  shade.addColorStop(0, "rgba(3,6,12,0.9)");
  shade.addColorStop(0.6, "rgba(3,6,12,0.55)");
  shade.addColorStop(1, "rgba(3,6,12,0)");
  pen.fillStyle = shade;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  const low = pen.createLinearGradient(0, 330, 0, CARD.height);
  low.addColorStop(0, "rgba(3,6,12,0)");
  low.addColorStop(0.4, "rgba(3,6,12,0.82)");
  low.addColorStop(1, "rgba(3,6,12,0.95)");
  pen.fillStyle = low;
  pen.fillRect(0, 330, CARD.width, CARD.height - 330);
  if (winner === null) return;
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, 640);
  light.addColorStop(0, `${INK[winner]}38`);
  light.addColorStop(1, `${INK[winner]}00`);
  pen.fillStyle = light;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  pen.fillStyle = INK[winner];
  pen.fillRect(0, 0, 8, CARD.height);
}

/** The station, and the winner's ship before it. */
function paintHeroes(pen: Pen, winner: Side | null): void {
  const [station] = HULLS["terok-nor"].poses;
  const [hero] = HULLS[HERO[winner ?? "terran"]].poses;
  if (!station || !hero) return;
  pen.drawImage(hullPicture(station, 512, -60), 700, -30, 430, 430);
  pen.save();
  pen.shadowColor = "rgba(0,0,0,0.85)";
  pen.shadowBlur = 34;
  const size = winner === "alliance" ? 330 : 210;
  pen.drawImage(hullPicture(hero, 512, winner === "alliance" ? 196 : -24), 1010 - size / 2, 268 - size / 2, size, size);
  pen.restore();
}

function paintWords(pen: Pen, { winner, title, ending, commanders, historic }: CardFacts): void {
  const width = 620;
  letters(pen, 21, SOFT);
  pen.letterSpacing = "5px";
  pen.fillText(t("card.game").toUpperCase(), EDGE, 78);
  pen.letterSpacing = "0px";
  line(pen, title, EDGE, 160, width, 86, winner ? INK[winner] : TEXT);
  letters(pen, 27, TEXT, 400);
  const lines = wrapped((text) => pen.measureText(text).width, ending, width).slice(0, 2);
  lines.forEach((text, i) => {
    pen.fillText(text, EDGE, 206 + i * 34);
  });
  const y = 206 + lines.length * 34 + 26;
  SIDES.forEach((side, i) => {
    const name = commanders[i === 0 ? 0 : 1];
    if (name === "") return;
    pen.fillStyle = INK[side];
    pen.fillRect(EDGE, y - 18 + i * 38, 5, 24);
    const size = line(pen, name, EDGE + 18, y + i * 38, 380, 28, TEXT);
    const end = EDGE + 18 + pen.measureText(name).width;
    letters(pen, Math.min(22, size), SOFT, 400);
    pen.fillText(t(`side.${side}.short`), end + 12, y + i * 38);
  });
  if (historic) line(pen, t("after.historic"), EDGE, y + 84, width, 22, "#f0cfa6");
}

/** How far it was won, as a figure in an arc. */
function paintMargin(pen: Pen, { winner, margin, length }: CardFacts): void {
  const [x, y, radius] = [610, 322, 62] as const;
  pen.textAlign = "left";
  if (winner !== null && margin !== null) {
    pen.lineWidth = 9;
    pen.lineCap = "round";
    for (const [share, colour] of [
      [1, "rgba(160,185,220,0.18)"],
      [margin / 100, INK[winner]],
    ] as const) {
      pen.beginPath();
      pen.strokeStyle = colour;
      pen.arc(x, y, radius, Math.PI * 0.75, Math.PI * (0.75 + 1.5 * share));
      pen.stroke();
    }
    letters(pen, 54, INK[winner]);
    pen.textAlign = "center";
    pen.fillText(String(margin), x, y + 16);
    letters(pen, 19, SOFT);
    pen.textAlign = "center";
    pen.fillText(t("card.margin"), x, y + 46);
  }
  letters(pen, 22, SOFT, 400);
  pen.textAlign = "center";
  pen.fillText(t("card.length", { time: length }), x, y + 86);
  pen.textAlign = "left";
}

/** px from one ship's sign to the next, and how large each is drawn. */
const STEP = 37;
const SIGN = 30;

/** Each ship by its sign: bright where it stands, faint where it left, struck out where it was lost. */
function paintFates(pen: Pen, { ships }: CardFacts): void {
  const y = 452;
  for (const side of SIDES) {
    const own = ships.filter((ship) => ship.side === side);
    const from = side === "terran" ? EDGE : CARD.width - EDGE - (own.length - 1) * STEP - SIGN;
    own.forEach(({ cls, fate }, i) => {
      pen.save();
      pen.translate(from + i * STEP, y - SIGN / 2);
      pen.scale(SIGN / 24, SIGN / 24);
      pen.globalAlpha = fate === "stands" ? 1 : 0.5;
      pen.strokeStyle = fate === "lost" ? SOFT : INK[side];
      pen.lineWidth = 1.7;
      pen.lineJoin = "round";
      pen.stroke(new Path2D(CLASSES[cls].sign));
      if (fate === "lost") {
        pen.globalAlpha = 1;
        pen.strokeStyle = "#ff6b57";
        pen.lineWidth = 2;
        pen.stroke(new Path2D("M3 3L21 21M21 3L3 21"));
      }
      pen.restore();
    });
  }
}

function paintFoot(pen: Pen): void {
  letters(pen, 19, SOFT, 400);
  pen.textAlign = "center";
  pen.fillText(location.host, CARD.width / 2, 600);
  pen.textAlign = "left";
}
