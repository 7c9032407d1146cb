import { type Html, html } from "./html.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the width of the drawing, in its own units. */
const HALF = 200;
const CELLS_ACROSS = 24;

/** u from the station to the edge of the map: nearly all places lie within, in whole 250s. */
export function reachOf(places: readonly Place[]): number {
  const out = places.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))).sort((a, b) => a - b);
  const most = out[Math.floor(out.length * 0.98)] ?? 0;
  return Math.min(2000, Math.max(750, Math.ceil((most + 50) / 250) * 250));
}

/** How often something happened where, by hexagons; the station in the middle, the fleet coming from the top. */
export function heatMap(places: readonly Place[], reach: number, tone: string): Html {
  const size = HALF / CELLS_ACROSS / 0.75;
  const cells = hexagons(places, reach, size);
  const most = Math.max(1, ...cells.map((cell) => cell.count));
  const scale = HALF / reach;
  const rings = [250, 500, 1000, 1500].filter((radius) => radius < reach);
  return html`<svg class="heat ${tone}" viewBox="${-HALF} ${-HALF - 22} ${2 * HALF} ${2 * HALF + 22}">
<path class="arrow" d="M-5 ${-HALF - 10}h10l-5 8z"/><text x="10" y="${-HALF - 3}">the fleet comes from here</text>
<rect class="ground" x="${-HALF}" y="${-HALF}" width="${2 * HALF}" height="${2 * HALF}" rx="6"/>
${rings.map((radius) => html`<circle class="ring" r="${(radius * scale).toFixed(1)}"/>`)}
${cells.map(
  ({ x, y, count }) =>
    html`<path class="cell" d="${outline(x, y, size * 0.94)}" opacity="${opacity(count, most)}"><title>${count}</title></path>`,
)}
<circle class="station" r="${(90 * scale).toFixed(1)}"/>
${rings.map((radius) => html`<text class="far" y="${(radius * scale - 3).toFixed(1)}">${radius} u</text>`)}
</svg>
<p class="key">${legend(most, tone)}</p>`;
}

function opacity(count: number, most: number): string {
  return (0.15 + 0.85 * Math.sqrt(count / most)).toFixed(2);
}

function legend(most: number, tone: string): Html[] {
  const steps = [...new Set([1, Math.ceil(most / 4), most])];
  return steps.map(
    (count) => html`<i class="${tone}" style="opacity:${opacity(count, most)}"></i>${count}${count === most ? " in one place" : null}`,
  );
}

interface Cell extends Place {
  readonly count: number;
}

/** Places counted by the hexagon whose middle is nearest; x and y in units of the drawing. */
function hexagons(places: readonly Place[], reach: number, size: number): Cell[] {
  const across = size * Math.sqrt(3);
  const down = size * 1.5;
  const counts = new Map<string, { x: number; y: number; count: number }>();
  for (const place of places) {
    const [x, y] = [(place.x * HALF) / reach, (place.y * HALF) / reach];
    const { row, column } = nearestCell(x / across, y / down);
    const middle = { x: (column + (row % 2 === 0 ? 0 : 0.5)) * across, y: row * down };
    if (Math.max(Math.abs(middle.x), Math.abs(middle.y)) > HALF - size) continue;
    const cell = counts.get(`${row} ${column}`) ?? { ...middle, count: 0 };
    cell.count++;
    counts.set(`${row} ${column}`, cell);
  }
  return [...counts.values()];
}

/** The nearer of the two middles in the rows above and below; x in widths, y in rows. */
function nearestCell(x: number, y: number): { row: number; column: number } {
  const candidates = [Math.floor(y), Math.floor(y) + 1].map((row) => {
    const shift = row % 2 === 0 ? 0 : 0.5;
    const column = Math.round(x - shift);
    const [dx, dy] = [(x - column - shift) * Math.sqrt(3), (y - row) * 1.5];
    return { row, column, far: dx * dx + dy * dy };
  });
  return candidates.reduce((best, each) => (each.far < best.far ? each : best));
}

function outline(x: number, y: number, size: number): string {
  const corners = Array.from({ length: 6 }, (_, i) => {
    const angle = (Math.PI / 3) * i + Math.PI / 6;
    return `${(x + size * Math.cos(angle)).toFixed(1)} ${(y + size * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${corners.join("L")}Z`;
}
