import { percent } from "../stats/percent.ts";
import type { BattleResult } from "../tournament/result.ts";
import type { Standings } from "../tournament/summary.ts";
import { damageSection, deathsSection, ordersSection } from "./battle-sections.ts";
import { type Html, html } from "./html.ts";
import { renderPage } from "./page.ts";
import { lengthSection, outcomesSection, survivalSection, winsSection } from "./standing-sections.ts";
import { answers, headline } from "./verdict.ts";

export interface Reported {
  readonly standings: Standings;
  readonly results: readonly BattleResult[];
  /** How it was measured: name and value, as said at the foot. */
  readonly foot: readonly (readonly [name: string, value: string])[];
}

/** The report of a tournament: one HTML file, to be looked at. */
export function tournamentReport({ standings, results, foot }: Reported): string {
  return renderPage({
    title: `Tournament of ${results.length} battles`,
    head: head(standings),
    sections: [
      winsSection(standings),
      outcomesSection(standings.all),
      lengthSection(results),
      survivalSection(standings.all),
      damageSection(results),
      ordersSection(results, "intentions"),
      deathsSection(results),
      ordersSection(results, "orders"),
    ],
    foot,
  });
}

function head(standings: Standings): Html {
  const { wins, battles } = standings.all;
  const rebels = wins.terran.share;
  return html`<p class="eyebrow">Battle of Terok Nor — ${battles} battles between captains</p>
<h1>${headline(standings)}</h1>
<div class="split" role="img" aria-label="Rebels win ${percent(rebels)}, the Alliance ${percent(1 - rebels)}">
<p><span><b>${percent(rebels)}</b> Rebels hold the station</span><span>Alliance takes it <b>${percent(1 - rebels)}</b></span></p>
<div><i class="rebels" style="flex-grow:${rebels.toFixed(4)}"></i><i class="fleet" style="flex-grow:${(1 - rebels).toFixed(4)}"></i></div>
</div>
<ul class="answers">${answers(standings).map(
    ({ question, answer, holds }) =>
      html`<li class="${holds ? "holds" : "fails"}"><b>${holds ? "Yes" : "No"}</b><div><h2>${question}</h2><p>${answer}</p></div></li>`,
  )}</ul>`;
}
