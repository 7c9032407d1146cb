import { CHART_RADIUS } from "@terok-nor/shared/approach/chart.ts";
import { UNIT } from "../signs/unit.ts";
import { crosses, hexes, notches, patchedRing, rasterLines, ring, spokes } from "./table-lines.ts";

const HOURS = Array.from({ length: CHART_RADIUS }, (_, i) => i + 1);
/** The rings that are drawn strongly: half the way, and where the fleet sets out. */
const isStrong = (hour: number): boolean => hour % 4 === 0;

const TERRAN = {
  raster: rasterLines(),
  crosses: crosses(),
  spokes: spokes(12),
  rings: HOURS.map(patchedRing),
};

const ALLIANCE = {
  lattice: hexes(),
  spokes: spokes(6),
  rings: HOURS.map(ring),
  notches: HOURS.map((hour) => notches(hour, isStrong(hour))),
};

/** The rebels': a projector put together from salvage. Its raster is not quite even, and its rings have gaps. */
export function TerranTable() {
  return (
    <g class="table">
      <path class="table-raster" d={TERRAN.raster} />
      <path class="table-cross" d={TERRAN.crosses} />
      <path class="table-spoke" d={TERRAN.spokes} />
      {TERRAN.rings.map((d, i) => (
        <g key={i} class={isStrong(i + 1) ? "table-strong" : undefined}>
          <path class="table-echo" d={d} transform={`translate(${UNIT * 0.025} ${UNIT * 0.012})`} />
          <path class="table-ring" d={d} />
        </g>
      ))}
    </g>
  );
}

/** The Alliance's: exact circles over a lattice of hexagons, cut into sixths by notches of bronze. */
export function AllianceTable() {
  return (
    <g class="table">
      <path class="table-raster" d={ALLIANCE.lattice} />
      <path class="table-spoke" d={ALLIANCE.spokes} />
      {ALLIANCE.rings.map((d, i) => (
        <g key={i} class={isStrong(i + 1) ? "table-strong" : undefined}>
          <path class="table-ring" d={d} />
          <path class="table-notch" d={ALLIANCE.notches[i]} />
        </g>
      ))}
    </g>
  );
}
