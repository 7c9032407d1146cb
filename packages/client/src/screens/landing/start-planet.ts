import { type BajorView, bajorRows, PLANET_DISC } from "../../kit/bajor.ts";
import type { Placed } from "./sky-places.ts";

/** Pixels baked for one of the window's: Bajor is soft, and a large window would take seconds. At first hardly any. */
const FINENESS = 0.7;
const MOST_PIXELS = 420_000;
const FIRST = 0.07;
/** ms that one piece may take before the page gets its turn. */
const PIECE_MS = 10;

/** A part of Bajor as pixels, and how it stands in the window. */
interface Part {
  readonly view: BajorView;
  /** Baked pixels to a CSS px. */
  readonly scale: number;
}

/** The part of Bajor's square that is in the window; null: none of it. */
export function planetView({ x, y, half }: Placed, width: number, height: number, fineness = FINENESS): Part | null {
  const side = (half * 2) / PLANET_DISC;
  const left = Math.max(0, x - side / 2);
  const top = Math.max(0, y - side / 2);
  const across = Math.min(width, x + side / 2) - left;
  const down = Math.min(height, y + side / 2) - top;
  if (across <= 0 || down <= 0) return null;
  const scale = Math.min(fineness, Math.sqrt(MOST_PIXELS / (across * down)));
  return {
    scale,
    view: {
      size: side * scale,
      x: Math.round((left - x + side / 2) * scale),
      y: Math.round((top - y + side / 2) * scale),
      width: Math.ceil(across * scale),
      height: Math.ceil(down * scale),
    },
  };
}

/** A canvas of the window's shape, and what puts rows of Bajor on it. */
function easel({ view, scale }: Part, at: Placed, width: number, height: number) {
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  const left = Math.max(0, (at.x - at.half / PLANET_DISC) * scale);
  const top = Math.max(0, (at.y - at.half / PLANET_DISC) * scale);
  return { canvas, put: (row: number, rows: number) => pen?.putImageData(bajorRows(view, row, rows), left, top + row) };
}

/** Bajor as it was last baked, for the page after this one. */
let last: { readonly key: string; readonly canvas: HTMLCanvasElement } | null = null;

/**
 * Bakes what is seen of Bajor: a blurred one at once, then piece by piece the sharp one.
 * @param show is handed a canvas of the window's shape, each time there is a better one; `best` with the last
 * @returns stops it
 */
export function startPlanet(
  at: Placed,
  width: number,
  height: number,
  show: (planet: HTMLCanvasElement | null, best: boolean) => void,
): () => void {
  const key = `${width}x${height}`;
  const sharp = planetView(at, width, height);
  const first = planetView(at, width, height, FIRST);
  if (!sharp || !first || last?.key === key) {
    show(sharp && last ? last.canvas : null, true);
    return () => {};
  }
  const blurred = easel(first, at, width, height);
  blurred.put(0, first.view.height);
  show(blurred.canvas, false);
  const { canvas, put } = easel(sharp, at, width, height);
  let row = 0;
  const piece = () => {
    const until = performance.now() + PIECE_MS;
    for (; row < sharp.view.height && performance.now() < until; row++) put(row, 1);
    if (row < sharp.view.height) {
      timer = setTimeout(piece, 0);
      return;
    }
    last = { key, canvas };
    show(canvas, true);
  };
  let timer = setTimeout(piece, 0);
  return () => clearTimeout(timer);
}
