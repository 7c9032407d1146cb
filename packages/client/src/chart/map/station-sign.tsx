import { WORKS } from "@terok-nor/shared/approach/works.ts";
import { CLASSES } from "@terok-nor/shared/ships/classes.ts";
import type { RebelChart, WorkView } from "@terok-nor/shared/sight/chart-picture.ts";
import { t } from "../../i18n/t.ts";
import type { LabelPlace } from "../signs/labels.ts";
import { SignLabel } from "../signs/sign-label.tsx";
import { defiantReady } from "./nearing.ts";

const WORKS_RADIUS = 36;

/** Terok Nor: ring, core and pylons; for those who work there also the works round it, and Defiant in her scaffold. */
export function StationSign({ zoom, label, rebels }: { zoom: number; label: LabelPlace | undefined; rebels: RebelChart | null }) {
  return (
    <g class="chart-station" transform={`scale(${1 / zoom})`}>
      <circle class="chart-station-halo" r="30" />
      {rebels && <WorksRing works={rebels.works} />}
      {rebels && <Scaffold ready={defiantReady(rebels.works)} />}
      <circle r="15" />
      <circle r="8.5" class="chart-station-inner" />
      <circle r="4.5" class="chart-station-core" />
      <path d="M0-15V-4.5M13 7.5L3.9 2.3M-13 7.5L-3.9 2.3" />
      <path d="M-9-16q2-8 5-9M9-16q-2-8-5-9M18 1q7 3 6 8M9 17q6 3 5 8M-18 1q-7 3-6 8M-9 17q-6 3-5 8" />
      <SignLabel at={label} lines={[t("chart.station")]} />
    </g>
  );
}

/** One piece of a ring for each work, filled as far as it is done. */
function WorksRing({ works }: { works: readonly WorkView[] }) {
  const each = 100 / works.length;
  const gap = 2;
  return (
    <g transform="rotate(-90)">
      {works.map(({ id, done, teams }, i) => {
        const share = Math.min(1, done / WORKS[id].hours);
        const piece = (length: number, name: string) => (
          <circle
            class={name}
            r={WORKS_RADIUS}
            pathLength={100}
            stroke-dasharray={`${length.toFixed(2)} 200`}
            stroke-dashoffset={(-i * each - gap / 2).toFixed(2)}
          />
        );
        return (
          <g key={id} class={teams > 0 ? "works-ring works-ring-manned" : "works-ring"}>
            {piece(each - gap, "works-ring-ground")}
            {share > 0 && piece((each - gap) * share, "works-ring-done")}
          </g>
        );
      })}
    </g>
  );
}

/** Defiant beside the station under her scaffold: she fills from below as her works are done. */
function Scaffold({ ready }: { ready: number }) {
  const size = 24;
  const top = size * (1 - ready);
  return (
    <g class="scaffold" transform="translate(-76 2)">
      <path class="scaffold-arm" d="M26 10H38" />
      <clipPath id="chart-defiant-ready">
        <rect x="0" y={top} width={size} height={size - top} />
      </clipPath>
      <path class="scaffold-hull" d={CLASSES.defiant.sign} />
      <path class="scaffold-hull scaffold-ready" d={CLASSES.defiant.sign} clip-path="url(#chart-defiant-ready)" />
      <path class="scaffold-frame" d="M-2-2H26V26H-2zM-2-2L5 5M26-2L19 5M-2 26L5 19M26 26L19 19M-2 8H2M-2 16H2M22 8H26M22 16H26" />
    </g>
  );
}
