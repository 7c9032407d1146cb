import { SIDES, type Side } from "@terok-nor/shared/ships/types.ts";
import { DEED } from "../tournament/wanted.ts";
import type { Worth } from "../worth/run.ts";
import { WORTH_COLUMNS, worthRows } from "../worth/table.ts";
import { html } from "./html.ts";
import { intervals, type Scale } from "./intervals.ts";
import { renderPage, type Section } from "./page.ts";
import { TONE } from "./standing-sections.ts";
import { ticks } from "./ticks.ts";
import { SIDE_WORDS } from "./words.ts";

/** The report of what deeds are worth: one HTML file. `foot` says how it was measured. */
export function worthReport(found: readonly Worth[], foot: readonly (readonly [string, string])[]): string {
  const low = Math.min(-0.1, ...found.map((one) => one.low));
  const high = Math.max(0.25, ...found.map((one) => one.high));
  const inside = found.filter(({ gain }) => gain >= DEED.low && gain <= DEED.high).length;
  return renderPage({
    title: "What deeds are worth",
    head: html`<p class="eyebrow">Battle of Terok Nor — what deeds are worth</p>
<h1>What deeds are worth</h1>
<p class="lead">The same battles with and without each: ${inside} of ${found.length} are worth 3 to 20 points to their side.</p>`,
    sections: SIDES.filter((side) => found.some((one) => one.side === side)).map((side) =>
      section(
        side,
        found.filter((one) => one.side === side),
        { low, high, band: DEED, marks: ticks(low, high, 7), tone: TONE[side] },
      ),
    ),
    foot,
  });
}

function section(side: Side, found: readonly Worth[], scale: Scale): Section {
  return {
    title: SIDE_WORDS[side],
    note: "Points of wins the side gains by each deed; lines are where the true gain lies with 95 % confidence.",
    wide: true,
    chart: intervals(
      found.map(({ what, gain, low, high }) => ({ name: what, share: { share: gain, low, high } })),
      scale,
    ),
    table: { columns: WORTH_COLUMNS, rows: worthRows(found) },
  };
}
