import type { LogEntry, LogKind } from "@terok-nor/shared/aftermath/story.ts";

/** What befell or was noticed, and was nobody's deed; several on end are folded away, none is left out. */
const NOTICED: ReadonlySet<LogKind> = new Set<LogKind>(["sighted", "proved", "shield-down"]);

/** As many on end as are folded. */
const RUN = 2;

/** One row of the told log: an entry, or what was folded. */
export type LogRowOf = LogEntry | readonly LogEntry[];

export const isFolded = (row: LogRowOf): row is readonly LogEntry[] => Array.isArray(row);

/** The log as it is told: deeds in the order of time, and between two of them one row of what was noticed meanwhile. */
export function foldedLog(log: readonly LogEntry[]): LogRowOf[] {
  const rows: LogRowOf[] = [];
  let run: LogEntry[] = [];
  const close = () => {
    if (run.length >= RUN) rows.push(run);
    else rows.push(...run);
    run = [];
  };
  for (const entry of log) {
    if (NOTICED.has(entry.kind)) run.push(entry);
    else {
      close();
      rows.push(entry);
    }
  }
  close();
  return rows;
}

/** How many of the folded are sightings, and how many are shields that fell. */
export function countFolded(folded: readonly LogEntry[]): { readonly sightings: number; readonly shields: number } {
  const shields = folded.filter(({ kind }) => kind === "shield-down").length;
  return { sightings: folded.length - shields, shields };
}
