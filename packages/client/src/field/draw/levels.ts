/** CSS px per u. */
export const MIN_ZOOM = 0.07;
export const MAX_ZOOM = 4;

/** How much is drawn: ships as art, as silhouettes with a ring of facings, or as symbols with names. */
export type ZoomLevel = "art" | "silhouette" | "symbol";

export const ART_FROM = 1.05;
export const SYMBOL_BELOW = 0.34;

/** The level of detail at a zoom in CSS px per u. */
export function zoomLevel(zoom: number): ZoomLevel {
  if (zoom >= ART_FROM) return "art";
  return zoom < SYMBOL_BELOW ? "symbol" : "silhouette";
}

const smooth = (from: number, to: number, v: number) => {
  const t = Math.min(1, Math.max(0, (v - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** CSS px: no hull is drawn smaller than this from its middle, so that a raider can be told beside a flagship. */
export const LEAST_HULL = 12;

/** CSS px from the middle of a hull of this radius (u) to its edge, as it is drawn. */
export const hullPx = (zoom: number, radius: number): number => Math.max(LEAST_HULL, radius * zoom);

/** CSS px of true hull radius below which art is a mere speck, and above which it stands alone. */
const ART_DIM = 5;
const ART_FULL = 12;
/** How much of a small hull is art at least; the rest is its shape in its side's colour, which is told apart sooner. */
const LEAST_ART = 0.72;
/** In the fleet view a symbol is clearer than art up to here; only the station is larger. */
const SYMBOL_OVER = 13;
const ART_OVER = 16.5;

/** How opaque art, silhouette and symbol are for a hull of this radius (u): one fades out as the next fades in. */
export function detailOf(zoom: number, radius: number): { art: number; silhouette: number; symbol: number } {
  const px = radius * zoom;
  const symbol = (1 - smooth(SYMBOL_BELOW * 0.85, SYMBOL_BELOW * 1.15, zoom)) * (1 - smooth(SYMBOL_OVER, ART_OVER, px));
  const art = (LEAST_ART + (1 - LEAST_ART) * smooth(ART_DIM, ART_FULL, px)) * (1 - symbol);
  return { art, silhouette: Math.max(0, 1 - art - symbol), symbol };
}
