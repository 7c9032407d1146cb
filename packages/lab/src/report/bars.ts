import { type Html, html } from "./html.ts";

/** One bar of a list: what it stands for, how long it is, and of which parts. */
export interface Bar {
  readonly name: string;
  /** What is written at its end. */
  readonly value: string;
  readonly parts: readonly { readonly size: number; readonly tone: string; readonly title: string }[];
  /** Name the parts under the bar. */
  readonly named?: boolean;
}

/**
 * Lying bars under each other, all to one scale; `full` is the size that takes the whole width (default: the longest bar).
 */
export function bars(rows: readonly Bar[], full = 0): Html {
  const scale = full > 0 ? full : Math.max(1e-9, ...rows.map(sizeOf));
  return html`<div class="bars">${rows.map(
    (row) =>
      html`<div class="bar"><span class="name">${row.name}</span><span class="track">${row.parts.map(
        ({ size, tone, title }) => html`<i class="${tone}" style="width:${((100 * size) / scale).toFixed(2)}%" title="${title}"></i>`,
      )}</span><span class="value">${row.value}</span></div>${
        row.named === true
          ? html`<p class="parts">${row.parts.map(({ tone, title }) => html`<span><i class="${tone}"></i>${title}</span>`)}</p>`
          : null
      }`,
  )}</div>`;
}

function sizeOf(row: Bar): number {
  return row.parts.reduce((sum, part) => sum + part.size, 0);
}
