import "../../../i18n/later.ts";
import { t } from "../../../i18n/t.ts";
import { clockText } from "../../../i18n/words.ts";

const FAMILY = '"Barlow Semi Condensed", "Segoe UI", sans-serif';

/** s for which a clip names those who fight, and in which the names fade. */
const NAMED = 2.2;
const FADES = 0.6;

/** Of the picture's height. */
const SMALL = 0.028;
const LARGE = 0.05;

/** Writes over a frame of a clip: at first who fights, throughout the game's name and the clock. `into`: s of the clip. */
export function writeTitles(pen: CanvasRenderingContext2D, fighters: string, into: number, clock: number): void {
  const { width, height } = pen.canvas;
  const edge = height * 0.035;
  pen.save();
  pen.shadowColor = "rgba(0,0,0,0.9)";
  pen.shadowBlur = height * 0.012;
  pen.textBaseline = "alphabetic";
  pen.font = `600 ${height * SMALL}px ${FAMILY}`;
  pen.fillStyle = "rgba(230,238,248,0.82)";
  pen.textAlign = "right";
  pen.letterSpacing = `${height * 0.004}px`;
  pen.fillText(t("card.game").toUpperCase(), width - edge, height - edge);
  pen.letterSpacing = "0px";
  pen.textAlign = "left";
  pen.fillText(clockText(clock), edge, height - edge);
  const shown = Math.min(1, into / FADES, (NAMED - into) / FADES);
  if (shown > 0) {
    pen.globalAlpha = shown;
    pen.font = `600 ${height * LARGE}px ${FAMILY}`;
    pen.fillStyle = "#fff";
    pen.fillText(fighters, edge, height - edge * 2.6);
  }
  pen.restore();
}
