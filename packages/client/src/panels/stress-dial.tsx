import { t } from "../i18n/t.ts";

const SPAN = 240;
const RADIUS = 20;
/** Stress at the end of the dial; past 1 she comes apart. */
const FULL = 1.5;

function point(degrees: number): string {
  const turn = ((degrees - 90 - SPAN / 2) * Math.PI) / 180;
  return `${(Math.cos(turn) * RADIUS).toFixed(2)} ${(Math.sin(turn) * RADIUS).toFixed(2)}`;
}

function arc(from: number, to: number): string {
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}`;
}

/** The strain on an overpowered hull; the red part is where she shakes to pieces. */
export function StressDial({ stress }: { stress: number }) {
  const value = Math.round(stress * 100);
  const turn = Math.min(FULL, stress) * (SPAN / FULL);
  const danger = SPAN / FULL;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the dial is drawn, a meter element is not
    <svg
      class={`stress${stress > 0.7 ? " stress-high" : ""}`}
      viewBox="-26 -25 52 44"
      role="meter"
      aria-label={t("panel.stress")}
      aria-valuemin={0}
      aria-valuemax={150}
      aria-valuenow={value}
    >
      <path class="stress-track" d={arc(0, danger)} />
      <path class="stress-danger" d={arc(danger, SPAN)} />
      {stress > 0.005 && <path class="stress-value" d={arc(0, turn)} />}
      <text y="3">{value}</text>
      <text y="15" class="stress-name">
        {t("panel.stress")}
      </text>
    </svg>
  );
}
