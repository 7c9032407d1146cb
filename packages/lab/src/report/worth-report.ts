import type { Worth } from "../worth/run.ts";
import { WORTH_COLUMNS, worthRows } from "../worth/table.ts";
import { html } from "./html.ts";
import { intervals } from "./intervals.ts";
import { renderPage } from "./page.ts";
import { ticks } from "./ticks.ts";

/** What a deed of the story is to be worth: it decides, and not alone. */
const WANTED = { low: 0.03, high: 0.2 };

/** The report of what deeds are worth: one HTML file. `foot` says how it was measured. */
export function worthReport(found: readonly Worth[], foot: readonly (readonly [string, string])[]): string {
  const low = Math.min(-0.1, ...found.map((one) => one.low));
  const high = Math.max(0.25, ...found.map((one) => one.high));
  const rows = found.map((one) => ({ name: `${one.what}`, share: { share: one.gain, low: one.low, high: one.high } }));
  const inside = found.filter(({ gain }) => gain >= WANTED.low && gain <= WANTED.high).length;
  return renderPage({
    title: "What deeds are worth",
    head: html`<p class="eyebrow">Battle of Terok Nor — what deeds are worth</p>
<h1>What deeds are worth</h1>
<p class="lead">The same battles with and without each: ${inside} of ${found.length} are worth 3 to 20 points to their side.</p>`,
    sections: [
      {
        title: "Gain",
        note: "Points of wins a side gains by a deed; lines are where the true gain lies with 95 % confidence.",
        wide: true,
        chart: intervals(rows, { low, high, band: WANTED, marks: ticks(low, high, 7) }),
        table: { columns: WORTH_COLUMNS, rows: worthRows(found) },
      },
    ],
    foot,
  });
}
