import { CHART_RADIUS } from "@terok-nor/shared/approach/chart.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { t } from "../../i18n/t.ts";
import { PLANET_DISC } from "../../kit/bajor.ts";
import { stream } from "../../kit/hash.ts";
import { UNIT } from "../signs/unit.ts";
import { bajorPicture } from "./bajor-picture.ts";
import { AllianceTable, TerranTable } from "./tables.tsx";

const STARS = [
  { count: 260, width: 1.1, alpha: 0.24 },
  { count: 90, width: 1.6, alpha: 0.42 },
  { count: 24, width: 2.3, alpha: 0.7 },
] as const;
/** u to each side on which there are stars. */
const SKY = 19;

/** The same stars for everyone, as one path for each brightness. */
function starPaths(): { readonly d: string; readonly width: number; readonly alpha: number }[] {
  const next = stream(1701);
  const place = () => Math.round((next() * 2 - 1) * SKY * UNIT);
  return STARS.map(({ count, width, alpha }) => ({
    d: Array.from({ length: count }, () => `M${place()} ${place()}h.1`).join(""),
    width,
    alpha,
  }));
}

const STAR_PATHS = starPaths();
const RINGS = Array.from({ length: CHART_RADIUS }, (_, i) => i + 1);
const BAJOR = { x: 0.95, y: 0.74, radius: 0.27 };
/** CSS px to a u from which every ring is named, not only each second one. */
const ROOM_FOR_EACH = 34;

interface Sheet {
  readonly move: string;
  /** CSS px to a drawn unit. */
  readonly zoom: number;
  /** Whose table it is. */
  readonly side: Side;
}

/** All of the chart that does not move, on a sheet that is not painted anew. */
export function SkySheet({ move, zoom, side }: Sheet) {
  const far = CHART_RADIUS * UNIT;
  return (
    <>
      <svg class="chart-sky" aria-hidden="true">
        <Gradients />
        <rect class="chart-ground" width="100%" height="100%" />
        <g transform={move}>
          <circle class="chart-glow" r={far * 1.1} />
          {STAR_PATHS.map(({ d, width, alpha }) => (
            <path key={width} class="chart-stars" d={d} stroke-width={width} opacity={alpha} />
          ))}
          {side === "terran" ? <TerranTable /> : <AllianceTable />}
          <RingNames zoom={zoom} />
          <Bajor zoom={zoom} />
        </g>
      </svg>
      <div class="chart-veil" aria-hidden="true" />
    </>
  );
}

/** The hours of the rings, on the side away from Bajor. */
function RingNames({ zoom }: { zoom: number }) {
  return RINGS.filter((hour) => zoom * UNIT > ROOM_FOR_EACH || hour % 2 === 0).map((hour) => (
    <g key={hour} transform={`translate(${-hour * UNIT * Math.SQRT1_2} ${-hour * UNIT * Math.SQRT1_2}) scale(${1 / zoom})`}>
      <text class="chart-ring-label" y="4">
        {t("chart.ring", { hours: hour })}
      </text>
    </g>
  ));
}

function Bajor({ zoom }: { zoom: number }) {
  const half = (BAJOR.radius * UNIT) / PLANET_DISC;
  return (
    <>
      <image href={bajorPicture()} x={BAJOR.x * UNIT - half} y={BAJOR.y * UNIT - half} width={half * 2} height={half * 2} />
      {zoom > 0.9 && (
        <g transform={`translate(${BAJOR.x * UNIT} ${(BAJOR.y + BAJOR.radius) * UNIT}) scale(${1 / zoom})`}>
          <text class="chart-place" y="15">
            {t("chart.bajor")}
          </text>
        </g>
      )}
    </>
  );
}

/** The light of the table: each side's colours come from the style sheet. */
function Gradients() {
  const stops = (name: string, at: readonly number[]) =>
    at.map((offset, i) => <stop key={offset} offset={offset} class={`${name}-${i + 1}`} />);
  return (
    <defs>
      <radialGradient id="chart-ground">{stops("ground", [0, 0.55, 1])}</radialGradient>
      <radialGradient id="chart-glow">{stops("glow", [0, 0.4, 1])}</radialGradient>
    </defs>
  );
}
