import type { Point } from "@terok-nor/shared/approach/state.ts";
import { LINE } from "./labels.ts";

/** The name beside a sign and what is to be said of it; nothing where there was no room. */
export function SignLabel({ at, lines }: { at: Point | undefined; lines: readonly string[] }) {
  if (!at) return null;
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      {lines.map((line, i) => (
        <text key={i} class={i === 0 ? "chart-label chart-label-left" : "chart-label chart-label-left chart-label-sub"} y={LINE * i + 11}>
          {line}
        </text>
      ))}
    </g>
  );
}
