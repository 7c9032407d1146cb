import { CHART_RADIUS } from "@terok-nor/shared/approach/chart.ts";
import type { Point } from "@terok-nor/shared/approach/state.ts";
import { t } from "../../i18n/t.ts";
import { stream } from "../../kit/hash.ts";
import { SignLabel } from "../signs/sign-label.tsx";
import { UNIT } from "../signs/unit.ts";

const STARS = [
  { count: 420, width: 1.1, alpha: 0.34 },
  { count: 150, width: 1.6, alpha: 0.55 },
  { count: 36, width: 2.3, alpha: 0.85 },
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
const SPOKES = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);
const BAJOR = { x: 0.62, y: 0.5, radius: 0.2 };

/** All of the chart that does not move, on a sheet that is not painted anew. `zoom`: CSS px to a drawn unit. */
export function SkySheet({ move, zoom }: { move: string; zoom: number }) {
  return (
    <svg class="chart-sky" aria-hidden="true">
      <Gradients />
      <rect class="chart-ground" width="100%" height="100%" />
      <g transform={move}>
        <Sky zoom={zoom} />
      </g>
    </svg>
  );
}

/** Stars, hour rings and Bajor. */
function Sky({ zoom }: { zoom: number }) {
  const far = CHART_RADIUS * UNIT;
  return (
    <g>
      <circle class="chart-glow" r={far * 1.15} />
      {STAR_PATHS.map(({ d, width, alpha }) => (
        <path key={width} class="chart-stars" d={d} stroke-width={width} opacity={alpha} />
      ))}
      {SPOKES.map((turn) => (
        <path
          key={turn}
          class="chart-spoke"
          d={`M${Math.cos(turn) * UNIT} ${Math.sin(turn) * UNIT}L${Math.cos(turn) * far} ${Math.sin(turn) * far}`}
        />
      ))}
      {RINGS.map((hour) => (
        <circle key={hour} class={`chart-ring${hour % 4 === 0 ? " chart-ring-strong" : ""}`} r={hour * UNIT} />
      ))}
      {RINGS.filter((hour) => zoom * UNIT > 34 || hour % 2 === 0).map((hour) => (
        <g key={hour} transform={`translate(${hour * UNIT * Math.SQRT1_2} ${-hour * UNIT * Math.SQRT1_2}) scale(${1 / zoom})`}>
          <text class="chart-ring-label" y="4">
            {t("chart.ring", { hours: hour })}
          </text>
        </g>
      ))}
      <circle class="chart-bajor" cx={BAJOR.x * UNIT} cy={BAJOR.y * UNIT} r={BAJOR.radius * UNIT} />
      {zoom > 0.9 && (
        <g transform={`translate(${BAJOR.x * UNIT} ${(BAJOR.y + BAJOR.radius) * UNIT}) scale(${1 / zoom})`}>
          <text class="chart-place" y="14">
            {t("chart.bajor")}
          </text>
        </g>
      )}
    </g>
  );
}

/** Terok Nor in the middle: ring, core and pylons. */
export function StationSign({ zoom, label }: { zoom: number; label: Point | undefined }) {
  return (
    <g class="chart-station" transform={`scale(${1 / zoom})`}>
      <circle class="chart-station-halo" r="26" />
      <circle r="15" />
      <circle r="4.5" class="chart-station-core" />
      <path d="M0-15V-4.5M13 7.5L3.9 2.3M-13 7.5L-3.9 2.3" />
      <path d="M-9-16q2-8 5-9M9-16q-2-8-5-9M18 1q7 3 6 8M9 17q6 3 5 8M-18 1q-7 3-6 8M-9 17q-6 3-5 8" />
      <SignLabel at={label} lines={[t("chart.station")]} />
    </g>
  );
}

function Gradients() {
  return (
    <defs>
      <radialGradient id="chart-ground">
        <stop offset="0" stop-color="#0a1422" />
        <stop offset="0.55" stop-color="#060c16" />
        <stop offset="1" stop-color="#03060c" />
      </radialGradient>
      <radialGradient id="chart-glow">
        <stop offset="0" stop-color="#35507d" stop-opacity="0.34" />
        <stop offset="0.4" stop-color="#2a3a63" stop-opacity="0.15" />
        <stop offset="1" stop-color="#1d2440" stop-opacity="0" />
      </radialGradient>
      <radialGradient id="chart-bajor" cx="0.36" cy="0.3" r="0.75">
        <stop offset="0" stop-color="#9fd0e8" />
        <stop offset="0.45" stop-color="#4f7f86" />
        <stop offset="1" stop-color="#0b1722" />
      </radialGradient>
    </defs>
  );
}
