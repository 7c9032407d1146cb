import { readFileSync } from "node:fs";
import { Html, html } from "./html.ts";

/** The numbers behind a chart. Cells of the first column name their row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Section {
  readonly title: string;
  /** One line on how to read it. */
  readonly note: string;
  readonly chart: Html;
  readonly table: Table;
  /** Takes the whole width of the page. */
  readonly wide?: boolean;
}

export interface Page {
  readonly title: string;
  readonly head: Html;
  readonly sections: readonly Section[];
  /** How the figures came to be: name and value. */
  readonly foot: readonly (readonly [name: string, value: string])[];
}

const STYLE = new Html(readFileSync(new URL("./report.css", import.meta.url), "utf8"));

/** A whole page that needs no other file: dark or light as the reader's system is. */
export function renderPage({ title, head, sections, foot }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>${head}</header>
<div class="sections">${sections.map(section)}</div>
<footer><h2>How this was measured</h2><dl>${foot.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></footer>
</main>
</body>
</html>
`.text;
}

function section({ title, note, chart, table, wide = false }: Section, index: number): Html {
  return html`<section class="${wide ? "wide" : ""}" aria-labelledby="section-${index}">
<h2 id="section-${index}">${title}</h2>
<p class="note">${note}</p>
<div aria-hidden="true">${chart}</div>
<details><summary>The numbers<span class="hidden"> of ${title}</span></summary><div class="scroll">${tableOf(table, title)}</div></details>
</section>
`;
}

function tableOf({ columns, rows }: Table, title: string): Html {
  const tone = (column: number): string => (isNumber(rows[0]?.[column]) ? "number" : "words");
  return html`<table><caption class="hidden">${title}</caption>
<thead><tr>${columns.map((name, i) => html`<th scope="col" class="${tone(i)}">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name = "", ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell, i) => html`<td class="${tone(i + 1)}">${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

/** Numbers end at the right, words begin at the left. */
function isNumber(cell: string | number | undefined): boolean {
  return typeof cell === "number" || (cell !== undefined && /^-?[\d.:]+( %)?$/.test(cell));
}
