import type { LabelPlace } from "./labels.ts";

/** The name beside a sign and what is to be said of it; its name alone, or nothing, where there was no room. */
export function SignLabel({ at, lines }: { at: LabelPlace | undefined; lines: readonly string[] }) {
  if (!at) return null;
  const shown = at.short ? lines.slice(0, 1) : lines;
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      {shown.map((line, i) => (
        <text
          key={i}
          class={i === 0 ? "chart-label chart-label-left" : "chart-label chart-label-left chart-label-sub"}
          y={i === 0 ? ".85em" : `${0.92 + 1.25 * i}em`}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
