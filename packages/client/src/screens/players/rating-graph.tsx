import "./rating-graph.css";
import "../../i18n/later.ts";
import type { PlayerPage } from "@terok-nor/shared/wire/api.ts";
import { t } from "../../i18n/t.ts";
import { ratingLines } from "./rating-lines.ts";

const WIDTH = 560;
const HEIGHT = 140;
const LEFT = 44;
const TOP = 10;

/** How the ratings went over the last rated battles: a line for each side. */
export function RatingGraph({ history }: { history: PlayerPage["history"] }) {
  const lines = ratingLines(history, WIDTH - LEFT - 50, HEIGHT - 2 * TOP);
  if (!lines) return <p class="empty">{t("player.graph.empty")}</p>;
  const spoken = lines.sides
    .map(({ side, end }) => t("player.graph.side", { side: t(`side.${side}.short`), rating: end.rating }))
    .join(", ");
  return (
    <svg class="rating-graph" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("player.graph.spoken", { spoken })}>
      {[lines.high, (lines.high + lines.low) / 2, lines.low].map((rating, at) => (
        <g key={rating} class="rating-scale">
          <line x1={LEFT} x2={WIDTH - 50} y1={TOP + ((HEIGHT - 2 * TOP) * at) / 2} y2={TOP + ((HEIGHT - 2 * TOP) * at) / 2} />
          <text x={LEFT - 8} y={TOP + ((HEIGHT - 2 * TOP) * at) / 2 + 4} text-anchor="end">
            {rating}
          </text>
        </g>
      ))}
      <g transform={`translate(${LEFT} ${TOP})`}>
        {lines.sides.map(({ side, line, end }) => (
          <g key={side} class={`rating-of rating-of-${side}`}>
            <path class="rating-line" d={line} />
            <circle cx={end.x} cy={end.y} r="3.5" />
            <text x={end.x + 8} y={end.y + 4}>
              {end.rating}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
