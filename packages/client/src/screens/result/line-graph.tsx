import "../../i18n/later.ts";
import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { type Frame, linePath, minuteMarks, type Scales, scalesOf, stepAt } from "../../kit/graph-scale.ts";

export interface Curve {
  readonly key: "terran" | "alliance" | "station" | "odds";
  readonly name: string;
  /** 0 to 1. */
  readonly values: readonly number[];
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/**
 * Curves over time in one small picture: each in a colour and a dash of
 * its own, a legend that reads their values at the moment pointed at.
 */
export function LineGraph({
  title,
  curves,
  every,
  arrival,
  at,
}: {
  title: string;
  curves: readonly Curve[];
  /** s from one value to the next. */
  every: number;
  /** s at which the fleet arrives; 0: it is there from the beginning. */
  arrival: number;
  /** Step that is read, shared by graphs of the same battle. */
  at: Signal<number>;
}) {
  const label = useId();
  const steps = curves[0]?.values.length ?? 0;
  const frame: Frame = { width: 520, height: 210, left: 44, right: 12, top: 10, bottom: 34, length: (steps - 1) * every };
  const scales = scalesOf(frame);
  const { x, y } = scales;
  const here = x(at.value * every);
  const point = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    at.value = stepAt(scales, ((event.clientX - box.left) / box.width) * frame.width, every, steps);
  };
  return (
    <figure class="line-graph" aria-labelledby={label}>
      <figcaption id={label}>{title}</figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={title} onPointerMove={point} onPointerDown={point}>
        <Axes frame={frame} scales={scales} />
        {arrival > 0 && arrival < frame.length && (
          <g class="graph-arrival">
            <path d={`M${x(arrival)} ${frame.top}V${frame.height - frame.bottom}`} />
            <text x={x(arrival) + 5} y={frame.height - frame.bottom - 7}>
              {t("graphs.arrival")}
            </text>
          </g>
        )}
        {curves.map((curve) => (
          <CurveLine key={curve.key} curve={curve} scales={scales} every={every} />
        ))}
        <path class="graph-here" d={`M${here} ${frame.top}V${frame.height - frame.bottom}`} />
        {curves.map((curve) => (
          <circle
            key={curve.key}
            class={`curve-dot curve-${curve.key}`}
            cx={here}
            cy={y(curve.values[at.value] ?? 0)}
            r={curve.key === "alliance" ? 4.2 : 3.6}
          />
        ))}
      </svg>
      <ul class="legend">
        {curves.map((curve) => (
          <li key={curve.key}>
            <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
              <path class={`curve curve-${curve.key}`} d="M1 5H33" />
            </svg>
            {curve.name} <b class="mono">{t("graphs.value", { value: Math.round((curve.values[at.value] ?? 0) * 100) })}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function CurveLine({ curve, scales, every }: { curve: Curve; scales: Scales; every: number }) {
  const line = linePath(scales, curve.values, every);
  return (
    <>
      {curve.key === "odds" && <path class="curve-area" d={`${line}V${scales.y(0)}H${scales.x(0)}Z`} />}
      <path class={`curve curve-${curve.key}`} d={line} />
    </>
  );
}

function Axes({ frame, scales: { x, y } }: { frame: Frame; scales: Scales }) {
  const floor = frame.height - frame.bottom;
  return (
    <g class="axes">
      {SHARES.map((share) => (
        <g key={share}>
          <path class={share === 0 ? "axis" : "grid"} d={`M${frame.left} ${y(share)}H${frame.width - frame.right}`} />
          <text class="axis-y" x={frame.left - 7} y={y(share) + 4}>
            {t("graphs.value", { value: share * 100 })}
          </text>
        </g>
      ))}
      {minuteMarks(frame.length).map((minute) => (
        <g key={minute}>
          <path class="axis" d={`M${x(minute * 60)} ${floor}v4`} />
          <text class="axis-x" x={x(minute * 60)} y={floor + 16}>
            {minute}
          </text>
        </g>
      ))}
      <text class="axis-name" x={frame.width - frame.right} y={frame.height - 4}>
        {t("graphs.minutes")}
      </text>
    </g>
  );
}
