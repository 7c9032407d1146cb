import { percent } from "../stats/percent.ts";
import type { Share } from "../stats/wilson.ts";
import { EVEN } from "../tournament/wanted.ts";
import { type Html, html } from "./html.ts";

/** What is shown of an axis, the range to be met, and where marks stand; shares, which may be differences. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly band: { readonly low: number; readonly high: number };
  readonly marks: readonly number[];
  /** Whose shares they are. */
  readonly tone: string;
  /** How a value is told, and what it is times on the axis: by default both are percent. */
  readonly told?: (value: number) => string;
  readonly times?: number;
}
/** Letters from which a name needs more room. */
const LONG = 10;
const SHARES: Scale = { low: 0, high: 1, band: EVEN, marks: [0, 0.25, 0.5, 0.75, 1], tone: "rebels" };

interface Row {
  readonly name: string;
  readonly share: Pick<Share, "share" | "low" | "high">;
}

/** Shares with the ranges in which the true ones lie, under each other, against the band to be met. */
export function intervals(rows: readonly Row[], scale = SHARES): Html {
  const at = (share: number): number => (100 * (share - scale.low)) / (scale.high - scale.low);
  const from = (share: number) => `left:${at(share).toFixed(2)}%`;
  const span = (low: number, high: number) => `${from(low)};width:${(at(high) - at(low)).toFixed(2)}%`;
  const told = scale.told ?? percent;
  const names = rows.some(({ name }) => name.length > LONG) ? " long" : "";
  return html`<div class="intervals${names}">
${rows.map(
  ({ name, share: { share, low, high } }) =>
    html`<div class="bar"><span class="name">${name}</span><span class="track"><i class="band" style="${span(
      scale.band.low,
      scale.band.high,
    )}"></i><i class="length ${scale.tone}" style="${span(Math.min(0, share), Math.max(0, share))}"></i><i class="range" style="${span(
      low,
      high,
    )}"></i><i class="dot" style="${from(share)}"></i></span><span class="value">${told(share)}<small>${told(low)} to ${told(high)}</small></span></div>`,
)}
<div class="bar scale"><span></span><span class="track">${scale.marks.map(
    (mark) => html`<span style="${from(mark)}">${Math.round(mark * (scale.times ?? 100))}</span>`,
  )}</span><span></span></div>
</div>`;
}
