import { hash } from "../../kit/hash.ts";
import type { Plate } from "../hulls/hull.ts";

export interface Skin {
  /** Multiplies the paint. */
  readonly shade: number;
  /** 1 in the seam between two panels, 0 on a panel. */
  readonly groove: number;
  /** Light of a window here, 0 to 1. */
  readonly window: number;
}

const BARE: Skin = { shade: 1, groove: 0, window: 0 };
const TURN = 100 / Math.PI;

/** What a plate's surface does at a point of the hull (hundredths of a radius): port mirrors starboard. */
export function panelling(plate: Plate, x: number, y: number, salt: number): Skin {
  if (!plate.panel) return plate.ribs ? ribbing(x, y, 1) : BARE;
  const far = Math.hypot(x, y);
  const along = plate.polar ? Math.atan2(y, x) * TURN * Math.max(0.2, far / 100) : x;
  const across = plate.polar ? far : Math.abs(y);
  const row = Math.floor(across / plate.panel);
  const wide = plate.panel * (2.2 + 4.5 * hash(row, 7, salt));
  const shifted = along / wide + hash(row, 3, salt) * 5;
  const col = Math.floor(shifted);
  const seam = Math.min(shifted - col, 1 - shifted + col) * wide;
  const rowSeam = Math.min(across / plate.panel - row, 1 + row - across / plate.panel) * plate.panel;
  const groove = Math.max(0, 1 - Math.min(seam, rowSeam) / 0.34);
  const tone = hash(col, row, salt);
  const patch = tone > 0.9 ? 0.84 : 0.95 + 0.1 * tone;
  const ribs = plate.ribs ? ribbing(x, y, 0.6).shade : 1;
  return { shade: patch * ribs * (1 - 0.2 * groove), groove, window: windowAt(plate, seam, rowSeam, along, across, salt) };
}

function ribbing(x: number, y: number, strength: number): Skin {
  const fan = Math.atan2(Math.abs(y), x + 140) * 46;
  const wave = Math.abs((((fan % 2) + 2) % 2) - 1);
  return { shade: 1 - strength * 0.3 * (1 - wave) ** 2, groove: wave < 0.12 ? 0.5 : 0, window: 0 };
}

/** Windows stand in rows in the middle of panel rows, in runs as decks have them. */
function windowAt(plate: Plate, seam: number, rowSeam: number, along: number, across: number, salt: number): number {
  if (!plate.windows || !plate.panel || seam < 0.9) return 0;
  const pitch = 2.1;
  const cell = Math.floor(along / pitch);
  const row = Math.floor(across / plate.panel);
  if (hash(cell, row * 17, salt + 5) > plate.windows || hash(Math.floor(cell / 6), row, salt + 9) > 0.7) return 0;
  const dx = Math.abs(along / pitch - cell - 0.5) * pitch;
  const dy = plate.panel / 2 - rowSeam;
  return dx < 0.62 && dy < 0.55 ? 0.55 + 0.45 * hash(cell, row, salt + 2) : 0;
}
