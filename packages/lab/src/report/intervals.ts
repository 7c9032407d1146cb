import { percent } from "../stats/percent.ts";
import type { Share } from "../stats/wilson.ts";
import { EVEN } from "../tournament/wanted.ts";
import { type Html, html } from "./html.ts";

/** Shares shown: what lies outside is drawn at the edge. */
const SHOWN = { low: 0, high: 1 };

const at = (share: number): string => `${(100 * (share - SHOWN.low)) / (SHOWN.high - SHOWN.low)}%`;

/** Shares with the ranges in which the true ones lie, under each other, against the band of evenness. */
export function intervals(rows: readonly { readonly name: string; readonly share: Share }[]): Html {
  return html`<div class="intervals">
${rows.map(
  ({ name, share }) =>
    html`<div class="bar"><span class="name">${name}</span><span class="track"><i class="band" style="left:${at(EVEN.low)};right:${`${
      100 - Number.parseFloat(at(EVEN.high))
    }%`}"></i><i class="rebels" style="width:${at(share.share)}"></i><i class="range" style="left:${at(share.low)};width:${(
      100 * (share.high - share.low)
    ).toFixed(
      2,
    )}%"></i><i class="dot" style="left:${at(share.share)}"></i></span><span class="value">${percent(share.share)}<small>${percent(
      share.low,
    )} to ${percent(share.high)}</small></span></div>`,
)}
<div class="bar scale"><span></span><span class="track">${[0, 25, 50, 75, 100].map(
    (mark) => html`<span style="left:${mark}%">${mark}</span>`,
  )}</span><span></span></div>
</div>`;
}
